import type { Vec3 } from '#space';
import { BODY, type Bone, boneNamed, SIDES, signOf } from './bone.ts';

/** A part of the body that melts into its own cones, and softly into the trunk. */
export type Limb = 'trunk' | 'leg.left' | 'leg.right' | 'arm.left' | 'arm.right';

/** A rounded piece of flesh on a bone: a sphere at each end and the skin drawn tight between them. Standing upright, in meters. */
export interface Cone {
  readonly bone: Bone;
  readonly limb: Limb;
  readonly from: Vec3;
  readonly to: Vec3;
  readonly fromRadius: number;
  readonly toRadius: number;
  /** How wide it melts into its neighbors, in meters. */
  readonly blend: number;
  /** How far it gives way under the weight of the body, in meters. */
  readonly softness: number;
  /** How much of a breath it takes part in: its radius grows by so many meters when the lungs are full. */
  readonly breathes: number;
}

/** How a person is built, each number against the middle figure. */
export interface Build {
  readonly shoulders: number;
  readonly chest: number;
  readonly bust: number;
  readonly waist: number;
  readonly belly: number;
  readonly hips: number;
  readonly arms: number;
  readonly legs: number;
  /** Into what it breathes; the chest, unless told. */
  readonly breathesInto?: 'belly';
}

/** How far a slow breath lifts the belly, in meters. Drawn, not measured. */
export const BELLY_BREATH = 0.024;

/** The middle figure. */
export const MIDDLE_BUILD: Build = {
  shoulders: 1,
  chest: 1,
  bust: 0,
  waist: 1,
  belly: 0,
  hips: 1,
  arms: 1,
  legs: 1,
};

type Row = readonly [
  bone: string,
  from: Vec3,
  to: Vec3,
  fromRadius: number,
  toRadius: number,
  blend: number,
  softness: number,
  breathes?: number,
];

const { hip, knee, ankle, shoulder, elbow, wrist, hipHalfWidth, shoulderHalfWidth } = BODY;

/** The flesh of a person of this build. */
export function fleshOf(build: Build): Cone[] {
  return [
    ...trunk(build).map((row) => cone('trunk', row)),
    ...SIDES.flatMap((side) => [
      ...girdle(build, side, signOf(side)).map((row) => cone('trunk', row)),
      ...arm(build, side, signOf(side)).map((row) => cone(`arm.${side}`, row)),
      ...leg(build, side, signOf(side)).map((row) => cone(`leg.${side}`, row)),
    ]),
  ];
}

function cone(limb: Limb, [bone, from, to, fromRadius, toRadius, blend, softness, breathes = 0]: Row): Cone {
  return { bone: boneNamed(bone), limb, from, to, fromRadius, toRadius, blend, softness, breathes };
}

/** A piece across the trunk, as wide on the left as on the right. */
function across(
  bone: string,
  half: number,
  y: number,
  z: number,
  radius: number,
  blend: number,
  softness: number,
  breathes = 0,
): Row {
  return [bone, [-half, y, z], [half, y, z], radius, radius, blend, softness, breathes];
}

function trunk({ chest, waist, belly, hips, bust, breathesInto }: Build): Row[] {
  const [inBelly, inRibs, inChest] = breathesInto ? [BELLY_BREATH, 0.012, 0.001] : [0.003, 0.003, 0.002];
  const bellyZ = 0.006 + belly * 0.022;
  return [
    across('pelvis', 0.068 * hips, hip + 0.045, -0.006, 0.096 * hips, 0.03, 0.03),
    across('pelvis', 0.06 * waist, hip + 0.095, 0.002 + belly * 0.012, 0.089 * waist, 0.06, 0.03),
    across('lumbarLower', 0.048 * waist, hip + 0.15, bellyZ, 0.083 * waist + belly * 0.012, 0.06, 0.03, inBelly),
    across(
      'lumbarUpper',
      0.044 * waist,
      hip + 0.215,
      0.004 + belly * 0.016,
      0.083 * waist + belly * 0.008,
      0.05,
      0.025,
      breathesInto ? inRibs * 1.5 : inRibs,
    ),
    across('thoraxLower', 0.055 * chest, hip + 0.285, 0, 0.09 * chest, 0.06, 0.02, breathesInto ? 0.004 : inRibs),
    across('thoraxUpper', 0.07 * chest, hip + 0.385, -0.004, 0.097 * chest, 0.06, 0.02, inChest),
    across('thoraxUpper', 0.1 * chest, shoulder - 0.002, -0.022, 0.056, 0.06, 0.015),
    ['neck', [0, shoulder + 0.02, -0.03], [0, shoulder + 0.1, -0.018], 0.055, 0.046, 0.045, 0.01],
    ['head', [0, shoulder + 0.1, -0.018], [0, shoulder + 0.17, -0.005], 0.0465, 0.046, 0.02, 0.01],
    ...(bust > 0
      ? SIDES.map((side): Row => {
          const x = signOf(side) * 0.062;
          return [
            'thoraxUpper',
            [x, shoulder - 0.125, 0.055],
            [x * 1.05, shoulder - 0.15, 0.06 + 0.022 * bust],
            0.05,
            0.04 + 0.014 * bust,
            0.04,
            0.03,
          ];
        })
      : []),
  ];
}

