import { type Drawn, surfaceOfFace } from './drawn.ts';
import type { Frame } from './frame.ts';
import { lightPlace } from './light-place.ts';
import { emptyPlace, findPlace, paintPlace } from './place.ts';

/** Gives every sample that shows a surface its color and its key. */
export function shadeSurfaces(frame: Frame): void {
  const { samplesPerSide, samples } = frame.renderer;
  const { width, height } = samples.target;
  for (let row = 0; row < height; row += samplesPerSide)
    for (let column = 0; column < width; column += samplesPerSide) shadePixel(frame, row * width + column);
}

/** Samples of one pixel as near as this share one light. */
const SAME_DEPTH_METERS = 0.01;

const place = emptyPlace();
const color = new Float64Array(3);
const light = new Float64Array(3);

/** Paint differs from sample to sample, light hardly: it is worked out once for a pixel where nothing steps back. */
function shadePixel(frame: Frame, first: number): void {
  const { samplesPerSide: side, samples } = frame.renderer;
  const { target, keys, colors } = samples;
  let lit: Drawn | undefined;
  let litNear = 0;
  let key = 0;
  for (let look = 0; look < side * side; look += 1) {
    const sample = first + ((look / side) | 0) * target.width + (look % side);
    const face = target.faces[sample] as number;
    if (face < 0) continue;
    const isSame = lit !== undefined && face >= lit.firstFace && face < lit.endFace;
    const drawn: Drawn = isSame ? (lit as Drawn) : surfaceOfFace(frame.surfaces, face);
    const near = target.depths[sample] as number;
    const isLit = isSame && Math.abs(near - litNear) <= SAME_DEPTH_METERS * near * litNear;
    if (!isLit || !isEven(drawn)) {
      findPlace(place, frame, drawn, sample);
      if (!isLit) lightPlace(place, frame, drawn, light);
      key = paintPlace(place, drawn, color);
    }
    lit = drawn;
    litNear = near;
    keys[sample] = key;
    colors[sample * 3] = (color[0] as number) * (light[0] as number);
    colors[sample * 3 + 1] = (color[1] as number) * (light[1] as number);
    colors[sample * 3 + 2] = (color[2] as number) * (light[2] as number);
  }
}

/** Whether a surface is the same all over. */
function isEven({ isPainted, parts }: Drawn): boolean {
  return !isPainted && parts.length === 0;
}
