import type { Rotation } from './rotation.ts';
import type { Vec3 } from './vector.ts';

/** Writes the 3 × 4 matrix (by rows) that turns a point about `pivot` and carries the pivot to `position`. */
export function writePlacement(
  out: Float64Array | Float32Array,
  at: number,
  turn: Rotation,
  pivot: Vec3,
  position: Vec3,
): void {
  const [x, y, z, w] = turn;
  const rows = [
    [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
    [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
    [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
  ] as const;
  for (const [i, [a, b, c]] of rows.entries()) {
    out[at + i * 4] = a;
    out[at + i * 4 + 1] = b;
    out[at + i * 4 + 2] = c;
    out[at + i * 4 + 3] = (position[i] ?? 0) - a * pivot[0] - b * pivot[1] - c * pivot[2];
  }
}
