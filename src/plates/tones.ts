import { NO_PIECE, type Sight } from './sight.ts';

/** How dark a place is drawn. */
export const TONES = { shade: 0, middle: 1, light: 2 } as const;

/** The tone of each pixel: lamp from the upper left, darker where other things stand close by. Asked only for some pixels. */
export function tonesOf(sight: Sight, isAsked: (at: number) => boolean): Uint8Array {
  const grid = coarse(sight, isAsked);
  let lights = grid.lights;
  for (let round = 0; round < ROUNDS; round += 1) lights = evened(lights, grid);
  const tones = new Uint8Array(sight.shown.length).fill(TONES.middle);
  for (let at = 0; at < sight.capture.depths.length; at += 1) {
    const light = lights[cellOf(sight, at)] as number;
    if (light < SHADE_BELOW) tones[at] = TONES.shade;
    else if (light > LIGHT_ABOVE) tones[at] = TONES.light;
  }
  return tones;
}

const SHADE_BELOW = 0.56;
const LIGHT_ABOVE = 0.9;
const ROUNDS = 14;
/** Towards the lamp: right, up, towards the eye. */
const LAMP = [-0.48, 0.62, 0.62].map((value) => value / Math.hypot(0.48, 0.62, 0.62));

/** One pixel for each unit of the plate. */
interface Grid {
  readonly columns: number;
  /** Number of the part, 0 where light is not asked for. */
  readonly parts: Uint8Array;
  /** The cells where it is. */
  readonly asked: readonly number[];
  readonly lights: Float32Array;
}

const columnsOf = ({ capture, scale }: Sight) => Math.ceil(capture.width / scale.fine);

function cellOf(sight: Sight, at: number): number {
  const { capture, scale } = sight;
  return (
    Math.floor(Math.floor(at / capture.width) / scale.fine) * columnsOf(sight) +
    Math.floor((at % capture.width) / scale.fine)
  );
}

function coarse(sight: Sight, isAsked: (at: number) => boolean): Grid {
  const { capture, scale } = sight;
  const [columns, rows] = [columnsOf(sight), Math.ceil(capture.height / scale.fine)];
  const parts = new Uint8Array(columns * rows);
  const lights = new Float32Array(columns * rows);
  const asked: number[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = row * scale.fine * capture.width + column * scale.fine;
      if (sight.shown[at] === NO_PIECE || !isAsked(at)) continue;
      asked.push(row * columns + column);
      parts[row * columns + column] = capture.parts[at] as number;
      lights[row * columns + column] = lampLight(sight, at) - Math.min(0.45, shutIn(sight, at) / 22);
    }
  return { columns, parts, asked, lights };
}

function lampLight({ normals }: Sight, at: number): number {
  const facing = LAMP.reduce((sum, lamp, axis) => sum + lamp * (normals[at * 3 + axis] as number), 0);
  return facing * 0.5 + 0.5;
}

const LOOKS = Array.from({ length: 12 }, (_, look): readonly [number, number] => {
  const radius = 0.12 + 0.88 * Math.sqrt((look + 0.5) / 12);
  return [Math.cos(look * 2.399963) * radius, Math.sin(look * 2.399963) * radius];
});
const REACHES_MM = [8, 22];

/** How much stands up about a pixel, near and far. */
function shutIn({ capture, scale, normals, depthsMm, shown }: Sight, at: number): number {
  const [x, y] = [at % capture.width, Math.floor(at / capture.width)];
  const own = depthsMm[at] as number;
  let sum = 0;
  for (const reach of REACHES_MM)
    for (const [dx, dy] of LOOKS) {
      const [lookX, lookY] = [
        Math.floor(x + dx * reach * scale.pixelsPerMm),
        Math.floor(y + dy * reach * scale.pixelsPerMm),
      ];
      if (lookX < 0 || lookY < 0 || lookX >= capture.width || lookY >= capture.height) continue;
      const there = lookY * capture.width + lookX;
      if (shown[there] === NO_PIECE) continue;
      const nearer = own - (depthsMm[there] as number);
      const height =
        (normals[at * 3] as number) * dx * reach -
        (normals[at * 3 + 1] as number) * dy * reach +
        (normals[at * 3 + 2] as number) * nearer;
      if (height > 0.12 * reach) sum += Math.min(1, height / reach);
    }
  return sum;
}

/** Each light the mean of those about it, as far as they are of the same part. */
function evened(lights: Float32Array, { columns, parts, asked }: Grid): Float32Array {
  const steps = Int32Array.of(0, 1, -1, columns, -columns, columns + 1, columns - 1, 1 - columns, -columns - 1, 2, -2);
  const even = lights.slice();
  for (const at of asked) {
    let [sum, count] = [0, 0];
    for (let step = 0; step < steps.length; step += 1) {
      const there = at + (steps[step] as number);
      if (parts[there] !== parts[at]) continue;
      sum += lights[there] as number;
      count += 1;
    }
    even[at] = sum / count;
  }
  return even;
}
