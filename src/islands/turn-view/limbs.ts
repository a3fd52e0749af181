import { BODY, boneNamed, type Placement, pointOn, SIDES, signOf } from '#posing';

/** How many limbs shade the floor. */
export const LIMB_COUNT = 17;

/** Writes where each limb begins, with its radius, and where it ends: rough flesh that shades the floor; meters. */
export function writeLimbs(from: Float32Array, to: Float32Array, placed: readonly Placement[]): void {
  for (const [index, { bone, begins, ends, radius }] of LIMBS.entries()) {
    from.set([...pointOn(placed, bone, begins), radius], index * 4);
    to.set(pointOn(placed, bone, ends), index * 3);
  }
}

const { hip, knee, ankle, shoulder, elbow, wrist, hipHalfWidth, shoulderHalfWidth } = BODY;

const limb = (name: string, x: number, [top, bottom]: readonly [number, number], radius: number, z = 0) =>
  ({ bone: boneNamed(name), begins: [x, top, z], ends: [x, bottom, z], radius }) as const;

const LIMBS = [
  limb('pelvis', 0, [hip + 0.07, hip], 0.14),
  limb('thoraxLower', 0, [shoulder - 0.1, hip + 0.2], 0.12),
  limb('head', 0, [1.63, 1.57], 0.095),
  ...SIDES.flatMap((side) => {
    const [leg, arm] = [signOf(side) * hipHalfWidth, signOf(side) * shoulderHalfWidth];
    return [
      limb(`thigh.${side}`, leg, [hip, knee], 0.065),
      limb(`shank.${side}`, leg, [knee, ankle], 0.045),
      { bone: boneNamed(`foot.${side}`), begins: [leg, 0.04, -0.03], ends: [leg, 0.03, 0.13], radius: 0.035 } as const,
      limb(`upperArm.${side}`, arm, [shoulder, elbow], 0.045),
      limb(`forearm.${side}`, arm, [elbow, wrist], 0.032),
      limb(`hand.${side}`, arm, [wrist, wrist - 0.08], 0.025),
      limb(`fingers.${side}`, arm, [wrist - 0.08, wrist - 0.14], 0.018),
    ];
  }),
];
