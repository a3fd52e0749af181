import type { Voxels } from './voxels.ts';

/** One vertex in every cell that the skin passes, amid its crossings; and which cell has which vertex (-1: none). */
export function netVertices(voxels: Voxels): {
  readonly positions: Float32Array;
  readonly vertexOfCell: Int32Array;
} {
  const [nx, ny, nz] = voxels.counts;
  const vertexOfCell = new Int32Array(voxels.values.length).fill(-1);
  const positions: number[] = [];
  for (let k = 0; k < nz - 1; k += 1)
    for (let j = 0; j < ny - 1; j += 1)
      for (let i = 0; i < nx - 1; i += 1) {
        const cell = (k * ny + j) * nx + i;
        if (!readCell(voxels, cell)) continue;
        const [x, y, z] = middleOfCrossings();
        vertexOfCell[cell] = positions.length / 3;
        const { min, voxel } = voxels;
        positions.push(min[0] + (i + x) * voxel, min[1] + (j + y) * voxel, min[2] + (k + z) * voxel);
      }
  return { positions: Float32Array.from(positions), vertexOfCell };
}

/** Two triangles around every edge of the lattice that the skin crosses. */
export function netTriangles({ values, counts }: Voxels, vertexOfCell: Int32Array): Uint32Array {
  const [nx, ny, nz] = counts;
  const strides = [1, nx, nx * ny] as const;
  const triangles: number[] = [];
  for (let k = 1; k < nz - 1; k += 1)
    for (let j = 1; j < ny - 1; j += 1)
      for (let i = 1; i < nx - 1; i += 1) {
        const cell = (k * ny + j) * nx + i;
        const isInside = (values[cell] as number) < 0;
        for (const [along, u, v] of TURNS) {
          if ((values[cell + strides[along]] as number) < 0 === isInside) continue;
          const around = [cell - strides[u] - strides[v], cell - strides[v], cell - strides[u], cell];
          addQuad(
            triangles,
            around.map((at) => vertexOfCell[at] as number),
            isInside,
          );
        }
      }
  return Uint32Array.from(triangles);
}

const TURNS = [
  [0, 1, 2],
  [1, 2, 0],
  [2, 0, 1],
] as const;

function addQuad(triangles: number[], vertices: readonly number[], isInside: boolean): void {
  const [a, b, c, d] = vertices as [number, number, number, number];
  if (a < 0 || b < 0 || c < 0 || d < 0) return;
  if (isInside) triangles.push(a, b, c, c, b, d);
  else triangles.push(a, c, b, c, d, b);
}

/** The eight corners of the cell just read: bit 0 counts x, bit 1 y, bit 2 z. */
const corners = new Float64Array(8);
const EDGES = Array.from({ length: 8 }, (_, a) =>
  [1, 2, 4].filter((bit) => !(a & bit)).map((bit) => [a, a | bit]),
).flat();

/** Reads the corners of a cell; tells whether the skin passes it. */
function readCell({ values, counts }: Voxels, cell: number): boolean {
  const [nx, ny] = counts;
  let inside = 0;
  for (let corner = 0; corner < 8; corner += 1) {
    const value = values[cell + (corner & 1) + ((corner >> 1) & 1) * nx + (corner >> 2) * nx * ny] as number;
    corners[corner] = value;
    if (value < 0) inside += 1;
  }
  return inside > 0 && inside < 8;
}

function middleOfCrossings(): readonly [number, number, number] {
  let [x, y, z, crossings] = [0, 0, 0, 0];
  for (const [a, b] of EDGES as [number, number][]) {
    const from = corners[a] as number;
    const to = corners[b] as number;
    if (from < 0 === to < 0) continue;
    const share = from / (from - to);
    x += (a & 1) + share * ((b & 1) - (a & 1));
    y += ((a >> 1) & 1) + share * (((b >> 1) & 1) - ((a >> 1) & 1));
    z += (a >> 2) + share * ((b >> 2) - (a >> 2));
    crossings += 1;
  }
  return [x / crossings, y / crossings, z / crossings];
}
