import { loft, sectionSizeOf, smoothNormals } from '#solid';
import type { Vec3 } from '#space';
import type { Piece } from './piece.ts';

/** A piece with half as many lines and steps, for views that must be light. What is made of no rings stays as it is. */
export function thinned(piece: Piece): Piece {
  const { part, mesh, fibers } = piece;
  const around = sectionSizeOf(mesh);
  if (!around) return piece;
  const kept = keptVertices(around, (mesh.positions.length / 3 - 2) / around);
  const vertexAt = (vertex: number) => [...mesh.positions.subarray(vertex * 3, vertex * 3 + 3)] as unknown as Vec3;
  const skin = loft(
    kept.map((ring) => ({ points: ring.map(vertexAt), normals: ring.map(vertexAt) })),
    'closed',
  );
  const order = kept.flat();
  return {
    part,
    mesh: { ...skin, normals: smoothNormals(skin) },
    fibers: fibers && {
      ...fibers,
      across: Float32Array.from([...order.map((vertex) => fibers.across[vertex] ?? 0), 0.5, 0.5]),
      along: Float32Array.from([...order.map((vertex) => fibers.along[vertex] ?? 0), 0, 1]),
      lines: everyOther(fibers.lines).map(everyOther),
    },
  };
}

/** The vertices that stay, ring by ring. */
function keptVertices(around: number, rings: number): readonly (readonly number[])[] {
  const ring = everyOther(Array.from({ length: around }, (_, at) => at));
  return everyOther(Array.from({ length: rings }, (_, at) => ring.map((place) => at * around + place)));
}

/** Every other of some things, the first among them. */
function everyOther<T>(all: readonly T[]): readonly T[] {
  return all.filter((_, at) => at % 2 === 0);
}
