import { between, lengthOf, type Point } from './plane.ts';

/** The points that path data runs through, closely spaced; y up again. Reads what `path.ts` writes: M c l L A z. */
export function pointsOf(path: string): readonly Point[] {
  const points: Point[] = [];
  let here: Point = [0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([McllLAz])([^McllLAz]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const stretch = stretchOf(letter, numbers, here);
    points.push(...stretch);
    here = stretch.at(-1) ?? here;
  }
  return points.map(([x, y]) => [x, -y]);
}

function stretchOf(letter: string, n: readonly number[], here: Point): readonly Point[] {
  const point = (index: number): Point => [n[index] ?? Number.NaN, n[index + 1] ?? Number.NaN];
  const ahead = (index: number): Point => [here[0] + point(index)[0], here[1] + point(index)[1]];
  if (letter === 'M' || letter === 'L') return [point(0)];
  if (letter === 'A') return arcOf(here, point(5), n[4] === 1);
  if (letter === 'l') return [ahead(0)];
  if (letter === 'z') return [];
  const [a, b, c] = [ahead(0), ahead(2), ahead(4)];
  return Array.from({ length: 40 }, (_, step) => {
    const t = (step + 1) / 40;
    const u = 1 - t;
    const at = (axis: 0 | 1) =>
      u ** 3 * here[axis] + 3 * u * u * t * a[axis] + 3 * u * t * t * b[axis] + t ** 3 * c[axis];
    return [at(0), at(1)];
  });
}

/** All our arcs are about the center of the ball. */
function arcOf(from: Point, to: Point, isClockwise: boolean): readonly Point[] {
  const start = Math.atan2(from[1], from[0]);
  const whole = 2 * Math.PI;
  const ahead = (Math.atan2(to[1], to[0]) - start + whole) % whole;
  const turn = isClockwise ? ahead : ahead - whole;
  return Array.from({ length: 60 }, (_, step): Point => {
    const angle = start + (turn * (step + 1)) / 60;
    return [lengthOf(to) * Math.cos(angle), lengthOf(to) * Math.sin(angle)];
  });
}

/** How far apart two outlines are where they come nearest. */
export function nearestMm(some: readonly Point[], others: readonly Point[]): number {
  return Math.min(...some.map((from) => Math.min(...others.map((to) => lengthOf(between(from, to))))));
}

/** Whether a point lies inside an outline, or this near to its line. */
export function isOn(point: Point, outline: readonly Point[], withinMm: number): boolean {
  if (outline.some((at) => lengthOf(between(at, point)) <= withinMm)) return true;
  const [x, y] = point;
  return outline.reduce((isInside, [x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    const isCrossed = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return isCrossed ? !isInside : isInside;
  }, false);
}

/** The path data drawn for a part, defined bones included. */
export function pathsOf(svg: string, part: string): readonly string[] {
  const groups = [...svg.matchAll(new RegExp(`<g data-part="${part}">(.*?)</g>`, 'g'))].map(([, inner = '']) => inner);
  return groups.flatMap((inner) => [
    ...[...inner.matchAll(/ d="([^"]+)"/g)].map(([, path = '']) => path),
    ...[...inner.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => definedPath(svg, id)),
  ]);
}

/** The outline of a bone that a picture defines. */
export function definedPath(svg: string, id: string): string {
  return new RegExp(`id="${id}-line" d="([^"]+)"`).exec(svg)?.[1] ?? '';
}

/** A word in a picture and where it stands. */
export interface DrawnWord {
  readonly word: string;
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The words of a picture. */
export function wordsOf(svg: string): readonly DrawnWord[] {
  const pattern = /<text x="([^"]+)" y="([^"]+)"(?: text-anchor="(\w+)")?[^>]*>([^<]+)</g;
  return [...svg.matchAll(pattern)].map(([, x, y, anchor = 'start', word = '']) => ({
    word,
    at: [Number(x), -Number(y)],
    anchor: anchor as DrawnWord['anchor'],
  }));
}
