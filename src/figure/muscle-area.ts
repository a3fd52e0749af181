import type { MapView, Spot } from './body-place.ts';
import { type MapLayer, MUSCLE_AREAS, type MuscleArea } from './muscle-areas.ts';

/** The muscles of the foot have no outline: the whole foot stands for them, seen from the front. */
export const FOOT = { muscle: 'foot-muscles', view: 'front' } as const;

/** The area at a spot of the skin; nothing where none of these muscles is. */
export function areaAt(view: MapView, layer: MapLayer, spot: Spot): MuscleArea | undefined {
  return SHAPES[view][layer].find(({ box, curve }) => isInBox(box, spot) && isInside(curve, spot))?.area;
}

type Corner = readonly [out: number, up: number];

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** The edge of an area with round corners, and the box about it. */
function shapeOf(area: MuscleArea) {
  const curve = cornersOf(area).flatMap((_, index, corners) => {
    const four = [-1, 0, 1, 2].map((step) => corners.at((index + step) % corners.length) as Corner);
    return [0, 0.2, 0.4, 0.6, 0.8].map((t): Corner => [along(four, 0, t), along(four, 1, t)]);
  });
  const [outs, ups] = [curve.map(([out]) => out), curve.map(([, up]) => up)];
  const box: Box = [Math.min(...outs), Math.min(...ups), Math.max(...outs), Math.max(...ups)];
  return { area, curve, box };
}

function cornersOf({ outline }: MuscleArea): Corner[] {
  return outline.split(' ').map((corner) => {
    const [out = 0, up = 0] = corner.split(',').map(Number);
    return [out, up];
  });
}

const ALL_SHAPES = MUSCLE_AREAS.map(shapeOf);
const shapesOf = (view: MapView) => {
  const here = ALL_SHAPES.filter(({ area }) => area.view === view);
  const on = (layer: MapLayer) => here.filter(({ area }) => area.layers.includes(layer));
  return { skin: on('skin'), deep: on('deep') };
};
const SHAPES = { front: shapesOf('front'), back: shapesOf('back') };

/** A curve through four points after Catmull and Rom, between the second and the third. */
function along(four: readonly Corner[], axis: 0 | 1, t: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = four.map((corner) => corner[axis]);
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

function isInBox([left, bottom, right, top]: Box, { out, up }: Spot): boolean {
  return out >= left && out <= right && up >= bottom && up <= top;
}

function isInside(curve: readonly Corner[], { out, up }: Spot): boolean {
  let isIn = false;
  for (const [index, [x, y]] of curve.entries()) {
    const [nextX, nextY] = curve[(index + 1) % curve.length] as Corner;
    if (y > up !== nextY > up && out < x + ((nextX - x) * (up - y)) / (nextY - y)) isIn = !isIn;
  }
  return isIn;
}
