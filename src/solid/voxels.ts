import type { Vec3 } from '#space';
import type { Field } from './field.ts';

/** The box in which a shape is looked for, and how finely; meters. */
export interface Sampling {
  readonly min: Vec3;
  readonly max: Vec3;
  readonly voxel: number;
  /** How far the field may be from a true distance; left out: 0.012. */
  readonly slackMeters?: number;
}

/** Distances at the corners of a lattice: x runs fastest, then y, then z. */
export interface Voxels {
  readonly values: Float32Array;
  readonly counts: Vec3;
  readonly min: Vec3;
  readonly voxel: number;
}

/** A field asked at every corner of a lattice; blocks far from the skin are asked once. */
export function voxelsOf(field: Field, { min, max, voxel, slackMeters = SLACK_METERS }: Sampling): Voxels {
  const count = (axis: 0 | 1 | 2) => Math.ceil((max[axis] - min[axis]) / voxel) + 1;
  const counts: Vec3 = [count(0), count(1), count(2)];
  const voxels = { values: new Float32Array(counts[0] * counts[1] * counts[2]), counts, min, voxel };
  for (let k = 0; k < counts[2]; k += BLOCK)
    for (let j = 0; j < counts[1]; j += BLOCK)
      for (let i = 0; i < counts[0]; i += BLOCK) fillBlock(voxels, field, slackMeters, [i, j, k]);
  return voxels;
}

const BLOCK = 4;
/** How far a field that is no true distance may be wrong, in meters. */
const SLACK_METERS = 0.012;
const gradient = new Float64Array(3);

function fillBlock(
  { values, counts, min, voxel }: Voxels,
  field: Field,
  slackMeters: number,
  [i0, j0, k0]: Vec3,
): void {
  const half = ((BLOCK - 1) / 2) * voxel;
  const middle = field(min[0] + i0 * voxel + half, min[1] + j0 * voxel + half, min[2] + k0 * voxel + half, gradient);
  const isFar = Math.abs(middle) > (half + voxel) * Math.sqrt(3) + slackMeters;
  const ends = [Math.min(i0 + BLOCK, counts[0]), Math.min(j0 + BLOCK, counts[1]), Math.min(k0 + BLOCK, counts[2])];
  for (let k = k0; k < (ends[2] as number); k += 1)
    for (let j = j0; j < (ends[1] as number); j += 1)
      for (let i = i0; i < (ends[0] as number); i += 1)
        values[(k * counts[1] + j) * counts[0] + i] = isFar
          ? middle
          : field(min[0] + i * voxel, min[1] + j * voxel, min[2] + k * voxel, gradient);
}
