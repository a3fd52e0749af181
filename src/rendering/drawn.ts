import { lightOf } from './color.ts';
import type { Painter, Surface } from './scene.ts';

/** A surface laid out for drawing, always with the same fields, so that the inner loops stay quick. */
export interface Drawn {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
  /** Where its vertices and faces begin among those of all surfaces, and where its faces end. */
  readonly firstVertex: number;
  readonly firstFace: number;
  readonly endFace: number;
  readonly parts: Uint8Array;
  readonly occlusion: Float32Array;
  readonly color: Float64Array;
  readonly inkClass: number;
  readonly paint: Painter;
  readonly isPainted: boolean;
  readonly shadowShare: number;
  readonly castsShadow: boolean;
  readonly isPlane: boolean;
  readonly isTwoSided: boolean;
}

/** All surfaces, their vertices and faces numbered through. */
export function drawnOf(surfaces: readonly Surface[]): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (const surface of surfaces) {
    const last = drawn.at(-1);
    const firstVertex = last ? last.firstVertex + last.positions.length / 3 : 0;
    drawn.push(drawnFrom(surface, firstVertex, last?.endFace ?? 0));
  }
  return drawn;
}

/** The surface that a face belongs to. */
export function surfaceOfFace(surfaces: readonly Drawn[], face: number): Drawn {
  let at = 0;
  while ((surfaces[at] as Drawn).endFace <= face) at += 1;
  return surfaces[at] as Drawn;
}

function drawnFrom(surface: Surface, firstVertex: number, firstFace: number): Drawn {
  const { mesh, parts = NO_PARTS, occlusion = NO_OCCLUSION, castsShadow, isPlane, isTwoSided } = surface;
  const isPainted = surface.type === 'painted';
  return {
    positions: mesh.positions,
    normals: mesh.normals,
    triangles: mesh.triangles,
    firstVertex,
    firstFace,
    endFace: firstFace + mesh.triangles.length / 3,
    parts,
    occlusion,
    color: Float64Array.from(isPainted ? [0, 0, 0] : lightOf(surface.color)),
    inkClass: isPainted ? 0 : surface.inkClass,
    paint: isPainted ? surface.paint : unpainted,
    isPainted,
    shadowShare: surface.shadowShare ?? (isPlane ? 0.28 : isPainted ? 0.65 : 0.38),
    castsShadow,
    isPlane,
    isTwoSided,
  };
}

const NO_PARTS = new Uint8Array(0);
const NO_OCCLUSION = new Float32Array(0);
const unpainted: Painter = () => 0;
