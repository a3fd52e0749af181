import { paintBackdrop } from './backdrop.ts';
import { drawInk } from './draw-ink.ts';
import { openFrame } from './frame.ts';
import { shadeGround } from './ground-shade.ts';
import type { Renderer } from './renderer.ts';
import { resolvePixels } from './resolve.ts';
import type { Scene } from './scene.ts';
import { shadeSurfaces } from './shade-surfaces.ts';
import { castShadows } from './shadow-map.ts';

/**
 * One frame of a film, as red, green, blue and alpha bytes, row by row. The bytes belong to the renderer and are
 * written over by its next frame: copy them (`slice`) to keep them.
 */
export function renderFrame(renderer: Renderer, scene: Scene): Uint8ClampedArray {
  const frame = openFrame(renderer, scene);
  castShadows(renderer.shadow, scene.light, scene.camera.lookAt, frame.surfaces);
  if (scene.ground) shadeGround(renderer.groundShade, scene.ground, renderer.shadow);
  shadeSurfaces(frame);
  drawInk(frame);
  paintBackdrop(renderer.backdrop, scene);
  resolvePixels(frame);
  return renderer.pixels;
}
