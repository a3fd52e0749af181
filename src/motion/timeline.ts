import { add, between, scale, type Vec3 } from '#space';
import { COORDINATES } from './joint.ts';
import type { Contact, Key, Lie, Motion, Span } from './motion.ts';

/** The share of a way that is done at a share of its time: starts and ends at rest, and never jerks. */
export function ease(share: number): number {
  const t = Math.max(0, Math.min(1, share));
  return t * t * t * (10 + t * (6 * t - 15));
}

/**
 * How much later than the legs a joint moves, in seconds. People start from the trunk, and their arms follow;
 * joints on one clock look like a machine.
 */
const LAG: readonly number[] = COORDINATES.map(({ name }) => {
  if (/^(lumbar|thorax)\./.test(name)) return -0.05;
  if (/^neck\./.test(name)) return 0.04;
  if (/^(scapula|shoulder)\./.test(name)) return 0.05;
  if (/^(elbow|forearm)\./.test(name)) return 0.09;
  if (/^(wrist|fingers)\./.test(name)) return 0.13;
  return 0;
});

/** The angles that the author wrote for a time, in degrees. The movement repeats for ever. */
export function authoredAngles(motion: Motion, seconds: number): Float64Array {
  return Float64Array.from(COORDINATES, (_, place) => angleAt(motion, place, seconds - (LAG[place] ?? 0)));
}

function angleAt(motion: Motion, place: number, seconds: number): number {
  const { before, after, share, part } = keysAbout(motion, seconds);
  const from = before.angles[place] ?? 0;
  const way = from + ((after.angles[place] ?? 0) - from) * share;
  if (!before.isPassed && !after.isPassed) return way;
  const span = after.seconds - before.seconds;
  const [out, into] = [paceAt(motion, before, place), paceAt(motion, after, place)];
  return way + span * (out * goingOn(part) - into * goingOn(1 - part));
}

/** What a pace of one at the start adds to a way that is done with ease, at a share of its time. */
function goingOn(t: number): number {
  return t - t * t * t * (6 - t * (8 - 3 * t));
}

/** How fast an angle passes through a key, in degrees a second: 0 where it turns back or stops. */
function paceAt({ keys }: Motion, key: Key, place: number): number {
  if (!key.isPassed) return 0;
  const [index, last] = [keys.indexOf(key), keys.length - 1];
  // The first and the last key of what goes round are one.
  const [into, out] = [paceTo(keys, index || last, place), paceTo(keys, index === last ? 1 : index + 1, place)];
  // The harmonic mean never lets an angle swing past a key.
  return into * out > 0 ? (2 * into * out) / (into + out) : 0;
}

/** How fast an angle goes to a key from the one before, in degrees a second. */
function paceTo(keys: readonly Key[], index: number, place: number): number {
  const [from, to] = [keys[index - 1], keys[index]];
  if (!from || !to || to.seconds <= from.seconds) return 0;
  return ((to.angles[place] ?? 0) - (from.angles[place] ?? 0)) / (to.seconds - from.seconds);
}

/** How the author has the figure lie or stand at a time. */
export function lieAt(motion: Motion, seconds: number): Lie {
  const { before, after, share } = keysAbout(motion, seconds);
  return {
    turn: between(before.lie.turn, after.lie.turn, share),
    height: before.lie.height + (after.lie.height - before.lie.height) * share,
  };
}

/** The keys before and after a time, how much of the way between them is done, and how much of its time is over. */
function keysAbout(
  { keys, seconds: length }: Motion,
  seconds: number,
): { before: Key; after: Key; share: number; part: number } {
  const time = ((seconds % length) + length) % length;
  const next = Math.max(
    1,
    keys.findIndex((key) => key.seconds > time),
  );
  const [before = keys[0], after = before] = [keys[next - 1], keys[next]];
  if (!before || !after) throw new Error('A movement needs a pose.');
  const span = after.seconds - before.seconds;
  const part = span > 0 ? (time - before.seconds) / span : 0;
  return { before, after, share: ease(part), part };
}

/** How much a contact counts at a time: 1 while it touches, 0 in the air. */
export function holdOf({ lifted, fade }: Contact, seconds: number): number {
  const span = lifted.find(([from, to]) => seconds > from && seconds < to);
  if (!span) return 1;
  const near = Math.min(seconds - span[0], span[1] - seconds);
  return near >= fade ? 0 : ease(1 - near / fade) ** 3;
}

/** How far a planted point has gone from where it started, in meters. */
export function wanderOf({ moves }: Contact, seconds: number): Vec3 {
  return moves.reduce<Vec3>(
    (way, { from, to, by, lift, isEven }) => {
      const share = (seconds - from) / (to - from);
      if (share <= 0) return way;
      const height = share < 1 ? lift * ease(share * 2) * ease(2 - share * 2) : 0;
      return add(add(way, scale(by, isEven ? Math.min(1, share) : ease(share))), [0, height, 0]);
    },
    [0, 0, 0],
  );
}

/** How full the lungs are, 0 to 1: as the author says, or a breath in about four seconds, whole breaths in a repetition. */
export function breathAt({ seconds: length, bellyBreath }: Motion, seconds: number): number {
  if (bellyBreath) {
    const done = ([from, to]: Span) => ease((seconds - from) / (to - from));
    return done(bellyBreath.in) - done(bellyBreath.out);
  }
  const breaths = Math.max(1, Math.round(length / 4));
  return 0.5 - 0.5 * Math.cos((2 * Math.PI * breaths * seconds) / length);
}
