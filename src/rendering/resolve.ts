import { meetFloor } from './backdrop.ts';
import { byteOf, lightOf } from './color.ts';
import type { Frame } from './frame.ts';
import { groundValue } from './ground-shade.ts';
import { shadedBox } from './shaded-box.ts';
import type { Box } from './target.ts';

/** Turns samples into pixels: the backdrop, shade on it, then what is drawn. */
export function resolvePixels(frame: Frame): void {
  const { renderer, scene } = frame;
  renderer.pixels.set(renderer.backdrop.pixels);
  const { left, top, width, height } = renderer.samples.target;
  const side = renderer.samplesPerSide;
  const drawn: Box = {
    left: left / side,
    top: top / side,
    right: (left + width) / side,
    bottom: (top + height) / side,
  };
  const shaded = shadedBox(frame);
  for (let y = shaded.top; y < shaded.bottom; y += 1)
    for (let x = shaded.left; x < shaded.right; x += 1) if (!isInside(drawn, x, y)) writeGround(frame, x, y);
  ink.set(lightOf(scene.colors.ink));
  for (let y = drawn.top; y < drawn.bottom; y += 1)
    for (let x = drawn.left; x < drawn.right; x += 1) resolvePixel(frame, x, y, isInside(shaded, x, y));
}

/** How much of a line is ink, and how much light is left to the rest. */
const INK_SHARE = 0.82;
const UNDER_INK = (1 - INK_SHARE) * 0.8;
/** Shade takes most from red: it is cool. */
const SHADE_TAKES = Float64Array.of(1, 0.93, 0.88);

const ink = new Float64Array(3);
const ground = new Float64Array(3);
const place = new Float64Array(3);
/** Red, green, blue, and the shares of ground and ink. */
const sum = new Float64Array(5);

function isInside({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

function resolvePixel(frame: Frame, x: number, y: number, hasShade: boolean): void {
  const { samples, samplesPerSide: side, width } = frame.renderer;
  const { target } = samples;
  const first = (y * side - target.top) * target.width + x * side - target.left;
  sumSurfaces(frame, first);
  const ofGround = sum[3] as number;
  const ofInk = sum[4] as number;
  if (ofGround === side * side && !hasShade) return;
  if (ofGround > 0) groundLight(frame, x, y);
  for (let channel = 0; channel < 3; channel += 1)
    sum[channel] = (sum[channel] as number) + (ground[channel] as number) * ofGround + (ink[channel] as number) * ofInk;
  writePixel(frame, (y * width + x) * 4, sum, 1 / (side * side));
}

/** Adds up the light of the samples of a pixel that show surfaces, and how much ground and ink there is besides. */
function sumSurfaces({ renderer }: Frame, first: number): void {
  const { samples, samplesPerSide: side } = renderer;
  const { target, colors } = samples;
  let [red, green, blue, ofGround, ofInk] = [0, 0, 0, 0, 0];
  for (let look = 0; look < side * side; look += 1) {
    const sample = first + ((look / side) | 0) * target.width + (look % side);
    const isInk = samples.ink[sample] === 1;
    const share = isInk ? UNDER_INK : 1;
    if (isInk) ofInk += INK_SHARE;
    if ((target.faces[sample] as number) < 0) ofGround += share;
    else {
      red += (colors[sample * 3] as number) * share;
      green += (colors[sample * 3 + 1] as number) * share;
      blue += (colors[sample * 3 + 2] as number) * share;
    }
  }
  sum[0] = red;
  sum[1] = green;
  sum[2] = blue;
  sum[3] = ofGround;
  sum[4] = ofInk;
}

function writePixel({ renderer }: Frame, at: number, light: Float64Array, share: number): void {
  const { pixels } = renderer;
  for (let channel = 0; channel < 3; channel += 1) pixels[at + channel] = byteOf((light[channel] as number) * share);
}

function writeGround(frame: Frame, x: number, y: number): void {
  groundLight(frame, x, y);
  writePixel(frame, (y * frame.renderer.width + x) * 4, ground, 1);
}

/** Light of the backdrop at a pixel, less the shade there. */
function groundLight({ renderer, scene }: Frame, x: number, y: number): void {
  const { lights } = renderer.backdrop;
  const at = (y * renderer.width + x) * 4;
  const fade = lights[at + 3] as number;
  let shade = 0;
  if (fade > 0 && scene.ground && meetFloor(scene.camera, scene.ground.y, x, y, renderer, place))
    shade = fade * groundValue(renderer.groundShade.shade, scene.ground, place, 0);
  for (let channel = 0; channel < 3; channel += 1)
    ground[channel] = (lights[at + channel] as number) * (1 - shade * (SHADE_TAKES[channel] as number));
}
