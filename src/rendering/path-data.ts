import type { CrackLine, Point } from './crack-lines.ts';
import { simplified, smoothed } from './polyline.ts';

/** Lines as SVG path data: smoothed, simplified within a tolerance, moved, relative, in half pixels. */
export function pathData(lines: readonly CrackLine[], tolerance: number, offset: Point): string {
  return lines.map((line) => lineData(line, tolerance, offset)).join('');
}

const SMOOTHINGS = 4;

function lineData(line: CrackLine, tolerance: number, offset: Point): string {
  const smooth = smoothed(line, SMOOTHINGS);
  const points = simplified(line.isClosed ? [...smooth, smooth[0] as Point] : smooth, tolerance);
  const moved = points.map(([x, y]): Point => [x + offset[0], y + offset[1]]);
  return pointsData(moved, { isClosed: line.isClosed, grains: 2 });
}

/** Points as SVG path data: relative, each number in so many grains to 1 (2: in halves). */
export function pointsData(
  points: readonly Point[],
  { isClosed, grains }: { readonly isClosed: boolean; readonly grains: number },
): string {
  const at = points.map(([x, y]): Point => [Math.round(x * grains), Math.round(y * grains)]);
  const steps = at.slice(1).map(([x, y], index): Point => {
    const [fromX, fromY] = at[index] as Point;
    return [(x - fromX) / grains, (y - fromY) / grains];
  });
  const [[x, y] = [0, 0]] = at;
  return `M${numbers([[x / grains, y / grains]])}l${numbers(steps)}${isClosed ? 'z' : ''}`;
}

/**
 * Points as a soft curve in SVG path data, in whole quarters: it runs through the middle between each two points and
 * bends at every point, but for sharp corners and points that stand there twice: those it keeps. Half as many numbers as
 * other curves need, as `t` finds the control points itself; for that, points lie on whole halves.
 */
export function curveData(points: readonly Point[], isClosed: boolean): string {
  const ring = points.map(([x, y]): Point => [Math.round(x * 2), Math.round(y * 2)]);
  const bends = ring.flatMap((point, at) => {
    const before = ring[at - 1] ?? (isClosed ? ring.at(-1) : undefined);
    const after = ring[at + 1] ?? (isClosed ? ring[0] : undefined);
    return before && after && isSharp(before, point, after) ? [point, point] : [point];
  });
  const [first, last] = [bends[0], bends.at(-1)];
  if (!first || !last) return '';
  // An open line begins and ends at its points; a ring begins in the middle before its first one.
  const way = isClosed ? [last, ...bends, first] : [first, ...bends, last];
  const middles = way.slice(1).map(([x, y], at): Point => [x + (way[at] as Point)[0], y + (way[at] as Point)[1]]);
  const steps = middles
    .slice(1)
    .map(([x, y], at): Point => [x - (middles[at] as Point)[0], y - (middles[at] as Point)[1]]);
  const [start, second] = [middles[0] as Point, middles[1] as Point];
  if (!isClosed) return `M${numbers([start])}t${numbers(steps)}`;
  const bend: Point = [first[0] * 2 - start[0], first[1] * 2 - start[1]];
  return `M${numbers([start])}q${numbers([bend, [second[0] - start[0], second[1] - start[1]]])}t${numbers(steps.slice(1))}z`;
}

/** A turn of more than this keeps its corner; degrees. */
const SHARP_COSINE = Math.cos((50 * Math.PI) / 180);

function isSharp([x0, y0]: Point, [x, y]: Point, [x1, y1]: Point): boolean {
  const [ax, ay, bx, by] = [x - x0, y - y0, x1 - x, y1 - y];
  return ax * bx + ay * by < SHARP_COSINE * Math.hypot(ax, ay) * Math.hypot(bx, by);
}

/** Numbers with no more between them than a reader of SVG needs. */
function numbers(points: readonly Point[]): string {
  return points
    .flat()
    .map((value, index) => {
      const text = String(value).replace(/^(-?)0\./, '$1.');
      return index === 0 || text.startsWith('-') ? text : ` ${text}`;
    })
    .join('');
}
