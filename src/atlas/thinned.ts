import { loft, smoothNormals } from '#solid';
import type { Vec3 } from '#space';
import type { Fibres, Piece } from './piece.ts';

/** A piece with half as many lines and steps, for views that must be light. Pieces without fibres stay as they are. */
export function thinned(piece: Piece): Piece {
  const { part, mesh, fibres } = piece;
  if (!fibres) return piece;
  const kept = keptVertices(fibres);
  const vertexAt = (vertex: number) => [...mesh.positions.subarray(vertex * 3, vertex * 3 + 3)] as unknown as Vec3;
  const skin = loft(
    kept.map((ring) => ({ points: ring.map(vertexAt), normals: ring.map(vertexAt) })),
    'closed',
  );
  const order = kept.flat();
  return {
    part,
    mesh: { ...skin, normals: smoothNormals(skin) },
    fibres: {
      ...fibres,
      across: Float32Array.from([...order.map((vertex) => fibres.across[vertex] ?? 0), 0.5, 0.5]),
      along: Float32Array.from([...order.map((vertex) => fibres.along[vertex] ?? 0), 0, 1]),
      lines: everyOther(fibres.lines).map(everyOther),
    },
  };
}

/** The vertices that stay, ring by ring: the rings of a slab run over its lines and back below them. */
function keptVertices({ lines }: Fibres): readonly (readonly number[])[] {
  const width = lines.length - 1;
  const steps = (lines[0] ?? []).map((_, step) => step);
  const around = Array.from({ length: 2 * width }, (_, at) => at);
  return everyOther(steps).map((step) => everyOther(around).map((at) => step * 2 * width + at));
}

/** Every other of some things, the first among them. */
function everyOther<T>(all: readonly T[]): readonly T[] {
  return all.filter((_, at) => at % 2 === 0);
}
