import { AuthorError } from '#schema';
import type { Findings, Worst } from './laws.ts';
import type { Motion } from './motion.ts';

/** A law that a baked movement keeps: its limit in millimeters or degrees, and what an author can do when it is broken. */
interface Law {
  readonly what: string;
  readonly limit: number;
  readonly unit: 'mm' | 'degrees';
  readonly write: string;
}

/** The laws of a movement that may be shown to a patient. */
export const LAWS: Readonly<Record<keyof Findings, Law>> = {
  slide: {
    what: 'a planted foot to slide',
    limit: 2,
    unit: 'mm',
    write: 'angles of the leg that fit the foot, or a pose that asks for less',
  },
  footHeight: {
    what: 'a standing foot to be off the floor',
    limit: 2,
    unit: 'mm',
    write: 'angles that fit: ankle.dorsiflexion = knee.flexion - hip.flexion + pelvis.tilt',
  },
  miss: {
    what: 'a contact to be missed',
    limit: 16,
    unit: 'mm',
    write: 'angles that bring it there, or another part or place',
  },
  sinkOfFeet: {
    what: 'a foot to be inside something firm',
    limit: 3,
    unit: 'mm',
    write: 'a foot higher up, or the thing elsewhere',
  },
  sinkOfHands: { what: 'a hand to be inside something firm', limit: 10, unit: 'mm', write: 'a hand higher up' },
  sinkOfFlesh: {
    what: 'flesh to give way',
    limit: 36,
    unit: 'mm',
    write: 'sink: a smaller number for what carries the body',
  },
  float: {
    what: 'the lowest point to be above what carries it',
    limit: 3,
    unit: 'mm',
    write: 'a contact that holds the body down',
  },
  beyondLimits: {
    what: 'a joint to pass its limit',
    limit: 0.1,
    unit: 'degrees',
    write: 'an angle inside the limit, and contacts that allow it',
  },
  fromAuthor: {
    what: 'a moving joint to differ from what is written',
    limit: 8,
    unit: 'degrees',
    write: 'the angle that the contacts allow, or a firmer joint',
  },
  angleStep: {
    what: 'a joint to turn between two frames',
    limit: 6,
    unit: 'degrees',
    write: 'more seconds for the phase, or poses that are closer',
  },
  jointStep: {
    what: 'a joint to go between two frames',
    limit: 40,
    unit: 'mm',
    write: 'more seconds for the phase, or poses that are closer',
  },
  loop: {
    what: 'the last frame to differ from the first',
    limit: 1,
    unit: 'mm',
    write: 'to: start, for the last phase',
  },
  overlap: {
    what: 'a limb to be inside another',
    limit: 15,
    unit: 'mm',
    write: 'a pose that keeps them apart, or touches: when they should touch',
  },
};

/** Refuses a movement that breaks a law, with the file, the phase, the number and the limit. Throws an `AuthorError`. */
export function refuseBroken(file: string, motion: Motion, findings: Findings): void {
  const broken = Object.entries(findings).filter(([law, { value }]) => value > LAWS[law as keyof Findings].limit);
  if (broken.length === 0) return;
  throw new AuthorError(
    broken.map(([law, worst]) => complaint(file, motion, LAWS[law as keyof Findings], worst)).join('\n\n'),
  );
}

function complaint(
  file: string,
  { phases }: Motion,
  { what, limit, unit, write }: Law,
  { value, of, seconds }: Worst,
): string {
  const phase = phases.find(({ from, to }) => seconds >= from && seconds <= to)?.name ?? 'rest';
  return `${file} → motion, phase ${phase}, at ${seconds.toFixed(1)} s\n  Expected ${what} by at most ${limit} ${unit}, found ${value.toFixed(1)} (${of}).\n  Write: ${write}`;
}
