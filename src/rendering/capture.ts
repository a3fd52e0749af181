import { surfaceOfFace } from './drawn.ts';
import { type Frame, openFrame } from './frame.ts';
import { BODY_JUMPS, type InkJumps, jumpsFor, sampleMetersOf } from './ink-rules.ts';
import { emptyPlace, findPlace, type Place, paintPlace } from './place.ts';
import type { Renderer } from './renderer.ts';
import type { Scene } from './scene.ts';

/** What a tracer needs of a picture: the box that is drawn in, with one pixel of nothing around it. */
export interface Capture {
  /** Size of the whole picture in pixels. */
  readonly picture: { readonly width: number; readonly height: number };
  /** Where the box begins in the picture, and its size; in pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 0: nothing; `OUTSIDE`: beyond the picture. */
  readonly inkClasses: Uint8Array;
  readonly parts: Uint8Array;
  /** 1 / meters; 0: nothing. */
  readonly depths: Float32Array;
  /** 1 where a plane is. */
  readonly planes: Uint8Array;
  /** From which jumps in depth on lines are drawn. */
  readonly jumps: InkJumps;
}

/** The ink class of what lies beyond the picture. */
export const OUTSIDE = 255;

/** Told of each pixel of a capture that shows a surface: its index, which of the scene's surfaces it shows, and where. */
export type Visitor = (at: number, surface: number, place: Place) => void;

/** Looks at a scene for tracing. The renderer must have one sample per pixel. */
export function captureScene(renderer: Renderer, scene: Scene, visit?: Visitor): Capture {
  if (renderer.samplesPerSide !== 1) throw new Error('A still is traced from one sample per pixel: samples: 1.');
  const frame = openFrame(renderer, scene);
  const capture = emptyCapture(frame);
  const { target } = renderer.samples;
  for (let row = 0; row < target.height; row += 1)
    for (let column = 0; column < target.width; column += 1)
      copySample(frame, row * target.width + column, capture, (row + 1) * capture.width + column + 1, visit);
  return capture;
}

const place = emptyPlace();
const color = new Float64Array(3);

function emptyCapture({ renderer, scene }: Frame): Capture {
  const { left, top, width, height } = renderer.samples.target;
  const area = (width + 2) * (height + 2);
  const capture: Capture = {
    picture: { width: renderer.width, height: renderer.height },
    left: left - 1,
    top: top - 1,
    width: width + 2,
    height: height + 2,
    inkClasses: new Uint8Array(area),
    parts: new Uint8Array(area),
    depths: new Float32Array(area),
    planes: new Uint8Array(area),
    jumps: jumpsFor(scene.ink.jumps ?? BODY_JUMPS, sampleMetersOf(scene.camera, renderer.height)),
  };
  markOutside(capture);
  return capture;
}

function markOutside({ picture, left, top, width, height, inkClasses }: Capture): void {
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const [x, y] = [left + column, top + row];
      if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) inkClasses[row * width + column] = OUTSIDE;
    }
}

function copySample(frame: Frame, sample: number, capture: Capture, to: number, visit: Visitor | undefined): void {
  const { target } = frame.renderer.samples;
  const face = target.faces[sample] as number;
  if (face < 0) return;
  const drawn = surfaceOfFace(frame.surfaces, face);
  findPlace(place, frame, drawn, sample);
  const key = paintPlace(place, drawn, color);
  capture.inkClasses[to] = key >> 8;
  capture.parts[to] = key & 255;
  capture.depths[to] = target.depths[sample] as number;
  capture.planes[to] = drawn.isPlane ? 1 : 0;
  visit?.(to, frame.surfaces.indexOf(drawn), place);
}
