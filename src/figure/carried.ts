import type { Placement, Prop } from '#posing';
import type { Mesh } from '#solid';
import { cross, normalize, type Vec3 } from '#space';
import type { Reach } from './band-mesh.ts';

/** A thing that goes along with the figure: its mesh changes in place. */
export interface Carried {
  readonly kind: Prop['kind'];
  readonly mesh: Mesh;
  /** Lays it about a pose. Only a band asks how far the skin is. */
  readonly lay: (placed: readonly Placement[], reachAt: Reach) => void;
}

/** Where a thing is and how it is turned and stretched: the directions of its own x, y and z, and a size for each. */
export interface Frame {
  readonly at: Vec3;
  readonly axes: readonly [Vec3, Vec3, Vec3];
  readonly sizes: Vec3;
}

/** A copy of a mesh that can be laid into frames. */
export function layable(rest: Mesh): { readonly mesh: Mesh; readonly layInto: (frame: Frame) => void } {
  const mesh = { positions: rest.positions.slice(), normals: rest.normals.slice(), triangles: rest.triangles };
  const layInto = ({ at, axes: [x, y, z], sizes: [width, height, depth] }: Frame) => {
    for (let from = 0; from < rest.positions.length; from += 3) {
      const [a, b, c] = three(rest.positions, from);
      const [i, j, k] = three(rest.normals, from);
      const [p, q, r] = [a * width, b * height, c * depth];
      const [u, v, w] = [i / width, j / height, k / depth];
      const size = Math.hypot(u, v, w) || 1;
      for (const axis of AXES) {
        mesh.positions[from + axis] = at[axis] + x[axis] * p + y[axis] * q + z[axis] * r;
        mesh.normals[from + axis] = (x[axis] * u + y[axis] * v + z[axis] * w) / size;
      }
    }
  };
  return { mesh, layInto };
}

const AXES = [0, 1, 2] as const;

function three(values: Float32Array, from: number): Vec3 {
  return [values[from] as number, values[from + 1] as number, values[from + 2] as number];
}

/** Three directions at right angles: the first as given, the third as near as can be to what is given. */
export function axesAlong(first: Vec3, nearThird: Vec3): readonly [Vec3, Vec3, Vec3] {
  const x = normalize(first);
  const y = normalize(cross(nearThird, x));
  return [x, y, cross(x, y)];
}
