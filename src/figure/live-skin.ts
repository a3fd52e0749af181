import { standing } from '#posing';
import { clothesOf } from './clothes.ts';
import { BONE_NUMBERS, carry, writeBones } from './live-bones.ts';
import type { LiveFigure } from './live-file.ts';
import { depthInWorked, NOT_HERE, showsMuscles, type WorkedMuscles } from './muscle.ts';

/** What the picture needs of each vertex besides what the file has; worked out once. */
export interface LiveSkin {
  /** Directions of length one, in the spread pose. */
  readonly normals: Float32Array;
  /** Where it lies on the upright figure: what faces and soles are painted by. */
  readonly upright: Float32Array;
  /** How deep it lies in shirt, trousers and socks, in meters; below zero outside. */
  readonly clothes: Float32Array;
  /** How deep it lies in the muscles that do the work, and in those that help. */
  readonly worked: Float32Array;
}

/** Dresses a figure and finds its muscles. */
export function liveSkin(figure: LiveFigure, muscles: WorkedMuscles): LiveSkin {
  const { places, bones, weights, matter, limbs, triangles, look } = figure;
  const toUpright = new Float32Array(BONE_NUMBERS);
  writeBones(toUpright, standing());
  const normals = normalsOf(places, triangles);
  const upright = carry({ places, bones, weights }, toUpright).map((sum) => sum / 255);
  const turned = carry({ places: normals, bones, weights }, toUpright, true).map((sum) => sum / 255);
  const { shirt, trousers, socks } = clothesOf(look, { upright, limbs, matter });
  return {
    normals,
    upright,
    clothes: Float32Array.from(upright, (_, at) => [shirt, trousers, socks][at % 3]?.[Math.floor(at / 3)] ?? 0),
    worked: workedOf(figure, { upright, normals: turned }, muscles),
  };
}

function workedOf(
  { matter, limbs, away }: LiveFigure,
  { upright, normals }: { readonly upright: Float32Array; readonly normals: Float32Array },
  worked: WorkedMuscles,
): Float32Array {
  const depths = [depthInWorked(worked.primary, worked), depthInWorked(worked.secondary, worked)] as const;
  const shares = new Float32Array(matter.length * 2).fill(NOT_HERE);
  for (const [vertex, made] of matter.entries()) {
    const at = (axis: number) => upright[vertex * 3 + axis] ?? 0;
    if (!showsMuscles(made, limbs[vertex] ?? 0, at(1))) continue;
    const onMiddle = (axis: number) => at(axis) - (away[vertex] ?? 0) * (normals[vertex * 3 + axis] ?? 0);
    for (const [which, depth] of depths.entries())
      shares[vertex * 2 + which] = depth(onMiddle(0), onMiddle(1), onMiddle(2));
  }
  return shares;
}

/** The normals of a mesh, each of the triangles about it counted by its area. */
function normalsOf(places: Float32Array, triangles: Uint32Array): Float32Array {
  const normals = new Float32Array(places.length);
  const at = (vertex: number, axis: number) => places[vertex * 3 + axis] as number;
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const [a, b, c] = triangles.subarray(corner, corner + 3) as unknown as [number, number, number];
    for (let axis = 0; axis < 3; axis += 1) {
      const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
      const area = (at(b, u) - at(a, u)) * (at(c, v) - at(a, v)) - (at(b, v) - at(a, v)) * (at(c, u) - at(a, u));
      for (const vertex of [a, b, c]) normals[vertex * 3 + axis] = (normals[vertex * 3 + axis] as number) + area;
    }
  }
  for (let from = 0; from < normals.length; from += 3) {
    const size = Math.hypot(...normals.subarray(from, from + 3)) || 1;
    for (let axis = 0; axis < 3; axis += 1) normals[from + axis] = (normals[from + axis] as number) / size;
  }
  return normals;
}
