import { type Cone, type Placement, pointOn } from '#motion';
import { CONE_SIZE, meltSample, sampleCone, writeCone } from '#solid';
import { LIMBS } from './limbs.ts';

/** How wide each limb melts into the trunk, in meters. */
const INTO_TRUNK: readonly number[] = [0, 0.045, 0.045, 0.034, 0.034];

/**
 * The flesh of a posed body as a distance: cones of one limb melt into each other, limbs into the trunk, but never one
 * limb into another, so that stacked legs stay two.
 */
export interface BodyField {
  readonly cones: readonly Cone[];
  /** The packed cones as they lie now. */
  readonly packed: Float64Array;
  /** Brings the cones where the bones are. `breath`: 0 out, 1 in. */
  readonly place: (placed: readonly Placement[], breath: number) => void;
  /** The distance at a point in meters, and its gradient; among `count` cones of `candidates` from `offset` on, or among all. */
  readonly at: (
    x: number,
    y: number,
    z: number,
    gradient: Float64Array,
    candidates?: Uint8Array,
    offset?: number,
    count?: number,
  ) => number;
}

/** The field of a body with this flesh. */
export function bodyField(cones: readonly Cone[]): BodyField {
  const packed = new Float64Array(cones.length * CONE_SIZE);
  const limbOf = Uint8Array.from(cones, ({ limb }) => LIMBS.indexOf(limb));
  const blends = Float64Array.from(cones, ({ blend }) => blend);
  const everyCone = Uint8Array.from(cones, (_, index) => index);
  const place = (placed: readonly Placement[], breath: number) => {
    for (const [index, { bone, from, to, fromRadius, toRadius, breathes }] of cones.entries())
      writeCone(packed, index, {
        a: pointOn(placed, bone, from),
        b: pointOn(placed, bone, to),
        radiusA: fromRadius + breath * breathes,
        radiusB: toRadius + breath * breathes,
      });
  };
  const at: BodyField['at'] = (x, y, z, gradient, candidates = everyCone, offset = 0, count = cones.length) => {
    for (let limb = 0; limb < 5; limb += 1) limbs[limb * 4] = FAR;
    for (let i = offset; i < offset + count; i += 1) {
      const cone = candidates[i] as number;
      sampleCone(packed, cone, x, y, z, sample);
      meltSample(limbs, (limbOf[cone] as number) * 4, sample, blends[cone] as number);
    }
    return nearestLimb(gradient);
  };
  return { cones, packed, place, at };
}

const FAR = 1e9;
const sample = new Float64Array(4);
const limbs = new Float64Array(5 * 4);
const melted = new Float64Array(4);

/** Melts each limb into the trunk, and takes the nearest. */
function nearestLimb(gradient: Float64Array): number {
  const hasTrunk = (limbs[0] as number) < FAR;
  let nearest = limbs[0] as number;
  for (let axis = 0; axis < 3; axis += 1) gradient[axis] = limbs[axis + 1] as number;
  for (let limb = 1; limb < 5; limb += 1) {
    if ((limbs[limb * 4] as number) >= FAR) continue;
    for (let i = 0; i < 4; i += 1) {
      melted[i] = limbs[hasTrunk ? i : limb * 4 + i] as number;
      sample[i] = limbs[limb * 4 + i] as number;
    }
    if (hasTrunk) meltSample(melted, 0, sample, INTO_TRUNK[limb] as number);
    if ((melted[0] as number) >= nearest) continue;
    nearest = melted[0] as number;
    for (let axis = 0; axis < 3; axis += 1) gradient[axis] = melted[axis + 1] as number;
  }
  return nearest;
}
