import type { TimedPhase } from './motion.ts';

// Has a door of its own, `#playback`: who plays a film must not have to fetch what solves a movement.

export type { TimedPhase } from './motion.ts';

/** A film of one repetition and how it is to be played. */
export interface Playing {
  readonly phases: readonly TimedPhase[];
  /** How long the dose says to hold. */
  readonly holdSeconds: number;
  /** 1 is as filmed. */
  readonly speed: number;
}

/** A step of the page: neighboring phases of one name, by the places of its first and its last phase. */
export interface PlayStep {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** The phases with the rest before them as the first. It is no hold: no dose makes it longer. */
export function withStart(phases: readonly TimedPhase[], cue: string): readonly TimedPhase[] {
  const from = phases[0]?.from ?? 0;
  return from > 0 ? [{ name: 'Start', cue, from: 0, to: from, isHold: false }, ...phases] : phases;
}

/** The place of the phase at a time. The rest after the last belongs to the first, as the film repeats. */
export function phaseAt(phases: readonly TimedPhase[], seconds: number): number {
  return Math.max(
    0,
    phases.findIndex(({ from, to }) => seconds >= from && seconds < to),
  );
}

/** The steps of the page that the phases belong to, in order. */
export function stepsOf(phases: readonly TimedPhase[]): readonly PlayStep[] {
  const beginnings = phases.flatMap(({ name }, place) => (name === phases[place - 1]?.name ? [] : [place]));
  return beginnings.map((first, index) => ({
    name: phases[first]?.name ?? '',
    first,
    last: (beginnings[index + 1] ?? phases.length) - 1,
  }));
}

/** How fast the film runs in a phase. A hold that the dose wants longer than it was filmed slows down to last that long. */
export function rateIn(playing: Playing, place: number): number {
  const phase = playing.phases[place];
  if (!phase || !isStretched(playing, phase)) return playing.speed;
  return Math.max(SLOWEST, lengthOf(phase) / playing.holdSeconds);
}

/** Seconds of life that are left of a stretched hold; nothing in any other phase, whose end one can see. */
export function holdSecondsLeft(playing: Playing, seconds: number): number | undefined {
  const place = phaseAt(playing.phases, seconds);
  const phase = playing.phases[place];
  if (!phase || !isStretched(playing, phase)) return undefined;
  return Math.ceil((phase.to - seconds) / rateIn(playing, place) - NEARLY_SECONDS);
}

/** The hold is what is still for longest; a shorter stop is a part of the movement. The dose's hold has no speed. */
function isStretched({ phases, holdSeconds }: Playing, phase: TimedPhase): boolean {
  const longest = Math.max(...phases.filter(({ isHold }) => isHold).map(lengthOf));
  const isTheHold = phase.isHold && lengthOf(phase) > longest - NEARLY_SECONDS;
  return isTheHold && holdSeconds > lengthOf(phase) + NEARLY_SECONDS;
}

const lengthOf = ({ from, to }: TimedPhase): number => to - from;

/** Times in a manifest are rounded to thousandths. */
const NEARLY_SECONDS = 0.005;

/** Browsers refuse to play slower than this. */
const SLOWEST = 0.0625;
