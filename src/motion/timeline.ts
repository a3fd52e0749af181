import { add, scale, type Vec3 } from '#space';
import { COORDINATES } from './joint.ts';
import type { Contact, Motion } from './motion.ts';

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

function angleAt({ keys, seconds: length }: Motion, place: number, seconds: number): number {
  const time = ((seconds % length) + length) % length;
  const next = Math.max(
    1,
    keys.findIndex((key) => key.seconds > time),
  );
  const [before, after] = [keys[next - 1], keys[next]];
  if (!before || !after) return keys[0]?.angles[place] ?? 0;
  const share = ease((time - before.seconds) / (after.seconds - before.seconds));
  const from = before.angles[place] ?? 0;
  return from + ((after.angles[place] ?? 0) - from) * share;
}

/** How long a lifted point takes to let go and to land, in seconds. */
const FADE = 0.4;

/** How much a contact counts at a time: 1 while it touches, 0 in the air. */
export function holdOf({ lifted }: Contact, seconds: number): number {
  const span = lifted.find(([from, to]) => seconds > from && seconds < to);
  if (!span) return 1;
  const near = Math.min(seconds - span[0], span[1] - seconds);
  return near >= FADE ? 0 : ease(1 - near / FADE) ** 3;
}

/** How far a planted point has gone from where it started, in meters. */
export function wanderOf({ moves }: Contact, seconds: number): Vec3 {
  return moves.reduce<Vec3>(
    (way, { from, to, by, lift }) => {
      const share = (seconds - from) / (to - from);
      if (share <= 0) return way;
      const height = share < 1 ? lift * ease(share * 2) * ease(2 - share * 2) : 0;
      return add(add(way, scale(by, ease(share))), [0, height, 0]);
    },
    [0, 0, 0],
  );
}

/** How full the lungs are, 0 to 1: a breath in about four seconds, whole breaths in a repetition. */
export function breathAt({ seconds: length }: Motion, seconds: number): number {
  const breaths = Math.max(1, Math.round(length / 4));
  return 0.5 - 0.5 * Math.cos((2 * Math.PI * breaths * seconds) / length);
}
