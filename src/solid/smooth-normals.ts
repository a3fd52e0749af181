import type { Mesh } from './mesh.ts';

/** Normals of a mesh whose vertices only know their places: the mean of the faces around each, larger faces more. */
export function smoothNormals({ positions, triangles }: Pick<Mesh, 'positions' | 'triangles'>): Float32Array {
  const normals = new Float32Array(positions.length);
  const at = (index: number) => positions[index] as number;
  for (let from = 0; from < triangles.length; from += 3) {
    const [a, b, c] = [
      triangleCorner(triangles, from),
      triangleCorner(triangles, from + 1),
      triangleCorner(triangles, from + 2),
    ];
    const [ux, uy, uz] = [at(b) - at(a), at(b + 1) - at(a + 1), at(b + 2) - at(a + 2)];
    const [vx, vy, vz] = [at(c) - at(a), at(c + 1) - at(a + 1), at(c + 2) - at(a + 2)];
    const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    addTo(normals, a, x, y, z);
    addTo(normals, b, x, y, z);
    addTo(normals, c, x, y, z);
  }
  return toLengthOne(normals);
}

/** The normals of a mesh, each taking up those of its neighbors, several times: small edges no longer show. */
export function softenedNormals(
  { normals, triangles }: Pick<Mesh, 'normals' | 'triangles'>,
  rounds: number,
): Float32Array {
  let current = normals;
  for (let round = 0; round < rounds; round += 1) {
    const next = current.slice();
    for (let at = 0; at < triangles.length; at += 3)
      for (let corner = 0; corner < 3; corner += 1) {
        const from = triangleCorner(triangles, at + ((corner + 1) % 3));
        const [x, y, z] = [current[from] as number, current[from + 1] as number, current[from + 2] as number];
        addTo(next, triangleCorner(triangles, at + corner), x, y, z);
      }
    current = toLengthOne(next);
  }
  return current;
}

/** Where in the places of a mesh a corner of a triangle begins. */
function triangleCorner(triangles: Uint32Array, at: number): number {
  return (triangles[at] as number) * 3;
}

function addTo(vectors: Float32Array, at: number, x: number, y: number, z: number): void {
  vectors[at] = (vectors[at] as number) + x;
  vectors[at + 1] = (vectors[at + 1] as number) + y;
  vectors[at + 2] = (vectors[at + 2] as number) + z;
}

function toLengthOne(vectors: Float32Array): Float32Array {
  for (let at = 0; at < vectors.length; at += 3) {
    const [x, y, z] = [vectors[at] as number, vectors[at + 1] as number, vectors[at + 2] as number];
    const size = Math.sqrt(x * x + y * y + z * z);
    if (size === 0) continue;
    const by = 1 / size;
    vectors[at] = x * by;
    vectors[at + 1] = y * by;
    vectors[at + 2] = z * by;
  }
  return vectors;
}
