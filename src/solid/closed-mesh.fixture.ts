import type { Vec3 } from '#space';
import type { Mesh } from './mesh.ts';

/** How many edges of a mesh do not run as often one way as the other: none when the mesh is closed and wound one way. */
export function looseEdges(mesh: Mesh): number {
  const runs = edgeRuns(mesh);
  return [...runs].filter(([edge, times]) => runs.get(edge.split(' ').reverse().join(' ')) !== times).length;
}

/** The most triangles that share one edge: two on a plain skin, four where two folds of it touch. */
export function mostAtOneEdge(mesh: Mesh): number {
  return 2 * Math.max(...edgeRuns(mesh).values());
}

function edgeRuns({ triangles }: Mesh): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = triangles.subarray(at, at + 3);
    for (const edge of [`${a} ${b}`, `${b} ${c}`, `${c} ${a}`]) runs.set(edge, (runs.get(edge) ?? 0) + 1);
  }
  return runs;
}

/** The volume inside a closed mesh, in cubic meters; above zero when its triangles face outward. */
export function volumeOf({ positions, triangles }: Mesh): number {
  let sum = 0;
  const corner = (at: number) => {
    const vertex = (triangles[at] ?? 0) * 3;
    return [...positions.subarray(vertex, vertex + 3)] as unknown as Vec3;
  };
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = [corner(at), corner(at + 1), corner(at + 2)];
    sum += a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
  }
  return sum / 6;
}

/** The least agreement of a vertex normal with the faces around it: 1 when all normals stand upright on their faces. */
export function leastUpright({ positions, normals, triangles }: Mesh): number {
  const sums = new Float64Array(positions.length);
  const at = (vertex: number, axis: number) => positions[vertex * 3 + axis] ?? 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t] ?? 0, triangles[t + 1] ?? 0, triangles[t + 2] ?? 0];
    const side = (to: number) => [0, 1, 2].map((axis) => at(to, axis) - at(a, axis)) as [number, number, number];
    const [p, q] = [side(b), side(c)];
    const face = [p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]];
    for (const vertex of [a, b, c])
      for (let axis = 0; axis < 3; axis += 1)
        sums[vertex * 3 + axis] = (sums[vertex * 3 + axis] ?? 0) + (face[axis] ?? 0);
  }
  return Array.from({ length: positions.length / 3 }, (_, vertex) => {
    const sum = sums.subarray(vertex * 3, vertex * 3 + 3);
    const normal = normals.subarray(vertex * 3, vertex * 3 + 3);
    const size = Math.hypot(...sum);
    return size < 1e-12 ? 1 : sum.reduce((total, value, axis) => total + value * (normal[axis] ?? 0), 0) / size;
  }).reduce((least, value) => Math.min(least, value), 1);
}
