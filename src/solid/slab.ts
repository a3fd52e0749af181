import { add, cross, normalize, scale, subtract, type Vec3 } from '#space';
import { loft } from './loft.ts';
import type { Mesh } from './mesh.ts';
import { smoothNormals } from './smooth-normals.ts';

/** The middle surface of a slab: lines from its start to its end, side by side, and half its thickness there; meters. */
export interface SlabGrid {
  readonly lines: readonly (readonly Vec3[])[];
  readonly halves: readonly (readonly number[])[];
}

/** A slab, and where each vertex lies on it: 0 to 1 across its lines, and 0 to 1 along them. */
export interface Slab {
  readonly mesh: Mesh;
  readonly across: Float32Array;
  readonly along: Float32Array;
}

/** A closed skin around a middle surface; its first and last line are its edges and have no thickness. */
export function slabOf(grid: SlabGrid): Slab {
  const width = grid.lines.length - 1;
  const length = (grid.lines[0] as readonly Vec3[]).length - 1;
  const rings = Array.from({ length: length + 1 }, (_, along) => ringAt(grid, along));
  const mesh = loft(
    rings.map((points) => ({ points, normals: points })),
    'closed',
  );
  const around = [...ringOrder(width).map(({ line }) => line / width)];
  return {
    mesh: { ...mesh, normals: smoothNormals(mesh) },
    across: Float32Array.from([...rings.flatMap(() => around), 0.5, 0.5]),
    along: Float32Array.from([...rings.flatMap((_, along) => around.map(() => along / length)), 0, 1]),
  };
}

/** The way around a slab: over its upper side from the first line to the last, and back below. */
function ringOrder(width: number): readonly { readonly line: number; readonly side: 1 | -1 }[] {
  return [
    ...Array.from({ length: width + 1 }, (_, line) => ({ line, side: 1 as const })),
    ...Array.from({ length: width - 1 }, (_, step) => ({ line: width - 1 - step, side: -1 as const })),
  ];
}

function ringAt({ lines, halves }: SlabGrid, along: number): readonly Vec3[] {
  const width = lines.length - 1;
  return ringOrder(width).map(({ line, side }) => {
    const middle = at(lines, line, along);
    if (line === 0 || line === width) return middle;
    return add(
      middle,
      scale(upward(lines, line, along), side * ((halves[line] as readonly number[])[along] as number)),
    );
  });
}

/** The direction upright on the middle surface. */
export function upward(lines: readonly (readonly Vec3[])[], line: number, along: number): Vec3 {
  const [width, length] = [lines.length - 1, (lines[0] as readonly Vec3[]).length - 1];
  const across = subtract(at(lines, Math.min(width, line + 1), along), at(lines, Math.max(0, line - 1), along));
  const onward = subtract(at(lines, line, Math.min(length, along + 1)), at(lines, line, Math.max(0, along - 1)));
  return normalize(cross(across, onward));
}

function at(lines: readonly (readonly Vec3[])[], line: number, along: number): Vec3 {
  return (lines[line] as readonly Vec3[])[along] as Vec3;
}
