import type { Vec3 } from '#space';
import type { Field } from './field.ts';
import type { Shape } from './shape.ts';
import { meltSample } from './smooth.ts';

/**
 * Shapes that belong together (the pieces of one tube or sheet): the nearest of them counts, as pieces that touch would
 * swell if they melted. The whole lump then melts into what came before it, or is carved from it, over a width in meters.
 */
export interface Lump {
  readonly shapes: readonly Shape[];
  readonly melt: number;
  readonly way: 'add' | 'carve';
}

/** The field of lumps, one after the other. Space is divided into cells that remember which shapes matter there. */
export function lumpField(lumps: readonly Lump[], cellMeters = 0.008): Field {
  const all = lumps.map(
    ({ shapes, melt, way }): NearLump => ({
      shapes,
      balls: ballsOf(shapes),
      melt: Math.max(melt, 1e-6),
      isCarved: way === 'carve',
    }),
  );
  const widest = cellsOf(cellMeters * WIDER * WIDER, () => all);
  const fine = cellsOf(cellMeters, cellsOf(cellMeters * WIDER, widest));
  // Each field has its own scratch, as one field may ask another.
  const scratch: Scratch = { sample: new Float64Array(4), best: new Float64Array(4), whole: new Float64Array(4) };
  return (x, y, z, gradient) => {
    const near = fine(x, y, z);
    if (typeof near === 'number') {
      gradient.fill(0, 0, 3);
      return near;
    }
    scratch.whole[0] = FAR;
    for (let at = 0; at < near.length; at += 1) addLump(near[at] as NearLump, x, y, z, scratch);
    writeDirection(scratch.whole, gradient);
    return scratch.whole[0] as number;
  };
}

/** The box that holds all that is added, with room around it; meters. */
export function boundsOf(lumps: readonly Lump[], room: number): { readonly min: Vec3; readonly max: Vec3 } {
  const shapes = lumps.filter(({ way }) => way === 'add').flatMap((lump) => lump.shapes);
  const side = (axis: 0 | 1 | 2, sign: 1 | -1) =>
    sign * shapes.reduce((most, { center, radius }) => Math.max(most, sign * center[axis] + radius), -1e9) +
    sign * room;
  return { min: [side(0, -1), side(1, -1), side(2, -1)], max: [side(0, 1), side(1, 1), side(2, 1)] };
}

/** How much wider a cell is than those within it. */
const WIDER = 2.5;
const SPAN = 2048;
const HALF_SPAN = SPAN / 2;
const FAR = 1e3;
/** Beyond this a field only tells about how far it is, with no gradient. */
const FAR_METERS = 0.016;

interface NearLump {
  readonly shapes: readonly Shape[];
  /** The ball around each shape: its middle and radius. */
  readonly balls: Float64Array;
  readonly melt: number;
  readonly isCarved: boolean;
}

/** The lumps that matter at a point; or, where there is nothing for a long way, how far at least. */
type Nearby = (x: number, y: number, z: number) => readonly NearLump[] | number;

/** Tells the lumps that matter around a point, by cells; each cell picks from what matters in the larger one. */
function cellsOf(size: number, larger: Nearby): Nearby {
  const cells = new Map<number, readonly NearLump[] | number>();
  return (x, y, z) => {
    const i = Math.floor(x / size);
    const j = Math.floor(y / size);
    const k = Math.floor(z / size);
    const key = ((i + HALF_SPAN) * SPAN + j + HALF_SPAN) * SPAN + k + HALF_SPAN;
    const known = cells.get(key);
    if (known !== undefined) return known;
    const middle: Vec3 = [(i + 0.5) * size, (j + 0.5) * size, (k + 0.5) * size];
    const around = larger(...middle);
    const near = typeof around === 'number' ? around : lumpsNear(around, middle, (size * Math.sqrt(3)) / 2);
    cells.set(key, near);
    return near;
  };
}

interface Scratch {
  readonly sample: Float64Array;
  readonly best: Float64Array;
  /** Distance and gradient of all lumps so far. */
  readonly whole: Float64Array;
}

/** Adds a lump to the whole, or carves it: what is left is the outside of both turned inside out. */
function addLump(lump: NearLump, x: number, y: number, z: number, scratch: Scratch): void {
  const { best, whole } = scratch;
  const isFirst = whole[0] === FAR;
  if (isFirst && lump.isCarved) return;
  nearestOf(lump, x, y, z, scratch);
  if (isFirst) {
    copy(best, whole);
    return;
  }
  if (lump.isCarved) turnInsideOut(whole);
  meltSample(whole, 0, best, lump.melt);
  if (lump.isCarved) turnInsideOut(whole);
}

