/** A place in a section: millimeters from the center of the ball, x to the right of the picture, y up. */
export type Point = readonly [x: number, y: number];

/** The point this far from the center, at this angle: 0 is right, 90 is up, 180 is left. */
export function polar(radiusMm: number, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return [radiusMm * Math.cos(radians), radiusMm * Math.sin(radians)];
}

/** The point reached from a point by a step. */
export function plus(from: Point, step: Point): Point {
  return [from[0] + step[0], from[1] + step[1]];
}

/** The step that leads from one point to another. */
export function between(from: Point, to: Point): Point {
  return [to[0] - from[0], to[1] - from[1]];
}

/** A step made longer or shorter. */
export function times(step: Point, factor: number): Point {
  return [step[0] * factor, step[1] * factor];
}

/** How long a step is. */
export function lengthOf(step: Point): number {
  return Math.hypot(step[0], step[1]);
}

/** A step of length one in the same direction. */
export function unit(step: Point): Point {
  return times(step, 1 / (lengthOf(step) || 1));
}

/** A point turned about the center of the ball; positive turns from right towards up. */
export function turned(point: Point, degrees: number): Point {
  return plus(times(polar(1, degrees), point[0]), times(polar(1, degrees + 90), point[1]));
}

/** A long row of numbers read as points: x, y, x, y ... */
export function pairs(numbers: readonly number[]): readonly Point[] {
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
}
