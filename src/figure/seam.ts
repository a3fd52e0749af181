import type { Mesh } from '#solid';
import type { BodyField } from './body-field.ts';
import { LIMBS } from './limbs.ts';
import { MOST_CANDIDATES } from './skin.ts';

/** The vertices where limbs meet the trunk, each with its neighbors on the skin. */
export interface Seam {
  readonly vertices: Uint32Array;
  /** The neighbors of vertex i stand from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly neighbors: Uint32Array;
}

/** Finds the seams of a skin: vertices that follow cones of two limbs. */
export function seamOf(
  mesh: Mesh,
  field: BodyField,
  candidates: { readonly cones: Uint8Array; readonly counts: Uint8Array },
): Seam {
  const limbOf = field.cones.map(({ limb }) => LIMBS.indexOf(limb));
  const isSeam = Array.from(candidates.counts, (count, vertex) => {
    const own = candidates.cones.subarray(vertex * MOST_CANDIDATES, vertex * MOST_CANDIDATES + count);
    return new Set(Array.from(own, (cone) => limbOf[cone])).size > 1;
  });
  const around = neighborsIn(mesh, candidates.counts.length);
  const vertices = isSeam.flatMap((is, vertex) => (is ? [vertex] : []));
  const starts = [0];
  const neighbors: number[] = [];
  for (const vertex of vertices) {
    neighbors.push(...(around[vertex] ?? []));
    starts.push(neighbors.length);
  }
  return {
    vertices: Uint32Array.from(vertices),
    starts: Uint32Array.from(starts),
    neighbors: Uint32Array.from(neighbors),
  };
}

function neighborsIn({ triangles }: Mesh, count: number): ReadonlySet<number>[] {
  const around = Array.from({ length: count }, () => new Set<number>());
  for (let at = 0; at < triangles.length; at += 3)
    for (let corner = 0; corner < 3; corner += 1) {
      const [from, to] = [triangles[at + corner] as number, triangles[at + ((corner + 1) % 3)] as number];
      around[from]?.add(to);
      around[to]?.add(from);
    }
  return around;
}

const PASSES = 6;

/**
 * Evens out what neighbors were moved by: where an arm or leg folds far against the trunk, one vertex is drawn to the
 * limb and the next to the trunk, and the skin would tear. `moved` holds three numbers a vertex.
 */
export function evenOut({ vertices, starts, neighbors }: Seam, moved: Float32Array): void {
  const fresh = new Float32Array(vertices.length * 3);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let i = 0; i < vertices.length; i += 1) {
      const [from, to] = [starts[i] as number, starts[i + 1] as number];
      for (let axis = 0; axis < 3; axis += 1) {
        let sum = 0;
        for (let n = from; n < to; n += 1) sum += moved[(neighbors[n] as number) * 3 + axis] as number;
        fresh[i * 3 + axis] = ((moved[(vertices[i] as number) * 3 + axis] as number) + sum / (to - from)) / 2;
      }
    }
    for (let i = 0; i < vertices.length; i += 1)
      for (let axis = 0; axis < 3; axis += 1) moved[(vertices[i] as number) * 3 + axis] = fresh[i * 3 + axis] as number;
  }
}