function girdle({ shoulders, chest, hips }: Build, side: string, k: number): Row[] {
  return [
    [
      `buttock.${side}`,
      [k * 0.078 * hips, hip - 0.012, -0.048],
      [k * 0.086 * hips, hip + 0.05, -0.036],
      0.087 * hips,
      0.07 * hips,
      0.05,
      0.035,
    ],
    [
      `clavicle.${side}`,
      [k * 0.025, shoulder + 0.062, -0.034],
      [k * 0.13 * shoulders, shoulder + 0.014, -0.02],
      0.031,
      0.042,
      0.05,
      0.015,
    ],
    [
      'thoraxUpper',
      [k * 0.06 * chest, shoulder - 0.1, 0.045],
      [k * 0.09 * chest, shoulder - 0.085, 0.035],
      0.054,
      0.05,
      0.05,
      0.02,
    ],
    // The muscle from the side of the chest to the arm: fills the armpit.
    [
      'thoraxUpper',
      [k * 0.105 * chest, shoulder - 0.13, -0.035],
      [k * 0.125 * chest, shoulder - 0.06, -0.03],
      0.045,
      0.04,
      0.05,
      0.02,
    ],
  ];
}

function arm({ arms, shoulders }: Build, side: string, k: number): Row[] {
  const x = k * shoulderHalfWidth * (0.7 + shoulders * 0.3);
  const z = -0.015;
  return [
    [
      `deltoid.${side}`,
      [x - k * 0.014, shoulder - 0.006, z],
      [x, shoulder - 0.05, z],
      0.05 * (0.5 + arms / 2),
      0.049 * arms,
      0.035,
      0.012,
    ],
    [
      `upperArm.${side}`,
      [x, shoulder - 0.03, z],
      [x + k * 0.004, shoulder - 0.11, z],
      0.05 * arms,
      0.047 * arms,
      0.03,
      0.012,
    ],
    [`upperArm.${side}`, [x, shoulder - 0.1, z + 0.006], [x, elbow + 0.04, z], 0.046 * arms, 0.038 * arms, 0.03, 0.01],
    [`upperArm.${side}`, [x, elbow + 0.05, z], [x, elbow, z], 0.038 * arms, 0.037 * arms, 0.03, 0.006],
    [`forearm.${side}`, [x, elbow - 0.02, z + 0.004], [x, elbow - 0.1, z], 0.039 * arms, 0.0375 * arms, 0.03, 0.008],
    [`forearm.${side}`, [x, elbow - 0.1, z], [x, wrist, z], 0.036 * arms, 0.0235, 0.03, 0.006],
    [`hand.${side}`, [x, wrist + 0.01, z], [x, wrist - 0.02, z], 0.0238, 0.023, 0.02, 0.004],
  ];
}

function leg({ legs, hips }: Build, side: string, k: number): Row[] {
  const x = k * hipHalfWidth;
  const out = k * 0.088;
  return [
    [
      `thigh.${side}`,
      [out, hip - 0.02, 0.002],
      [out, hip - 0.2, 0.006],
      (0.085 * (legs + hips)) / 2,
      0.075 * legs,
      0.04,
      0.03,
    ],
    [`thigh.${side}`, [out, hip - 0.2, 0.006], [x, knee + 0.03, 0.004], 0.075 * legs, 0.053 * legs, 0.04, 0.015],
    [
      `thigh.${side}`,
      [k * 0.09, hip - 0.12, 0.03],
      [k * 0.087, knee + 0.1, 0.02],
      0.059 * legs,
      0.046 * legs,
      0.04,
      0.015,
    ],
    [`shank.${side}`, [x, knee, 0.006], [x, knee - 0.05, 0.004], 0.054, 0.049 * legs, 0.03, 0.008],
    [`shank.${side}`, [x, knee - 0.05, -0.004], [x, ankle + 0.03, -0.006], 0.049 * legs, 0.0335, 0.03, 0.008],
    [`shank.${side}`, [x, knee - 0.08, -0.024], [x, knee - 0.2, -0.018], 0.046 * legs, 0.036 * legs, 0.03, 0.015],
    [`foot.${side}`, [x, ankle + 0.015, -0.006], [x, ankle - 0.02, 0], 0.0355, 0.0355, 0.03, 0.002],
  ];
}
