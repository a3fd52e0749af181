import { boundsOf } from '#solid';
import { VOXELS } from './atlas.ts';
import type { BoneId } from './bone-id.ts';
import { BONES, DISC_FIELDS, HEAD_CARTILAGE_FIELD, type SolidField, SYMPHYSIS_FIELD } from './bones.ts';
import { BUILD_ORDER } from './build-order.ts';
import { LAYERS } from './part.ts';
import { PARTS } from './parts.ts';

/**
 * What the model is made from, as plain data, in a second: soft parts by their numbers, bones by how far a lattice
 * of points lies from them. Two models that differ, differ here; how soft parts are laid has a number in the studio.
 */
export function modelNumbers(): unknown {
  const bones = (Object.keys(BONES) as BoneId[]).map((bone) => [bone, probed(BONES[bone])]);
  return {
    parts: PARTS.map(({ id, name, layer, kind }) => [id, name, layer, kind]),
    layers: LAYERS,
    bones: [...bones, ...[...DISC_FIELDS, SYMPHYSIS_FIELD, HEAD_CARTILAGE_FIELD].map(probed)],
    soft: BUILD_ORDER,
    cells: VOXELS.live,
  };
}

/** Points of the lattice along each side of the box of a bone. */
const PROBES = 6;

/** Distances at a lattice of points, in micrometers. */
function probed({ field, lumps }: SolidField): readonly number[] {
  const { min, max } = boundsOf(lumps, 0);
  const gradient = new Float64Array(3);
  return Array.from({ length: PROBES ** 3 }, (_, probe) => {
    const at = (axis: 0 | 1 | 2) => {
      const share = ((Math.floor(probe / PROBES ** axis) % PROBES) + 0.5) / PROBES;
      return min[axis] + (max[axis] - min[axis]) * share;
    };
    return Math.round(field(at(0), at(1), at(2), gradient) * 1e6);
  });
}
