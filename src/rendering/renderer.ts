import { type Backdrop, emptyBackdrop } from './backdrop.ts';
import { emptyGroundShade, type GroundShade } from './ground-shade.ts';
import { emptySamples, type Samples } from './samples.ts';
import { emptyShadowMap, type ShadowMap } from './shadow-map.ts';

/** The memory of a picture of one size, used again for each frame. */
export interface Renderer {
  /** Size of the picture in pixels, and how many samples a pixel has in each direction. */
  readonly width: number;
  readonly height: number;
  readonly samplesPerSide: number;
  readonly pixels: Uint8ClampedArray;
  readonly samples: Samples;
  readonly shadow: ShadowMap;
  readonly groundShade: GroundShade;
  readonly backdrop: Backdrop;
  /** Corners on the screen, see `Faces`. */
  screen: Float32Array;
}

/** Memory for frames of a size in pixels, with samples × samples looks at each pixel. */
export function createRenderer({
  width,
  height,
  samples,
}: {
  readonly width: number;
  readonly height: number;
  readonly samples: number;
}): Renderer {
  return {
    width,
    height,
    samplesPerSide: samples,
    pixels: new Uint8ClampedArray(width * height * 4).fill(255),
    samples: emptySamples(),
    shadow: emptyShadowMap(),
    groundShade: emptyGroundShade(),
    backdrop: emptyBackdrop(width, height),
    screen: new Float32Array(0),
  };
}
