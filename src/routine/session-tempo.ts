import type { SideUse } from '#schema';
import type { ExerciseFacts } from './length.ts';

/** A phase of an exercise as it was filmed; times in seconds of the film. */
export interface FilmedPhase {
  readonly name: string;
  readonly cue: string;
  readonly from: number;
  readonly to: number;
  /** Nothing moves. */
  readonly isHold: boolean;
}

/** What must be known of an exercise to do it in time. Without a film `phases` is empty. */
export interface SessionFacts extends ExerciseFacts {
  readonly phases: readonly FilmedPhase[];
  /** Length of the film of one repetition. */
  readonly filmSeconds: number;
}

/** The part of the film that belongs to a phase: from, to, and on to `through` what nobody waits for. Seconds. */
export interface FilmSpan {
  readonly from: number;
  readonly to: number;
  /** May lie beyond the end of the film: it begins again. */
  readonly through: number;
}

/** A phase of one repetition as it is done. */
export interface TempoPhase {
  readonly name: string;
  readonly cue: string;
  readonly isHold: boolean;
  readonly milliseconds: number;
  /** Nothing where the exercise has no film. */
  readonly film: FilmSpan | null;
}

/**
 * One repetition as it is done: what moves keeps the pace of the film, and the hold lasts as long as the dose says.
 * A dose without a hold leaves the filmed stop out; a film without a stop gets one after its first movement.
 * With sides in turn a repetition is one move with each leg, as it is filmed.
 */
export function tempoOf(facts: SessionFacts, holdSeconds: number): readonly TempoPhase[] {
  const { phases, filmSeconds, sides, dose } = facts;
  if (phases.length === 0) return withoutFilm(facts, holdSeconds);
  if (dose.movingSeconds > filmSeconds * CYCLES) return inCycles(facts);
  const longest = Math.max(0, ...phases.filter(({ isHold }) => isHold).map(lengthOf));
  const isTheHold = (phase: FilmedPhase) => phase.isHold && lengthOf(phase) > longest - NEARLY_SECONDS;
  const done = longest > 0 ? phases : withStops(phases, sides);
  const kept = done.filter((phase) => holdSeconds > 0 || !isTheHold(phase));
  return kept.map((phase, at) => {
    const next = kept[at + 1];
    const through = next ? next.from : filmSeconds + (kept[0]?.from ?? 0);
    return {
      name: phase.name,
      cue: phase.cue,
      isHold: phase.isHold,
      milliseconds: Math.round((isTheHold(phase) || lengthOf(phase) === 0 ? holdSeconds : lengthOf(phase)) * 1000),
      film: { from: phase.from, to: phase.to, through },
    };
  });
}

/** The second of the film that belongs to a moment of a phase. What is left out runs by quickly at the phase's end. */
export function filmSecondsAt(span: FilmSpan, milliseconds: number, at: number, filmSeconds: number): number {
  const { from, to, through } = span;
  const quick = Math.min(((through - to) * 1000) / QUICK_RATE, milliseconds * QUICK_SHARE);
  const proper = milliseconds - quick;
  const passed = Math.min(Math.max(at, 0), milliseconds);
  const seconds =
    passed <= proper ? from + ((to - from) * passed) / proper : to + ((through - to) * (passed - proper)) / quick;
  return seconds % filmSeconds;
}

/** A stop of no length after the first movement of each leg: the dose makes it as long as it says. */
function withStops(phases: readonly FilmedPhase[], sides: SideUse): readonly FilmedPhase[] {
  const halves = sides === 'in-turn' ? [0, Math.ceil(phases.length / 2)] : [0];
  return phases.flatMap((phase, at) =>
    halves.includes(at) ? [phase, { ...STOP, from: phase.to, to: phase.to }] : [phase],
  );
}

/** A film of one step of many, such as walking: it goes round until the time of the dose is over. */
function inCycles({ phases, dose: { movingSeconds } }: SessionFacts): readonly TempoPhase[] {
  const [{ name, cue } = STOP] = phases;
  const film = { from: 0, to: movingSeconds, through: movingSeconds };
  return [{ name, cue, isHold: false, milliseconds: movingSeconds * 1000, film }];
}

/** Without a film nobody shows the pace: one movement, or one with each leg, and the hold. */
function withoutFilm({ sides, dose }: SessionFacts, holdSeconds: number): readonly TempoPhase[] {
  const moves = sides === 'in-turn' ? ['Move one side', 'Move the other side'] : ['Move slowly'];
  return moves.flatMap((cue) => [
    { name: 'Move', cue, isHold: false, milliseconds: dose.movingSeconds * 1000, film: null },
    ...(holdSeconds > 0 ? [{ ...STOP, milliseconds: holdSeconds * 1000, film: null }] : []),
  ]);
}

const lengthOf = ({ from, to }: Pick<FilmedPhase, 'from' | 'to'>): number => to - from;

const STOP = { name: 'Hold', cue: 'Hold and keep breathing', isHold: true };

/** A dose that moves for longer than so many films means many of them. */
const CYCLES = 3;
/** Times in a manifest are rounded to thousandths. */
const NEARLY_SECONDS = 0.005;
/** How many times faster the rest of a film runs by, and how much of a phase that may take at most. */
const QUICK_RATE = 8;
const QUICK_SHARE = 0.15;
