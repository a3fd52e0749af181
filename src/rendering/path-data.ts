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
