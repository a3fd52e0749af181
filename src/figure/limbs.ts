import type { Limb } from '#motion';

/** The number by which a picture knows a limb: 0 is whatever is no limb. */
export const pictureNumber = (limb: number) => limb + 1;

/** Limbs that only ever touch each other, as a picture knows them: all but the trunk, out of which they grow. */
export const STRANGERS: readonly number[] = [1, 2, 3, 4].map(pictureNumber);

/** The limbs in the order of their numbers; the trunk is 0. */
export const LIMBS: readonly Limb[] = ['trunk', 'leg.left', 'leg.right', 'arm.left', 'arm.right'];
