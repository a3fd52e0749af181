/** A point or direction in space: x to the subject's left, y up, z forward; meters. */
export type Vec3 = readonly [x: number, y: number, z: number];

/** The sum of two vectors. */
export function add(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** The way from `b` to `a`. */
export function subtract(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** A vector made longer or shorter. */
export function scale(a: Vec3, by: number): Vec3 {
  return [a[0] * by, a[1] * by, a[2] * by];
}

/** How far two directions agree, times their lengths. */
export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** A vector upright on both. */
export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The length of a vector. */
export function length(a: Vec3): number {
  return Math.sqrt(dot(a, a));
}

/** How far two points are from each other. */
export function distance(a: Vec3, b: Vec3): number {
  return length(subtract(a, b));
}

/** The direction of a vector, of length one; a vector of no length stays as it is. */
export function normalize(a: Vec3): Vec3 {
  const size = length(a);
  return size === 0 ? a : scale(a, 1 / size);
}

/** The point a share of the way from `a` to `b`. */
export function mix(a: Vec3, b: Vec3, share: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** The vector seen in the mirror that exchanges left and right. */
export function mirrored(a: Vec3): Vec3 {
  return [-a[0], a[1], a[2]];
}
