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
  const at = points.map(([x, y]): Point => [half(x + offset[0]), half(y + offset[1])]);
  const steps = at.slice(1).map(([x, y], index): Point => {
    const [fromX, fromY] = at[index] as Point;
    return [x - fromX, y - fromY];
  });
  return `M${numbers(at.slice(0, 1))}l${numbers(steps)}${line.isClosed ? 'z' : ''}`;
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

function half(value: number): number {
  return Math.round(value * 2) / 2;
}
