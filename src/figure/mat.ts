import { placeBones, type Track } from '#posing';
import type { MotionSource } from '#schema';
import { type Mesh, placed, roundedBox } from '#solid';
import { aboutY, type Vec3 } from '#space';

/** Measures of the mat, in meters. */
export const MAT = { length: 1.95, width: 0.74, thickness: 0.012 } as const;

/** Where the middle of the mat lies, and how it is turned about the upright axis, in degrees. */
export interface MatPlace {
  readonly at: Vec3;
  readonly turn: number;
}

/** The place of the mat: under the figure, along the way it lies. Its top is the floor of the movement. */
export function matPlace(base: MotionSource['base'], track: Track): MatPlace {
  const spots = track.poses
    .filter((_, frame) => frame % 10 === 0)
    .flatMap((pose) => placeBones(pose).map(({ joint }) => joint));
  const middle = (axis: 0 | 2) =>
    (Math.min(...spots.map((spot) => spot[axis])) + Math.max(...spots.map((spot) => spot[axis]))) / 2;
  return { at: [middle(0), -MAT.thickness, middle(2)], turn: base.startsWith('lying') ? 90 : 0 };
}

/** The mat where it lies. */
export function matMesh({ at, turn }: MatPlace): Mesh {
  const mesh = roundedBox({ size: [MAT.width, MAT.thickness, MAT.length], cornerRadius: 0.03, bevel: 0.004 });
  return placed(mesh, aboutY(turn), at);
}
