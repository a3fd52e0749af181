import { type Capture, OUTSIDE } from './capture.ts';
import { type CrackLine, emptyCracks, openCrack, type Point, strokesOf } from './crack-lines.ts';
import { simplified, smoothed } from './polyline.ts';

/** Areas that lie edge to edge, each by its ink class: closed rings of points in pixels of the picture. */
export type TracedAreas = ReadonlyMap<number, readonly (readonly Point[])[]>;

/** The areas of all ink classes of a capture. Two that touch share the very points of their border, so no gap shows. */
export function traceAreas(capture: Capture, tolerance: number): TracedAreas {
  return areasWithin(simplifiedBorders(bordersOf(capture, SMOOTHINGS), tolerance));
}

/**
 * Lines between two ink classes, such as are wanted (the lower one is asked first), in pixels of the picture. They end
 * where a third class begins.
 */
export function traceBorders(
  capture: Capture,
  isWanted: (lower: number, higher: number) => boolean,
  tolerance: number,
): readonly (readonly Point[])[] {
  return simplifiedBorders(bordersOf(capture, SMOOTHINGS), tolerance)
    .filter(({ onRight, onLeft }) => isWanted(Math.min(onRight, onLeft), Math.max(onRight, onLeft)))
    .map(({ points }) => points);
}

const SMOOTHINGS = 20;

/** A line between two areas, in pixels of the picture, and the ink classes beside it. */
export interface Border {
  readonly points: readonly Point[];
  readonly onRight: number;
  readonly onLeft: number;
}

/** All borders of a capture, each smoothed so many times. */
export function bordersOf(capture: Capture, smoothings: number): readonly Border[] {
  return strokesOf(cracksBetweenAll(capture)).map((line) => borderOf(capture, line, smoothings));
}

/** The same with as few points as a tolerance allows. */
export function simplifiedBorders(borders: readonly Border[], tolerance: number): readonly Border[] {
  return borders.map(({ points, ...sides }) => ({ ...sides, points: simplified(points, tolerance) }));
}

/** The areas that borders enclose, by ink class. Where several borders meet, a ring has that point once, or for curves twice. */
export function areasWithin(borders: readonly Border[], corners: 'once' | 'twice' = 'once'): TracedAreas {
  const classes = new Set(borders.flatMap(({ onRight, onLeft }) => [onRight, onLeft]));
  const drawn = [...classes].filter((inkClass) => inkClass !== 0 && inkClass !== OUTSIDE);
  return new Map(drawn.map((inkClass) => [inkClass, ringsOf(borders, inkClass, corners)]));
}

function cracksBetweenAll({ width, height, inkClasses }: Capture) {
  const cracks = emptyCracks(width, height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      if (column + 1 < width && inkClasses[at] !== inkClasses[at + 1]) openCrack(cracks, column, row, 'right');
      if (row + 1 < height && inkClasses[at] !== inkClasses[at + width]) openCrack(cracks, column, row, 'below');
    }
  return cracks;
}

function borderOf({ left, top, width, inkClasses }: Capture, line: CrackLine, smoothings: number): Border {
  const [[x, y], [nextX, nextY]] = line.points as readonly [Point, Point];
  const [dx, dy] = [nextX - x, nextY - y];
  // The pixel at the right hand of who walks the first crack; the other one lies across it.
  const right = (y + (dx + dy < 0 ? -1 : 0)) * width + x + (dx - dy < 0 ? -1 : 0);
  const across = dx === 0 ? dy : -dx * width;
  const smooth = smoothed(line, smoothings);
  return {
    points: (line.isClosed ? [...smooth, smooth[0] as Point] : smooth).map(([px, py]): Point => [px + left, py + top]),
    onRight: inkClasses[right] as number,
    onLeft: inkClasses[right + across] as number,
  };
}

/** The borders of an area, joined end to end. */
function ringsOf(borders: readonly Border[], inkClass: number, corners: 'once' | 'twice') {
  const open = borders.flatMap(({ points, onRight, onLeft }) => [
    ...(onRight === inkClass ? [points] : []),
    ...(onLeft === inkClass ? [[...points].reverse()] : []),
  ]);
  const rings: (readonly Point[])[] = [];
  for (let ring = open.pop(); ring; ring = open.pop()) {
    let isJoined = false;
    while (!isSame(ring[0], ring.at(-1))) {
      const next = open.findIndex((border) => isSame(border[0], ring?.at(-1)));
      if (next < 0) throw new Error(`The border of ink class ${inkClass} has a gap.`);
      const [border = []] = open.splice(next, 1);
      ring = [...ring, ...(corners === 'once' ? border.slice(1) : border)];
      isJoined = true;
    }
    // A ring of one border begins anywhere on it: that is no corner.
    rings.push(corners === 'once' || !isJoined ? ring.slice(0, -1) : ring);
  }
  return rings;
}

function isSame(one: Point | undefined, other: Point | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}
