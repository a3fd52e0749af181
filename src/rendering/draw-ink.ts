import { surfaceOfFace } from './drawn.ts';
import type { Frame } from './frame.ts';
import { BODY_JUMPS, type InkJumps, isOutline, jumpMeters, jumpsFor, sampleMetersOf } from './ink-rules.ts';

/** Marks the samples where ink lies: broad along edges in depth, thin between the pairs of colors the scene names. */
export function drawInk(frame: Frame): void {
  if (frame.scene.ink.widthPixels <= 0) return;
  const { width, height } = frame.renderer.samples.target;
  const pen = penFor(frame);
  outlines.count = 0;
  for (let row = 0; row < height - 1; row += 1) inkRow(frame, pen, row * width, width);
  stampLongOutlines(frame, pen);
}

/** The samples along edges in depth of the frame that is being drawn. */
const outlines = { samples: new Int32Array(1 << 16), count: 0 };

function addOutline(sample: number): void {
  if (outlines.count === outlines.samples.length) {
    const larger = new Int32Array(outlines.count * 2);
    larger.set(outlines.samples);
    outlines.samples = larger;
  }
  outlines.samples[outlines.count] = sample;
  outlines.count += 1;
}

/** Draws the edges that go on for a while. Where skin nearly folds, single samples jump: they would be specks. */
function stampLongOutlines({ renderer, lineRadius }: Frame, { broad }: Pen): void {
  const { samples } = renderer;
  const { width, height } = samples.target;
  if (seen.length < width * height) seen = new Uint8Array(width * height);
  for (let at = 0; at < outlines.count; at += 1) seen[outlines.samples[at] as number] = WAITING;
  for (let at = 0; at < outlines.count; at += 1) {
    const start = outlines.samples[at] as number;
    if (seen[start] !== WAITING) continue;
    const run = runFrom(start, width);
    if (run.length >= SHORTEST * lineRadius) for (const sample of run) stamp(samples, broad, sample);
  }
  for (let at = 0; at < outlines.count; at += 1) seen[outlines.samples[at] as number] = 0;
}

/** A run of samples shorter than so many line widths is a speck. */
const SHORTEST = 14;
const WAITING = 1;
const TAKEN = 2;
let seen = new Uint8Array(0);

/** All samples of edges that hang together with one, gaps of a single sample allowed. */
function runFrom(start: number, width: number): readonly number[] {
  const run = [start];
  seen[start] = TAKEN;
  for (let at = 0; at < run.length; at += 1)
    for (let row = -2; row <= 2; row += 1)
      for (let column = -2; column <= 2; column += 1) {
        const near = (run[at] as number) + row * width + column;
        if (seen[near] !== WAITING) continue;
        seen[near] = TAKEN;
        run.push(near);
      }
  return run;
}

interface Pen {
  readonly broad: Disc;
  readonly thin: Disc;
  /** 1 at `class * 64 + class` where two ink classes have a thin line between them. */
  readonly thinPairs: Uint8Array;
  readonly jumps: InkJumps;
}

/** Steps in columns and rows that cover a disc. */
interface Disc {
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

function penFor({ scene, renderer, lineRadius }: Frame): Pen {
  const thinPairs = new Uint8Array(64 * 64);
  for (const [a, b] of scene.ink.thinLines) {
    thinPairs[a * 64 + b] = 1;
    thinPairs[b * 64 + a] = 1;
  }
  const sampleMeters = sampleMetersOf(scene.camera, renderer.height * renderer.samplesPerSide);
  return {
    broad: discOf(lineRadius),
    thin: discOf(lineRadius / 2),
    thinPairs,
    jumps: jumpsFor(scene.ink.jumps ?? BODY_JUMPS, sampleMeters),
  };
}

function discOf(radius: number): Disc {
  const reach = Math.ceil(radius);
  const steps = Array.from({ length: 2 * reach + 1 }, (_, step) => step - reach);
  const inside = steps
    .flatMap((row) => steps.map((column) => [column, row] as const))
    .filter(([column, row]) => column * column + row * row <= radius * radius);
  return {
    columns: Int32Array.from(inside, ([column]) => column),
    rows: Int32Array.from(inside, ([, row]) => row),
  };
}

/** Looks at each sample of a row and its neighbors to the right and below. */
function inkRow(frame: Frame, pen: Pen, from: number, width: number): void {
  const { target, keys } = frame.renderer.samples;
  const { depths } = target;
  const least = Math.min(pen.jumps.parts, pen.jumps.folds);
  for (let sample = from; sample < from + width - 1; sample += 1) {
    const here = depths[sample] as number;
    const right = depths[sample + 1] as number;
    const below = depths[sample + width] as number;
    if (here === right && here === below) continue;
    const key = keys[sample] as number;
    if (isStep(here, right, least) || key !== (keys[sample + 1] as number)) inkEdge(frame, pen, sample, sample + 1);
    if (isStep(here, below, least) || key !== (keys[sample + width] as number))
      inkEdge(frame, pen, sample, sample + width);
  }
}

/** Whether two samples, by nearness in 1 / meters, lie far enough apart for any line; without a division. */
function isStep(here: number, there: number, meters: number): boolean {
  return Math.abs(here - there) > meters * here * there;
}

function inkEdge({ renderer, surfaces }: Frame, pen: Pen, one: number, other: number): void {
  const { target, keys } = renderer.samples;
  const isNearer = (target.depths[one] as number) > (target.depths[other] as number);
  const near = isNearer ? one : other;
  const far = isNearer ? other : one;
  const jump = jumpMeters(target.depths[near] as number, target.depths[far] as number);
  const [nearKey, farKey] = [keys[near] as number, keys[far] as number];
  const { isPlane } = surfaceOfFace(surfaces, target.faces[near] as number);
  const isSamePart = (nearKey & 255) === (farKey & 255);
  if (isOutline(jump, pen.jumps, isPlane, isSamePart)) addOutline(near);
  else if (!isPlane && jump < THIN_REACH_METERS && pen.thinPairs[(nearKey >> 8) * 64 + (farKey >> 8)] === 1)
    stamp(renderer.samples, pen.thin, near);
}

const THIN_REACH_METERS = 0.2;

function stamp({ target, ink }: Frame['renderer']['samples'], { columns, rows }: Disc, middle: number): void {
  const { width, height } = target;
  const middleRow = (middle / width) | 0;
  const middleColumn = middle - middleRow * width;
  for (let step = 0; step < columns.length; step += 1) {
    const column = middleColumn + (columns[step] as number);
    const row = middleRow + (rows[step] as number);
    if (column >= 0 && row >= 0 && column < width && row < height) ink[row * width + column] = 1;
  }
}
