import { cross, normalize, subtract, type Vec3 } from '#space';
import type { Mesh } from './mesh.ts';

/** Normals of a mesh whose vertices only know their places: the mean of the faces around each, larger faces more. */
export function smoothNormals({ positions, triangles }: Pick<Mesh, 'positions' | 'triangles'>): Float32Array {
  const normals = new Float32Array(positions.length);
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => vectorAt(positions, triangles[at + corner] as number)) as [
      Vec3,
      Vec3,
      Vec3,
    ];
    const face = cross(subtract(b, a), subtract(c, a));
    for (let corner = 0; corner < 3; corner += 1) addTo(normals, triangles[at + corner] as number, face);
  }
  return toLengthOne(normals);
}

/** The normals of a mesh, each taking up those of its neighbors, several times: small edges no longer show. */
export function softenedNormals({ normals, triangles }: Mesh, rounds: number): Float32Array {
  let current = normals;
  for (let round = 0; round < rounds; round += 1) {
    const next = current.slice();
    for (let at = 0; at < triangles.length; at += 3)
      for (let corner = 0; corner < 3; corner += 1)
        addTo(next, triangles[at + corner] as number, vectorAt(current, triangles[at + ((corner + 1) % 3)] as number));
    current = toLengthOne(next);
  }
  return current;
}

function vectorAt(vectors: Float32Array, index: number): Vec3 {
  return [vectors[index * 3] as number, vectors[index * 3 + 1] as number, vectors[index * 3 + 2] as number];
}

function addTo(vectors: Float32Array, index: number, [x, y, z]: Vec3): void {
  vectors[index * 3] = (vectors[index * 3] as number) + x;
  vectors[index * 3 + 1] = (vectors[index * 3 + 1] as number) + y;
  vectors[index * 3 + 2] = (vectors[index * 3 + 2] as number) + z;
}

function toLengthOne(vectors: Float32Array): Float32Array {
  for (let index = 0; index < vectors.length / 3; index += 1)
    vectors.set(normalize(vectorAt(vectors, index)), index * 3);
  return vectors;
}
