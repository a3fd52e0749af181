import type { WhichSide } from '#schema';
import type { Vec3 } from '#space';

/** The side of the body a bone or joint is on. */
export type Side = 'left' | 'right';

/** Both sides, left first. */
export const SIDES: readonly Side[] = ['left', 'right'];

/** +1 on the left, -1 on the right: the sign of x there. */
export function signOf(side: Side): 1 | -1 {
  return side === 'left' ? 1 : -1;
}

/** The side or sides meant, given which one works. */
export function sidesOf(which: WhichSide, working: Side): Side[] {
  const other = working === 'left' ? 'right' : 'left';
  if (which === 'both') return [working, other];
  return [which === 'working' ? working : other];
}

/** The height of the figure, in meters. All its lengths are shares of it. */
export const STATURE = 1.7;

/**
 * Heights of joints above the floor and half widths, in meters, standing.
 * Shares of stature after Drillis and Contini, as Winter prints them in "Biomechanics and Motor Control of Human Movement".
 */
export const BODY = {
  hip: 0.53 * STATURE,
  knee: 0.285 * STATURE,
  ankle: 0.039 * STATURE,
  shoulder: 0.818 * STATURE,
  elbow: (0.818 - 0.186) * STATURE,
  wrist: (0.818 - 0.186 - 0.146) * STATURE,
  neck: 0.845 * STATURE,
  head: 0.905 * STATURE,
  hipHalfWidth: 0.05 * STATURE,
  shoulderHalfWidth: 0.1 * STATURE,
} as const;

/** A rigid part of the body. Its frame is parallel to the world while the figure stands upright, arms at its sides. */
export interface Bone {
  readonly name: string;
  /** Its place in `BONES`. */
  readonly index: number;
  /** The place of the bone it hangs on in `BONES`; -1 for the pelvis. */
  readonly parent: number;
  /** The center of the joint to its parent, standing upright, in meters. */
  readonly joint: Vec3;
  readonly side?: Side;
}

const rows: { name: string; parent: string | null; joint: Vec3; side?: Side }[] = [
  { name: 'pelvis', parent: null, joint: [0, BODY.hip, 0] },
  { name: 'lumbarLower', parent: 'pelvis', joint: [0, BODY.hip + 0.095, -0.02] },
  { name: 'lumbarUpper', parent: 'lumbarLower', joint: [0, BODY.hip + 0.165, -0.012] },
  { name: 'thoraxLower', parent: 'lumbarUpper', joint: [0, BODY.hip + 0.235, -0.018] },
  { name: 'thoraxUpper', parent: 'thoraxLower', joint: [0, BODY.hip + 0.37, -0.03] },
  { name: 'neck', parent: 'thoraxUpper', joint: [0, BODY.neck, -0.03] },
  { name: 'head', parent: 'neck', joint: [0, BODY.head, -0.005] },
  ...SIDES.flatMap((side) => limbs(side)),
];

function limbs(side: Side) {
  const sign = signOf(side);
  const arm = sign * BODY.shoulderHalfWidth;
  const leg = sign * BODY.hipHalfWidth;
  const on = (name: string, parent: string, joint: Vec3) => ({ name: `${name}.${side}`, parent, joint, side });
  return [
    on('clavicle', 'thoraxUpper', [sign * 0.025, BODY.shoulder + 0.01, 0.02]),
    on('upperArm', `clavicle.${side}`, [arm, BODY.shoulder, -0.015]),
    // Turns half as far as the upper arm: what the deltoid does between shoulder blade and arm.
    on('deltoid', `clavicle.${side}`, [arm, BODY.shoulder, -0.015]),
    on('forearm', `upperArm.${side}`, [arm, BODY.elbow, -0.015]),
    on('hand', `forearm.${side}`, [arm, BODY.wrist, -0.015]),
    on('fingers', `hand.${side}`, [arm - sign * 0.004, BODY.wrist - 0.078, -0.015]),
    on('fingertips', `fingers.${side}`, [arm - sign * 0.004, BODY.wrist - 0.118, -0.015]),
    on('thigh', 'pelvis', [leg, BODY.hip, 0]),
    // Turns 45 % as far as the thigh: the flesh between pelvis and thigh.
    on('buttock', 'pelvis', [leg, BODY.hip, 0]),
    on('shank', `thigh.${side}`, [leg, BODY.knee, 0]),
    on('foot', `shank.${side}`, [leg, BODY.ankle, 0]),
    on('toes', `foot.${side}`, [leg, 0.022, 0.125]),
  ];
}

/** All bones, each after the one it hangs on. */
export const BONES: readonly Bone[] = rows.map(({ name, parent, joint, side }, index) => ({
  name,
  index,
  parent: rows.findIndex((row) => row.name === parent),
  joint,
  ...(side ? { side } : {}),
}));

/** The bone of a name such as `thigh.left`. Throws when there is none. */
export function boneNamed(name: string): Bone {
  const bone = BONES.find((candidate) => candidate.name === name);
  if (!bone) throw new Error(`There is no bone "${name}".`);
  return bone;
}
