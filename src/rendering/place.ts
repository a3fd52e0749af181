import type { Drawn } from './drawn.ts';
import type { Frame } from './frame.ts';

/** One place on a surface: the corners of its face and their weights, corrected for perspective. */
export interface Place {
  readonly corners: Int32Array;
  readonly weights: Float64Array;
}

/** A place to write into. */
export function emptyPlace(): Place {
  return { corners: new Int32Array(3), weights: new Float64Array(3) };
}

/** Finds the place that a sample shows. */
export function findPlace({ corners, weights }: Place, { renderer }: Frame, drawn: Drawn, sample: number): void {
  const { faces, depths, weightsB, weightsC } = renderer.samples.target;
  const { triangles, firstVertex } = drawn;
  const at = ((faces[sample] as number) - drawn.firstFace) * 3;
  const b = triangles[at + 1] as number;
  const c = triangles[at + 2] as number;
  const depth = 1 / (depths[sample] as number);
  const weightB = (weightsB[sample] as number) * (renderer.screen[(firstVertex + b) * 3 + 2] as number) * depth;
  const weightC = (weightsC[sample] as number) * (renderer.screen[(firstVertex + c) * 3 + 2] as number) * depth;
  corners[0] = triangles[at] as number;
  corners[1] = b;
  corners[2] = c;
  weights[0] = 1 - weightB - weightC;
  weights[1] = weightB;
  weights[2] = weightC;
}

/** Writes linear color into `out` and tells the key of a place: ink class times 256, plus part. */
export function paintPlace({ corners, weights }: Place, drawn: Drawn, out: Float64Array): number {
  const a = corners[0] as number;
  const part = drawn.parts.length > 0 ? (drawn.parts[a] as number) : 0;
  if (drawn.isPainted) return (drawn.paint(a, corners[1] as number, corners[2] as number, weights, out) << 8) | part;
  out[0] = drawn.color[0] as number;
  out[1] = drawn.color[1] as number;
  out[2] = drawn.color[2] as number;
  return (drawn.inkClass << 8) | part;
}

/** A vector per vertex, read at a place and written into `out`. */
export function vectorAt({ corners, weights }: Place, vectors: Float32Array, out: Float64Array): void {
  const a = (corners[0] as number) * 3;
  const b = (corners[1] as number) * 3;
  const c = (corners[2] as number) * 3;
  const wa = weights[0] as number;
  const wb = weights[1] as number;
  const wc = weights[2] as number;
  out[0] = (vectors[a] as number) * wa + (vectors[b] as number) * wb + (vectors[c] as number) * wc;
  out[1] = (vectors[a + 1] as number) * wa + (vectors[b + 1] as number) * wb + (vectors[c + 1] as number) * wc;
  out[2] = (vectors[a + 2] as number) * wa + (vectors[b + 2] as number) * wb + (vectors[c + 2] as number) * wc;
}
