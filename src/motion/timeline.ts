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
  const { before, after, share } = keysAbout(motion, seconds);
  const from = before.angles[place] ?? 0;
  return from + ((after.angles[place] ?? 0) - from) * share;
}

/** How the author has the figure lie or stand at a time. */
export function lieAt(motion: Motion, seconds: number): Lie {
  const { before, after, share } = keysAbout(motion, seconds);
  return {
    turn: between(before.lie.turn, after.lie.turn, share),
    height: before.lie.height + (after.lie.height - before.lie.height) * share,
  };
}

/** The keys before and after a time, and how much of the way between them is done. */
function keysAbout({ keys, seconds: length }: Motion, seconds: number): { before: Key; after: Key; share: number } {
  const time = ((seconds % length) + length) % length;
  const next = Math.max(
    1,
    keys.findIndex((key) => key.seconds > time),
  );
  const [before = keys[0], after = before] = [keys[next - 1], keys[next]];
  if (!before || !after) throw new Error('A movement needs a pose.');
  const span = after.seconds - before.seconds;
  return { before, after, share: span > 0 ? ease((time - before.seconds) / span) : 0 };
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
