import { BONES, type Bone, fleshOf, type Placement, placeBones } from '#motion';
import { type Mesh, meshOf, sampleCone } from '#solid';
import { inverse, rotate, type Vec3 } from '#space';
import { type BodyField, bodyField } from './body-field.ts';
import { LIMBS } from './limbs.ts';
import type { Look } from './look.ts';
import { spread } from './spread.ts';

/** How many cones a vertex of the skin may feel. */
export const MOST_CANDIDATES = 14;
/** How many bones may carry a vertex. */
export const MOST_BONES = 4;

/** Vertices, the bones that carry each, and where each lies when those bones stand upright. */
export interface SkinPart {
  readonly mesh: Mesh;
  /** `MOST_BONES` to a vertex. */
  readonly bones: Uint8Array;
  readonly weights: Float32Array;
  /** Three numbers for each of the bones of a vertex: its place and its normal while that bone stands upright. */
  readonly places: Float32Array;
  readonly normals: Float32Array;
  /** The place of a vertex on the upright figure: what clothes, muscles and faces are painted by. */
  readonly upright: Float32Array;
  /** The limb of each vertex, as its number in `LIMBS`. */
  readonly limbs: Uint8Array;
  /** The cones that each vertex follows; none for parts that are stiff. */
  readonly candidates?: { readonly cones: Uint8Array; readonly counts: Uint8Array };
}

/** The skin of the body, from neck to wrists and ankles, with cells of `voxel` meters. */
export function bodySkin(look: Look, voxel: number): { readonly part: SkinPart; readonly field: BodyField } {
  const field = bodyField(fleshOf(look.build));
  const placed = placeBones(spread());
  field.place(placed, 0);
  const mesh = meshOf(field.at, { min: [-0.74, -0.02, -0.24], max: [0.74, 1.62, 0.24], voxel });
  const count = mesh.positions.length / 3;
  const part: SkinPart & { readonly candidates: NonNullable<SkinPart['candidates']> } = {
    ...emptyPart(mesh, count),
    candidates: { cones: new Uint8Array(count * MOST_CANDIDATES), counts: new Uint8Array(count) },
  };
  for (let vertex = 0; vertex < count; vertex += 1) bindVertex(part, field, placed, vertex);
  return { part, field };
}

/** A part without bones yet, for so many vertices. */
export function emptyPart(mesh: Mesh, count: number): Omit<SkinPart, 'candidates'> {
  return {
    mesh,
    bones: new Uint8Array(count * MOST_BONES),
    weights: new Float32Array(count * MOST_BONES),
    places: new Float32Array(count * MOST_BONES * 3),
    normals: new Float32Array(count * MOST_BONES * 3),
    upright: new Float32Array(count * 3),
    limbs: new Uint8Array(count),
  };
}

/** How fast the pull of a bone fades with the distance of its flesh, in meters. */
const REACH = 0.016;
const sample = new Float64Array(4);

function bindVertex(
  part: SkinPart & { readonly candidates: NonNullable<SkinPart['candidates']> },
  field: BodyField,
  placed: readonly Placement[],
  vertex: number,
): void {
  const [x, y, z] = [0, 1, 2].map((axis) => part.mesh.positions[vertex * 3 + axis] ?? 0) as [number, number, number];
  const distances = field.cones.map((_, cone) => {
    sampleCone(field.packed, cone, x, y, z, sample);
    return sample[0] ?? 0;
  });
  const order = distances.map((_, cone) => cone).sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0));
  const [nearest] = order;
  if (nearest === undefined) return;
  const least = distances[nearest] ?? 0;
  const limb = field.cones[nearest]?.limb ?? 'trunk';
  const own = order
    .filter((cone) => (distances[cone] ?? 0) < least + 0.1)
    .slice(0, MOST_CANDIDATES)
    // A leg does not follow the other leg, nor an arm the thigh that it hangs beside.
    .filter((cone) => limb === 'trunk' || field.cones[cone]?.limb === limb || field.cones[cone]?.limb === 'trunk');
  part.limbs[vertex] = LIMBS.indexOf(limb);
  part.candidates.counts[vertex] = own.length;
  part.candidates.cones.set(
    [...own].sort((a, b) => a - b),
    vertex * MOST_CANDIDATES,
  );
  const pull = new Map<Bone, number>();
  for (const cone of own) {
    const bone = field.cones[cone]?.bone;
    const weight = Math.exp((least - (distances[cone] ?? 0)) / REACH);
    if (bone) pull.set(bone, Math.max(pull.get(bone) ?? 0, weight));
  }
  const normal = [0, 1, 2].map((axis) => part.mesh.normals[vertex * 3 + axis] ?? 0) as unknown as Vec3;
  hang(part, placed, vertex, { at: [x, y, z], normal, pull });
}

/** Hangs a vertex on the bones that pull it, each with its share. */
export function hang(
  part: Omit<SkinPart, 'candidates'>,
  placed: readonly Placement[] | undefined,
  vertex: number,
  { at, normal, pull }: { readonly at: Vec3; readonly normal: Vec3; readonly pull: ReadonlyMap<Bone, number> },
): void {
  const strongest = [...pull].sort(([, a], [, b]) => b - a).slice(0, MOST_BONES);
  const sum = strongest.reduce((total, [, weight]) => total + weight, 0);
  for (const [slot, [bone, weight]] of strongest.entries()) {
    const share = weight / sum;
    const index = vertex * MOST_BONES + slot;
    const place = placed ? uprightOf(placed[bone.index], bone, at) : at;
    part.bones[index] = bone.index;
    part.weights[index] = share;
    part.places.set(place, index * 3);
    part.normals.set(placed ? rotate(inverse(placed[bone.index]?.turn ?? [0, 0, 0, 1]), normal) : normal, index * 3);
    for (let axis = 0; axis < 3; axis += 1)
      part.upright[vertex * 3 + axis] = (part.upright[vertex * 3 + axis] ?? 0) + (place[axis] ?? 0) * share;
  }
}

/** Where a point of a placed bone lies while that bone stands upright. */
function uprightOf(placement: Placement | undefined, { joint }: Bone, point: Vec3): Vec3 {
  if (!placement) return point;
  const [x, y, z] = rotate(inverse(placement.turn), [
    point[0] - placement.joint[0],
    point[1] - placement.joint[1],
    point[2] - placement.joint[2],
  ]);
  return [x + joint[0], y + joint[1], z + joint[2]];
}

/** The bone at a place in `BONES`. */
export function boneAt(index: number): Bone {
  const bone = BONES[index];
  if (!bone) throw new Error(`There is no bone at ${index}.`);
  return bone;
}
