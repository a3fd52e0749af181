import { dot, type Vec3 } from '#space';
import type { Camera, Size } from './camera.ts';

/** Three rows of four numbers that carry a point to the screen. */
export type Lens = Float64Array;

/** The lens of a camera: its rows give x times depth, y times depth, and depth; samples and meters. */
export function lensOf({ eye, right, up, forward, openRight, openUp }: Camera, { width, height }: Size): Lens {
  const [middleX, middleY] = [width / 2, height / 2];
  const row = (sideways: Vec3, reach: number, middle: number) => {
    const [x, y, z] = [0, 1, 2].map((axis) => (sideways[axis] ?? 0) * reach + (forward[axis] ?? 0) * middle);
    return [x ?? 0, y ?? 0, z ?? 0, -dot([x ?? 0, y ?? 0, z ?? 0], eye)];
  };
  return Float64Array.from([
    ...row(right, middleX / openRight, middleX),
    ...row(up, -middleY / openUp, middleY),
    ...row(forward, 0, 1),
  ]);
}

/** Where points fall on the screen: x, y and 1 / depth each, written from corner `first` on. Widens `bounds`. */
export function projectAll(
  lens: Lens,
  positions: Float32Array,
  screen: Float32Array,
  first: number,
  bounds: Bounds,
): void {
  for (let from = 0, to = first * 3; from < positions.length; from += 3, to += 3) {
    const x = positions[from] as number;
    const y = positions[from + 1] as number;
    const z = positions[from + 2] as number;
    const near = 1 / alongRow(lens, 8, x, y, z);
    const sx = alongRow(lens, 0, x, y, z) * near;
    const sy = alongRow(lens, 4, x, y, z) * near;
    screen[to] = sx;
    screen[to + 1] = sy;
    screen[to + 2] = near;
    widen(bounds, sx, sy);
  }
}

/** The same for light that falls in parallel: the third row gives nearness itself. */
export function projectParallel(
  lens: Lens,
  positions: Float32Array,
  screen: Float32Array,
  first: number,
  bounds: Bounds,
): void {
  for (let from = 0, to = first * 3; from < positions.length; from += 3, to += 3) {
    const x = positions[from] as number;
    const y = positions[from + 1] as number;
    const z = positions[from + 2] as number;
    const sx = alongRow(lens, 0, x, y, z);
    const sy = alongRow(lens, 4, x, y, z);
    screen[to] = sx;
    screen[to + 1] = sy;
    screen[to + 2] = alongRow(lens, 8, x, y, z);
    widen(bounds, sx, sy);
  }
}

/** Left, top, right and bottom of what was seen so far. */
export type Bounds = Float64Array;

/** Bounds of nothing. */
export function noBounds(): Bounds {
  return Float64Array.of(
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  );
}

function alongRow(lens: Lens, row: number, x: number, y: number, z: number): number {
  return (
    (lens[row] as number) * x +
    (lens[row + 1] as number) * y +
    (lens[row + 2] as number) * z +
    (lens[row + 3] as number)
  );
}

function widen(bounds: Bounds, x: number, y: number): void {
  if (x < (bounds[0] as number)) bounds[0] = x;
  if (y < (bounds[1] as number)) bounds[1] = y;
  if (x > (bounds[2] as number)) bounds[2] = x;
  if (y > (bounds[3] as number)) bounds[3] = y;
}
