import { drawFaces } from './draw-faces.ts';
import { type Drawn, drawnOf } from './drawn.ts';
import { type Bounds, lensOf, noBounds, projectAll } from './lens.ts';
import type { Renderer } from './renderer.ts';
import { coverSamples } from './samples.ts';
import type { Scene } from './scene.ts';
import type { Box } from './target.ts';

/** One picture in the making: its surfaces are drawn, and each sample knows its face. */
export interface Frame {
  readonly renderer: Renderer;
  readonly scene: Scene;
  readonly surfaces: readonly Drawn[];
  /** How far a line reaches about its middle, in samples. */
  readonly lineRadius: number;
}

/** Draws the faces of a scene into the samples of a renderer, in the box that they fill, with room for lines. */
export function openFrame(renderer: Renderer, scene: Scene): Frame {
  const surfaces = drawnOf(scene.surfaces);
  const side = renderer.samplesPerSide;
  const size = { width: renderer.width * side, height: renderer.height * side };
  const lens = lensOf(scene.camera, size);
  const last = surfaces.at(-1);
  const needed = last ? last.firstVertex * 3 + last.positions.length : 0;
  if (renderer.screen.length < needed) renderer.screen = new Float32Array(needed);
  const bounds = noBounds();
  for (const { positions, firstVertex } of surfaces) projectAll(lens, positions, renderer.screen, firstVertex, bounds);
  const lineRadius = scene.ink.widthPixels * side * LINE_SHARE;
  coverSamples(renderer.samples, boxAround(bounds, Math.ceil(lineRadius) + 1, side, size));
  for (const { triangles, firstVertex, firstFace, isTwoSided } of surfaces)
    drawFaces(renderer.samples.target, { screen: renderer.screen, firstVertex, triangles, firstFace, isTwoSided });
  return { renderer, scene, surfaces, lineRadius };
}

/** A line is drawn on the near side of an edge and a little beyond: so much of its width each way. */
const LINE_SHARE = 0.62;

/** The whole pixels that bounds and a margin touch, in samples, within the picture. */
function boxAround(
  bounds: Bounds,
  margin: number,
  side: number,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const [left, top, right, bottom] = bounds as unknown as readonly [number, number, number, number];
  const snap = (value: number, most: number) => Math.min(most, Math.max(0, value * side));
  return {
    left: snap(Math.floor((left - margin) / side), width),
    top: snap(Math.floor((top - margin) / side), height),
    right: snap(Math.ceil((right + margin) / side), width),
    bottom: snap(Math.ceil((bottom + margin) / side), height),
  };
}
