import { nearestField, type SearchedField, type Shape } from '#solid';
import type { Vec3 } from '#space';

/** Parts that are farther off than this do not matter to each other. */
export const REACH_METERS = 0.026;

/** The box that holds a body; meters. */
export interface Box {
  readonly min: Vec3;
  readonly max: Vec3;
}

/** A body that pushes others aside: a bone by its field, a soft part by the shapes that make it up. */
export type Obstacle = Box &
  (
    | { readonly type: 'bone'; readonly field: SearchedField }
    | { readonly type: 'soft'; readonly shapes: readonly Shape[] }
  );

/** The nearest of several bodies: they stay separate, nothing melts. Beyond the reach it tells no more. */
export function unionOf(bodies: readonly Obstacle[]): SearchedField {
  const shapes = bodies.flatMap((body) => (body.type === 'soft' ? body.shapes : []));
  const soft = shapes.length > 0 ? nearestField(shapes, REACH_METERS) : undefined;
  const bones = bodies.flatMap((body) => (body.type === 'bone' ? [body] : []));
  const scratch = new Float64Array(3);
  return (x, y, z, gradient, within = REACH_METERS) => {
    let least = soft ? soft(x, y, z, gradient, within) : within;
    for (const { field, min, max } of bones) {
      if (isBeyond(min, max, Math.max(least, 0), x, y, z)) continue;
      const distance = field(x, y, z, scratch, least);
      if (distance >= least) continue;
      least = distance;
      gradient[0] = scratch[0] as number;
      gradient[1] = scratch[1] as number;
      gradient[2] = scratch[2] as number;
    }
    return least;
  };
}

/** Whether two boxes come nearer to each other than some meters. */
export function areNear(a: Box, b: Box, meters: number): boolean {
  return ([0, 1, 2] as const).every((axis) => a.min[axis] - meters < b.max[axis] && b.min[axis] - meters < a.max[axis]);
}

function isBeyond(min: Vec3, max: Vec3, meters: number, x: number, y: number, z: number): boolean {
  const dx = Math.max(min[0] - x, x - max[0], 0);
  const dy = Math.max(min[1] - y, y - max[1], 0);
  const dz = Math.max(min[2] - z, z - max[2], 0);
  return dx * dx + dy * dy + dz * dz > meters * meters;
}
