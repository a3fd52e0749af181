import { NO_TURN, type Rotation, type Vec3 } from '#space';
import { BODY } from './bone.ts';
import { COORDINATES, placeOf } from './joint.ts';

/** Where every part of the body is at one moment. */
export interface Pose {
  /** Degrees, one for each of `COORDINATES`. */
  readonly angles: Float64Array;
  /** The point between the hip joints, in meters. */
  readonly root: Vec3;
  /** How the whole figure lies or stands, before the pelvis tilts. */
  readonly turn: Rotation;
  /** How full the lungs are: 0 out, 1 in. */
  readonly breath: number;
}

/** Standing upright, arms at the sides. */
export function standing(): Pose {
  return { angles: new Float64Array(COORDINATES.length), root: [0, BODY.hip, 0], turn: NO_TURN, breath: 0 };
}

/** A pose with some angles set, in degrees, by their names. */
export function posed(pose: Pose, angles: Readonly<Record<string, number>>): Pose {
  const changed = Float64Array.from(pose.angles);
  for (const [name, degrees] of Object.entries(angles)) changed[placeOf(name)] = degrees;
  return { ...pose, angles: changed };
}

/** The angle of a pose at a coordinate, in degrees. */
export function angleOf(pose: Pose, name: string): number {
  return pose.angles[placeOf(name)] ?? Number.NaN;
}
