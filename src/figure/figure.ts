import type { Mesh } from '#solid';
import type { BodyField } from './body-field.ts';
import { type Clothes, clothesOf } from './clothes.ts';
import type { Look } from './look.ts';
import { type Seam, seamOf } from './seam.ts';
import { bodySkin, MOST_BONES, MOST_CANDIDATES, type SkinPart } from './skin.ts';
import { type Matter, stiffParts } from './stiff-parts.ts';

/** A person, ready to be posed: one mesh and all that its vertices know. */
export interface Figure {
  readonly look: Look;
  readonly field: BodyField;
  /** Where the skin is now; changed in place when the figure is posed. */
  readonly mesh: Mesh;
  readonly matter: Uint8Array;
  readonly limbs: Uint8Array;
  readonly bones: Uint8Array;
  readonly weights: Float32Array;
  readonly places: Float32Array;
  readonly normals: Float32Array;
  readonly upright: Float32Array;
  /** Cones that the vertices of the soft body follow; they come first in the mesh. */
  readonly candidates: { readonly cones: Uint8Array; readonly counts: Uint8Array };
  readonly seam: Seam;
  readonly clothes: Clothes;
  /** How open each vertex is to the sky now: 1 open. */
  readonly occlusion: Float32Array;
}

/** What vertices are made of, in the order of their numbers. */
export const MATTERS: readonly Matter[] = ['body', 'head', 'hair', 'hand', 'shoe', 'glasses'];

/** How fine the mesh is: cells of the body, of its small parts and of the hands, in meters. */
export type Detail = 'film' | 'sketch' | 'live';

const VOXELS: Readonly<Record<Detail, readonly [body: number, small: number, hand: number]>> = {
  film: [0.0105, 0.005, 0.0042],
  sketch: [0.016, 0.008, 0.0042],
  live: [0.018, 0.0085, 0.0056],
};

/** Builds the figure of a look. Takes some seconds for films; the same every time. */
export function buildFigure(look: Look, detail: Detail): Figure {
  const [bodyVoxel, smallVoxel, handVoxel] = VOXELS[detail];
  const { part, field } = bodySkin(look, bodyVoxel);
  const all = [{ matter: 'body' as const, part }, ...stiffParts(look, smallVoxel, handVoxel)];
  const parts = all.map((one) => one.part);
  const matter = joinBytes(all.map((one) => new Uint8Array(vertexCount(one.part)).fill(MATTERS.indexOf(one.matter))));
  const upright = joinFloats(parts.map((one) => one.upright));
  const candidates = part.candidates ?? { cones: new Uint8Array(), counts: new Uint8Array() };
  const limbs = joinBytes(parts.map((one) => one.limbs));
  return {
    look,
    field,
    mesh: joinMeshes(parts),
    matter,
    limbs,
    bones: joinBytes(parts.map((one) => one.bones)),
    weights: joinFloats(parts.map((one) => one.weights)),
    places: joinFloats(parts.map((one) => one.places)),
    normals: joinFloats(parts.map((one) => one.normals)),
    upright,
    candidates,
    seam: seamOf(part.mesh, field, candidates),
    clothes: clothesOf(look, { upright, limbs, matter }),
    occlusion: new Float32Array(matter.length).fill(1),
  };
}

export { MOST_BONES, MOST_CANDIDATES };

const vertexCount = (part: SkinPart) => part.mesh.positions.length / 3;

function joinMeshes(parts: readonly SkinPart[]): Mesh {
  let vertices = 0;
  const triangles: Uint32Array[] = [];
  for (const part of parts) {
    const from = vertices;
    triangles.push(part.mesh.triangles.map((vertex) => vertex + from));
    vertices += vertexCount(part);
  }
  const joined = new Uint32Array(triangles.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const some of triangles) {
    joined.set(some, at);
    at += some.length;
  }
  return {
    positions: joinFloats(parts.map((part) => part.mesh.positions)),
    normals: joinFloats(parts.map((part) => part.mesh.normals)),
    triangles: joined,
  };
}

function joinFloats(arrays: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    joined.set(array, at);
    at += array.length;
  }
  return joined;
}

function joinBytes(arrays: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    joined.set(array, at);
    at += array.length;
  }
  return joined;
}
