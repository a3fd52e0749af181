import { add, normalize, scale, type Vec3 } from '#space';
import type { Mesh } from './mesh.ts';

/** One cross section of a body, its points against the clock as seen from the next section; meters. */
export interface Section {
  readonly points: readonly Vec3[];
  readonly normals: readonly Vec3[];
}

/** A skin over sections of equally many points: closed at both ends, or the last one joined to the first. */
export function loft(sections: readonly Section[], ends: 'closed' | 'joined'): Mesh {
  const caps =
    ends === 'closed' ? [sections[0], sections.at(-1)].flatMap((section) => (section ? [poleOf(section)] : [])) : [];
  return {
    positions: Float32Array.from([...sections.flatMap(({ points }) => points), ...caps.map(({ at }) => at)].flat()),
    normals: Float32Array.from(
      [...sections.flatMap(({ normals }) => normals), ...caps.map(({ normal }) => normal)].flat(),
    ),
    triangles: loftTriangles(sections[0]?.points.length ?? 0, sections.length, ends),
  };
}

/** The triangles of a loft over so many sections of so many points. */
export function loftTriangles(around: number, sections: number, ends: 'closed' | 'joined'): Uint32Array {
  const triangles: number[] = [];
  for (let section = 0; section < (ends === 'joined' ? sections : sections - 1); section += 1)
    for (let i = 0; i < around; i += 1) {
      const j = (i + 1) % around;
      const [low, high] = [section * around, ((section + 1) % sections) * around];
      triangles.push(low + i, low + j, high + i, low + j, high + j, high + i);
    }
  if (ends === 'closed') closeEnds(triangles, around, sections);
  return Uint32Array.from(triangles);
}

/** Of how many points each section of a closed loft is; nothing when a mesh is none. */
export function sectionSizeOf({ positions, triangles }: Mesh): number | undefined {
  const around = triangles[2] ?? 0;
  const sections = (positions.length / 3 - 2) / around;
  if (!Number.isInteger(sections)) return undefined;
  const expected = loftTriangles(around, sections, 'closed');
  const isLoft = expected.length === triangles.length && expected.every((vertex, at) => vertex === triangles[at]);
  return isLoft ? around : undefined;
}

/** Fans over the first and the last section, about the two points that follow all sections. */
function closeEnds(triangles: number[], around: number, sections: number): void {
  const first = around * sections;
  const last = around * (sections - 1);
  for (let i = 0; i < around; i += 1) {
    const j = (i + 1) % around;
    triangles.push(first, j, i, first + 1, last + i, last + j);
  }
}

function poleOf({ points, normals }: Section): { readonly at: Vec3; readonly normal: Vec3 } {
  const sum = (vectors: readonly Vec3[]) => vectors.reduce<Vec3>(add, [0, 0, 0]);
  return { at: scale(sum(points), 1 / points.length), normal: normalize(sum(normals)) };
}
