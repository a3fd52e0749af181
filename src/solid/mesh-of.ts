import type { Field } from './field.ts';
import type { Mesh } from './mesh.ts';
import { netTriangles, netVertices } from './surface-net.ts';
import { type Sampling, voxelsOf } from './voxels.ts';

/** The skin of a field as a mesh. What reaches the sides of the box stays open there. */
export function meshOf(field: Field, sampling: Sampling): Mesh {
  const voxels = voxelsOf(field, sampling);
  const { positions, vertexOfCell } = netVertices(voxels);
  const triangles = netTriangles(voxels, vertexOfCell);
  const normals = new Float32Array(positions.length);
  for (let at = 0; at < positions.length; at += 3) settle(positions, normals, at, field);
  return { positions, normals, triangles };
}

const STEPS = 3;
/** A little less than the whole way, as small fields overshoot in creases. */
const STEP_SHARE = 0.9;
const gradient = new Float64Array(3);

/** Walks one vertex onto the skin and gives it the field's own direction as normal. */
function settle(positions: Float32Array, normals: Float32Array, at: number, field: Field): void {
  for (let step = 0; step <= STEPS; step += 1) {
    const distance = field(positions[at] as number, positions[at + 1] as number, positions[at + 2] as number, gradient);
    const [gx, gy, gz] = [gradient[0] as number, gradient[1] as number, gradient[2] as number];
    const square = gx * gx + gy * gy + gz * gz || 1;
    const by = step < STEPS ? (-STEP_SHARE * distance) / square : 1 / Math.sqrt(square);
    const target = step < STEPS ? positions : normals;
    target[at] = (target[at] as number) + gx * by;
    target[at + 1] = (target[at + 1] as number) + gy * by;
    target[at + 2] = (target[at + 2] as number) + gz * by;
  }
}
