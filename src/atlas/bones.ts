import {
  boundsOf,
  type Field,
  type Lump,
  lumpField,
  type Mesh,
  meshOf,
  type SearchedField,
  type Shape,
  searchedLumps,
  softenedNormals,
} from '#solid';
import type { BoneId } from './bone-id.ts';
import { lumpsOf } from './bone-steps.ts';
import { FEMUR } from './femur.ts';
import { HIP_BONE } from './hip-bone.ts';
import { HEAD_CARTILAGE } from './joint.ts';
import { DISCS, FIFTH_LUMBAR, FOURTH_LUMBAR, SYMPHYSIS } from './lumbar.ts';
import { inSpace } from './place.ts';
import { SACRUM } from './sacrum.ts';
import { REACH_METERS } from './union.ts';

/** A bone or a disc as a field: one form for its whole skin, one for questions here and there. */
export interface SolidField {
  readonly lumps: readonly Lump[];
  readonly field: Field;
  readonly searched: SearchedField;
}

const hipBone = solidField(lumpsOf(HIP_BONE));

/** The fields of all bones; made once, as their cells fill with use. */
export const BONES: Readonly<Record<BoneId, SolidField>> = {
  'hip-bone': hipBone,
  sacrum: solidField([...lumpsOf(SACRUM), besideHipBones()]),
  femur: solidField(lumpsOf(FEMUR)),
  'fourth-lumbar-vertebra': solidField(lumpsOf(FOURTH_LUMBAR)),
  'fifth-lumbar-vertebra': solidField(lumpsOf(FIFTH_LUMBAR)),
};

/** The fields of the discs from below upward, of the cartilage on the head of the femur, and of the symphysis. */
export const DISC_FIELDS: readonly SolidField[] = DISCS.map((steps) => solidField(lumpsOf(steps)));
export const HEAD_CARTILAGE_FIELD: SolidField = solidField(lumpsOf(HEAD_CARTILAGE));
export const SYMPHYSIS_FIELD: SolidField = solidField(lumpsOf(SYMPHYSIS));

/** The skin of a bone with cells of so many meters. */
export function boneMesh({ field, lumps }: SolidField, voxel: number): Mesh {
  const mesh = meshOf(field, { ...boundsOf(lumps, 3 * voxel), voxel, slackMeters: 0.004 });
  return { ...mesh, normals: softenedNormals(mesh, NORMAL_ROUNDS) };
}

/** The splines of a bone are laid in flat pieces, whose edges should not show. */
const NORMAL_ROUNDS = 3;
/** How wide the joint between sacrum and hip bone is. */
const SACROILIAC_GAP_METERS = 0.0016;

function solidField(lumps: readonly Lump[]): SolidField {
  return { lumps, field: lumpField(lumps), searched: searchedLumps(lumps, REACH_METERS) };
}

/** The sacrum ends a little before the hip bones, so that both joint surfaces fit each other. */
function besideHipBones(): Lump {
  const sideOf = (sign: 1 | -1): Shape => ({
    center: inSpace([-125, 15, 55 * sign]),
    radius: 0.06,
    half: 0,
    sample: (x, y, z, out) => {
      out[0] = hipBone.searched(sign * x, y, z, gradient) - SACROILIAC_GAP_METERS;
      out[1] = sign * (gradient[0] as number);
      out[2] = gradient[1] as number;
      out[3] = gradient[2] as number;
    },
  });
  return { shapes: [sideOf(1), sideOf(-1)], melt: 0.0005, way: 'carve' };
}

const gradient = new Float64Array(3);
