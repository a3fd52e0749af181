import type { Vec3 } from './vector.ts';

/** A turn in space, as a quaternion of length one. */
export type Rotation = readonly [x: number, y: number, z: number, w: number];

/** No turn at all. */
export const NO_TURN: Rotation = [0, 0, 0, 1];

const HALF = Math.PI / 360;

/** A turn of so many degrees about the axis to the left: positive tips the top forward. */
export function aboutX(degrees: number): Rotation {
  return [Math.sin(degrees * HALF), 0, 0, Math.cos(degrees * HALF)];
}

/** A turn of so many degrees about the upright axis: positive turns to the left. */
export function aboutY(degrees: number): Rotation {
  return [0, Math.sin(degrees * HALF), 0, Math.cos(degrees * HALF)];
}

/** A turn of so many degrees about the axis forward: positive tips the top to the right. */
export function aboutZ(degrees: number): Rotation {
  return [0, 0, Math.sin(degrees * HALF), Math.cos(degrees * HALF)];
}

/** The turn about a vector, by its length in radians. */
export function aboutVector(v: Vec3): Rotation {
  const angle = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
  if (angle < 1e-12) return NO_TURN;
  const s = Math.sin(angle / 2) / angle;
  return [v[0] * s, v[1] * s, v[2] * s, Math.cos(angle / 2)];
}

/** First `b`, then `a`. */
export function multiply(a: Rotation, b: Rotation): Rotation {
  const [ax, ay, az, aw] = a;
  const [bx, by, bz, bw] = b;
  return [
    ax * bw + aw * bx + ay * bz - az * by,
    ay * bw + aw * by + az * bx - ax * bz,
    az * bw + aw * bz + ax * by - ay * bx,
    aw * bw - ax * bx - ay * by - az * bz,
  ];
}

/** The turn back. */
export function inverse(a: Rotation): Rotation {
  return [-a[0], -a[1], -a[2], a[3]];
}

/** A vector, turned. */
export function rotate(q: Rotation, v: Vec3): Vec3 {
  const [x, y, z, w] = q;
  const tx = 2 * (y * v[2] - z * v[1]);
  const ty = 2 * (z * v[0] - x * v[2]);
  const tz = 2 * (x * v[1] - y * v[0]);
  return [v[0] + w * tx + y * tz - z * ty, v[1] + w * ty + z * tx - x * tz, v[2] + w * tz + x * ty - y * tx];
}

/** The turn a share of the way from `a` to `b`, the short way round. */
export function between(a: Rotation, b: Rotation, share: number): Rotation {
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  const sign = cosine < 0 ? -1 : 1;
  const angle = Math.acos(Math.min(1, cosine * sign));
  const [fa, fb] =
    angle < 1e-6
      ? [1 - share, share]
      : [Math.sin((1 - share) * angle) / Math.sin(angle), Math.sin(share * angle) / Math.sin(angle)];
  const q = a.map((value, i) => value * fa + (b[i] ?? 0) * fb * sign);
  const size = Math.hypot(...q);
  return [(q[0] ?? 0) / size, (q[1] ?? 0) / size, (q[2] ?? 0) / size, (q[3] ?? 1) / size];
}

/** The angle between two turns, in degrees. */
export function angleBetween(a: Rotation, b: Rotation): number {
  const cosine = Math.abs(a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]);
  return (Math.acos(Math.min(1, cosine)) * 360) / Math.PI;
}

/** The turn seen in the mirror that exchanges left and right. */
export function mirroredTurn(q: Rotation): Rotation {
  return [q[0], -q[1], -q[2], q[3]];
}
