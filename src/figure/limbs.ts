import type { Limb } from '#motion';

/** The limbs in the order of their numbers; the trunk is 0. */
export const LIMBS: readonly Limb[] = ['trunk', 'leg.left', 'leg.right', 'arm.left', 'arm.right'];
