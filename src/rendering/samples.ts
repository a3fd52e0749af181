import { type Box, coverBox, emptyTarget, type Target } from './target.ts';

/** What is known of each sample of a frame, inside the box where anything is drawn. */
export interface Samples {
  readonly target: Target;
  /** Ink class times 256, plus part; 0 is background. */
  keys: Uint16Array;
  /** Linear red, green and blue. */
  colors: Float32Array;
  /** 1 where a line is. */
  ink: Uint8Array;
}

/** No samples yet. */
export function emptySamples(): Samples {
  return { target: emptyTarget(), keys: new Uint16Array(0), colors: new Float32Array(0), ink: new Uint8Array(0) };
}

/** Lays the samples over a box and wipes them. */
export function coverSamples(samples: Samples, box: Box): void {
  coverBox(samples.target, box);
  const area = samples.target.width * samples.target.height;
  if (area > samples.keys.length) {
    samples.keys = new Uint16Array(area);
    samples.colors = new Float32Array(area * 3);
    samples.ink = new Uint8Array(area);
  }
  samples.keys.fill(0, 0, area);
  samples.ink.fill(0, 0, area);
}
