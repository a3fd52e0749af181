import { BUILD_ORDER } from './build-order.ts';
import { FEMUR } from './femur.ts';
import { HIP_BONE } from './hip-bone.ts';
import { HEAD_CARTILAGE } from './joint.ts';
import { DISCS, FIFTH_LUMBAR, FOURTH_LUMBAR, SYMPHYSIS } from './lumbar.ts';
import { PARTS } from './parts.ts';
import { SACRUM } from './sacrum.ts';

/** Raise it when the model comes out otherwise although none of its numbers changed: all pictures of it are then out of date. */
export const ATLAS_VERSION = '1';

/** All numbers that the model is made from: for telling whether a picture of it is still true. */
export const ATLAS_INPUTS: unknown = {
  ATLAS_VERSION,
  soft: BUILD_ORDER,
  bones: { HIP_BONE, SACRUM, FEMUR, FOURTH_LUMBAR, FIFTH_LUMBAR, DISCS, SYMPHYSIS, HEAD_CARTILAGE },
  layers: PARTS.map(({ id, layer, kind }) => [id, layer, kind]),
};