function nearestOf({ shapes, balls }: NearLump, x: number, y: number, z: number, { sample, best }: Scratch): void {
  best[0] = FAR;
  for (let at = 0; at < shapes.length; at += 1) {
    const dx = x - (balls[at * 4] as number);
    const dy = y - (balls[at * 4 + 1] as number);
    const dz = z - (balls[at * 4 + 2] as number);
    // No point of a shape is nearer than the ball around it.
    const limit = (best[0] as number) + (balls[at * 4 + 3] as number);
    if (limit <= 0 || dx * dx + dy * dy + dz * dz >= limit * limit) continue;
    (shapes[at] as Shape).sample(x, y, z, sample);
    if ((sample[0] as number) < (best[0] as number)) copy(sample, best);
  }
}

function copy(from: Float64Array, to: Float64Array): void {
  to[0] = from[0] as number;
  to[1] = from[1] as number;
  to[2] = from[2] as number;
  to[3] = from[3] as number;
}

/** Writes the gradient of a sample at length one: where shapes melt it is shorter, and would throw a step far off. */
export function writeDirection(sample: Float64Array, gradient: Float64Array): void {
  const x = sample[1] as number;
  const y = sample[2] as number;
  const z = sample[3] as number;
  const toOne = 1 / (Math.sqrt(x * x + y * y + z * z) || 1);
  gradient[0] = x * toOne;
  gradient[1] = y * toOne;
  gradient[2] = z * toOne;
}

/** Turns inside and outside of a sample round. */
export function turnInsideOut(whole: Float64Array): void {
  for (let i = 0; i < 4; i += 1) whole[i] = -(whole[i] as number);
}

/** The lumps, and of each the shapes, that can matter within `reach` of a point. */
function lumpsNear(lumps: readonly NearLump[], at: Vec3, reach: number): readonly NearLump[] | number {
  const measured = lumps.map((lump) => ({ lump, ...measure(lump, at, reach) }));
  const nearest = measured.reduce((least, one) => (one.lump.isCarved ? least : Math.min(least, one.least)), FAR);
  if (nearest - reach > FAR_METERS) return nearest - reach;
  return measured
    .filter(({ lump, least }) => least <= 2 * reach + lump.melt + (lump.isCarved ? CARVE_ROOM - nearest : nearest))
    .map(({ lump, near, least }) => {
      const kept = near.filter(({ distance }) => distance <= least + 2 * reach).sort((a, b) => a.distance - b.distance);
      return { ...lump, ...nearShapes(lump, kept) };
    });
}

/** The shapes of a lump that can be nearest within `reach` of a point, by number, and how far the nearest is. */
function measure({ shapes, balls }: NearLump, [x, y, z]: Vec3, reach: number) {
  const bounds = new Float64Array(shapes.length);
  let first = 0;
  for (let shape = 0; shape < shapes.length; shape += 1) {
    const dx = x - (balls[shape * 4] as number);
    const dy = y - (balls[shape * 4 + 1] as number);
    const dz = z - (balls[shape * 4 + 2] as number);
    bounds[shape] = Math.sqrt(dx * dx + dy * dy + dz * dz) - (balls[shape * 4 + 3] as number);
    if ((bounds[shape] as number) < (bounds[first] as number)) first = shape;
  }
  const near: { readonly shape: number; readonly distance: number }[] = [];
  let least = FAR;
  const ask = (shape: number) => {
    (shapes[shape] as Shape).sample(x, y, z, measured);
    near.push({ shape, distance: measured[0] as number });
    least = Math.min(least, measured[0] as number);
  };
  ask(first);
  for (let shape = 0; shape < shapes.length; shape += 1)
    if (shape !== first && (bounds[shape] as number) <= least + 2 * reach) ask(shape);
  return { least, near };
}

const measured = new Float64Array(4);

function nearShapes(lump: NearLump, kept: readonly { readonly shape: number }[]): Pick<NearLump, 'shapes' | 'balls'> {
  const balls = new Float64Array(kept.length * 4);
  for (const [at, { shape }] of kept.entries()) balls.set(lump.balls.subarray(shape * 4, shape * 4 + 4), at * 4);
  return { shapes: kept.map(({ shape }) => lump.shapes[shape] as Shape), balls };
}

function ballsOf(shapes: readonly Shape[]): Float64Array {
  return Float64Array.from(shapes.flatMap(({ center, radius }) => [...center, radius]));
}

/** Melting can bring the skin a little nearer than the nearest shape is. */
const CARVE_ROOM = 0.01;
