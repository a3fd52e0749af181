import type { Mesh } from '#solid';
import { cross, dot, subtract, type Vec3 } from '#space';
import type { Piece } from './piece.ts';

/** The place of a corner of a triangle. */
function cornerOf({ positions, triangles }: Mesh, at: number): Vec3 {
  const from = (triangles[at] as number) * 3;
  return [positions[from] as number, positions[from + 1] as number, positions[from + 2] as number];
}

/** The vertices of a mesh. */
export function verticesOf({ positions }: Mesh): readonly Vec3[] {
  return Array.from({ length: positions.length / 3 }, (_, vertex) => {
    const at = vertex * 3;
    return [positions[at] as number, positions[at + 1] as number, positions[at + 2] as number];
  });
}

/** Of how many skins that do not touch a mesh consists. */
export function pieceCount({ positions, triangles }: Mesh): number {
  const parents = Array.from({ length: positions.length / 3 }, (_, vertex) => vertex);
  const rootOf = (vertex: number): number => {
    let root = vertex;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number;
      root = parents[root] as number;
    }
    return root;
  };
  for (let at = 0; at < triangles.length; at += 3)
    for (const other of [1, 2]) parents[rootOf(triangles[at + other] as number)] = rootOf(triangles[at] as number);
  return new Set(parents.map((_, vertex) => rootOf(vertex))).size;
}

/** The parts that a ray meets, nearest first, each where it first meets it; meters from the start. */
export function partsAlong(
  pieces: readonly Piece[],
  from: Vec3,
  way: Vec3,
): readonly { readonly part: string; readonly at: number }[] {
  const first = new Map<string, number>();
  for (const { part, mesh } of pieces)
    for (let t = 0; t < mesh.triangles.length; t += 3) {
      const at = hit([cornerOf(mesh, t), cornerOf(mesh, t + 1), cornerOf(mesh, t + 2)], from, way);
      if (at !== undefined && at < (first.get(part) ?? Number.POSITIVE_INFINITY)) first.set(part, at);
    }
  return [...first].map(([part, at]) => ({ part, at })).sort((a, b) => a.at - b.at);
}

function hit([a, b, c]: readonly [Vec3, Vec3, Vec3], from: Vec3, way: Vec3): number | undefined {
  const [ab, ac] = [subtract(b, a), subtract(c, a)];
  const upright = cross(way, ac);
  const size = dot(ab, upright);
  if (Math.abs(size) < 1e-14) return undefined;
  const start = subtract(from, a);
  const u = dot(start, upright) / size;
  const side = cross(start, ab);
  const v = dot(way, side) / size;
  const at = dot(ac, side) / size;
  return u >= 0 && v >= 0 && u + v <= 1 && at > 0 ? at : undefined;
}

/** The cells of a lattice (so many meters wide) whose middles lie inside a closed mesh, as numbers. */
export function cellsInside(mesh: Mesh, size: number): ReadonlySet<number> {
  const columns = new Map<number, number[]>();
  for (let t = 0; t < mesh.triangles.length; t += 3)
    addCrossings(columns, [cornerOf(mesh, t), cornerOf(mesh, t + 1), cornerOf(mesh, t + 2)], size);
  const cells = new Set<number>();
  for (const [column, crossings] of columns) {
    crossings.sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2)
      for (
        let k = Math.ceil((crossings[at] as number) / size - 0.5);
        (k + 0.5) * size < (crossings[at + 1] as number);
        k += 1
      )
        cells.add(column * SPAN + k + HALF_SPAN);
  }
  return cells;
}

const SPAN = 1024;
const HALF_SPAN = 512;

/** Where lines along z, through the middles of cells, cross a triangle. */
function addCrossings(columns: Map<number, number[]>, [a, b, c]: readonly [Vec3, Vec3, Vec3], size: number): void {
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  if (Math.abs(area) < 1e-16) return;
  const range = (axis: 0 | 1) => [
    Math.ceil(Math.min(a[axis], b[axis], c[axis]) / size - 0.5),
    Math.floor(Math.max(a[axis], b[axis], c[axis]) / size - 0.5),
  ];
  const [[i0 = 0, i1 = 0], [j0 = 0, j1 = 0]] = [range(0), range(1)];
  for (let i = i0; i <= i1; i += 1)
    for (let j = j0; j <= j1; j += 1) {
      const [x, y] = [(i + 0.5) * size, (j + 0.5) * size];
      const v = ((x - a[0]) * (c[1] - a[1]) - (y - a[1]) * (c[0] - a[0])) / area;
      const w = ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / area;
      if (v < 0 || w < 0 || v + w > 1) continue;
      const key = (i + HALF_SPAN) * SPAN + j + HALF_SPAN;
      const crossings = columns.get(key) ?? [];
      crossings.push(a[2] * (1 - v - w) + b[2] * v + c[2] * w);
      columns.set(key, crossings);
    }
}

/** A table for the reader of the test: a title, then rows in columns. */
export function printTable(title: string, rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell)));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  console.log(
    [title, ...cells.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`)].join('\n'),
  );
}
