import { type Rotation, rotate, type Vec3 } from '#space';

/** A skin of triangles; each runs against the clock when seen from outside. Meters; normals of length one. */
export interface Mesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
}

/** A copy of a mesh, turned about the origin and then moved. */
export function placed(mesh: Mesh, turn: Rotation, position: Vec3): Mesh {
  return {
    positions: moved(mesh.positions, turn, position),
    normals: moved(mesh.normals, turn, [0, 0, 0]),
    triangles: mesh.triangles,
  };
}

/** The mesh seen in the mirror that exchanges left and right, its triangles still against the clock from outside. */
export function mirroredMesh({ positions, normals, triangles }: Mesh): Mesh {
  const flipped = (vectors: Float32Array) => vectors.map((value, at) => (at % 3 === 0 ? -value : value));
  const turned = triangles.map((vertex, at) =>
    at % 3 === 0 ? vertex : (triangles[at % 3 === 1 ? at + 1 : at - 1] as number),
  );
  return { positions: flipped(positions), normals: flipped(normals), triangles: turned };
}

/** Several meshes as one. */
export function joined(meshes: readonly Mesh[]): Mesh {
  const triangles: number[] = [];
  let vertices = 0;
  for (const mesh of meshes) {
    for (const vertex of mesh.triangles) triangles.push(vertex + vertices);
    vertices += mesh.positions.length / 3;
  }
  return {
    positions: endToEnd(meshes.map(({ positions }) => positions)),
    normals: endToEnd(meshes.map(({ normals }) => normals)),
    triangles: Uint32Array.from(triangles),
  };
}

function moved(vectors: Float32Array, turn: Rotation, by: Vec3): Float32Array {
  const out = new Float32Array(vectors.length);
  for (let at = 0; at < vectors.length; at += 3) {
    const [x, y, z] = rotate(turn, [vectors[at] as number, vectors[at + 1] as number, vectors[at + 2] as number]);
    out[at] = x + by[0];
    out[at + 1] = y + by[1];
    out[at + 2] = z + by[2];
  }
  return out;
}

function endToEnd(arrays: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    out.set(array, at);
    at += array.length;
  }
  return out;
}
