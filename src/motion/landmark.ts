import type { Vec3 } from '#space';
import { BODY, type Bone, boneNamed, SIDES, signOf } from './bone.ts';

/** A named point on the skin. */
export interface Landmark {
  readonly name: string;
  readonly bone: Bone;
  /** Where it lies while the figure stands upright, in meters. */
  readonly at: Vec3;
}

const { hip, knee, ankle, shoulder, elbow, wrist, hipHalfWidth, shoulderHalfWidth } = BODY;

/** Rows for the left side; the right mirrors them. Positive x is away from the middle of the body. */
const SIDED: Readonly<Record<string, readonly [bone: string, x: number, y: number, z: number]>> = {
  heel: ['foot', hipHalfWidth, 0, -0.05],
  ballInner: ['foot', hipHalfWidth - 0.032, 0, 0.125],
  ballOuter: ['foot', hipHalfWidth + 0.036, 0, 0.11],
  toeTip: ['toes', hipHalfWidth, 0.004, 0.172],
  toeTop: ['toes', hipHalfWidth, 0.048, 0.145],
  footTop: ['foot', hipHalfWidth, 0.068, 0.09],
  ankleInner: ['foot', hipHalfWidth - 0.036, ankle, 0],
  ankleOuter: ['foot', hipHalfWidth + 0.036, ankle, 0],
  shin: ['shank', hipHalfWidth, knee - 0.16, 0.044],
  kneeFront: ['shank', hipHalfWidth, knee - 0.03, 0.052],
  kneeInner: ['thigh', hipHalfWidth - 0.052, knee + 0.01, 0],
  kneeOuter: ['thigh', hipHalfWidth + 0.052, knee + 0.01, 0],
  // Where hands and ankles rest on a thigh.
  thighFront: ['thigh', 0.088, hip - 0.26, 0.078],
  thighLow: ['thigh', hipHalfWidth, knee + 0.1, 0.066],
  thighBack: ['thigh', 0.088, hip - 0.3, -0.066],
  thighBackOuter: ['thigh', 0.14, hip - 0.22, -0.055],
  thighBackInner: ['thigh', 0.05, hip - 0.25, -0.058],
  // Where a hand rests on the belly.
  belly: ['lumbarLower', 0.03, hip + 0.16, 0.1],
  waist: ['pelvis', 0.148, hip + 0.1, 0.01],
  // The lower rim of the buttock.
  seat: ['pelvis', 0.065, hip - 0.095, -0.045],
  hipSide: ['pelvis', 0.165, hip, 0],
  shoulderBack: ['thoraxUpper', 0.07, shoulder - 0.1, -0.1],
  shoulderSide: ['clavicle', shoulderHalfWidth + 0.052, shoulder - 0.01, -0.015],
  elbow: ['forearm', shoulderHalfWidth, elbow, -0.052],
  elbowOuter: ['forearm', shoulderHalfWidth + 0.038, elbow, -0.015],
  wristOuter: ['forearm', shoulderHalfWidth, wrist + 0.02, -0.04],
  wrist: ['hand', shoulderHalfWidth, wrist, -0.015],
  palm: ['hand', shoulderHalfWidth - 0.02, wrist - 0.07, -0.015],
  // Where a rail lies in a closed hand.
  grip: ['hand', shoulderHalfWidth - 0.034, wrist - 0.078, -0.015],
  backOfHand: ['hand', shoulderHalfWidth + 0.018, wrist - 0.06, -0.015],
  fingertips: ['fingertips', shoulderHalfWidth - 0.012, wrist - 0.155, -0.015],
};

const MIDDLE: Readonly<Record<string, readonly [bone: string, x: number, y: number, z: number]>> = {
  sacrum: ['pelvis', 0, hip + 0.05, -0.115],
  breastbone: ['thoraxUpper', 0, shoulder - 0.12, 0.1],
  backOfHead: ['head', 0, 1.6, -0.115],
};

const UNSIDED: ReadonlySet<string> = new Set(['pelvis', 'lumbarLower', 'thoraxUpper']);

const LANDMARKS: ReadonlyMap<string, Landmark> = new Map(
  [
    ...Object.entries(MIDDLE).map(([name, [bone, x, y, z]]) => ({
      name,
      bone: boneNamed(bone),
      at: [x, y, z] as Vec3,
    })),
    ...SIDES.flatMap((side) =>
      Object.entries(SIDED).map(([name, [bone, x, y, z]]) => ({
        name: `${name}.${side}`,
        bone: boneNamed(UNSIDED.has(bone) ? bone : `${bone}.${side}`),
        at: [signOf(side) * x, y, z] as Vec3,
      })),
    ),
    ...SIDES.map((side) => ({
      name: `headSide.${side}`,
      bone: boneNamed('head'),
      at: [signOf(side) * 0.088, 1.58, -0.01] as Vec3,
    })),
  ].map((landmark) => [landmark.name, landmark]),
);

/** The landmark of a name such as `heel.left` or `sacrum`. Throws when there is none. */
export function landmarkNamed(name: string): Landmark {
  const landmark = LANDMARKS.get(name);
  if (!landmark) throw new Error(`There is no landmark "${name}".`);
  return landmark;
}
