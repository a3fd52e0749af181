import type { Point } from './crack-lines.ts';
import type { ArrowPen } from './line-style.ts';
import { simplified } from './polyline.ts';

/** An arrow along points (pixels of the picture) as SVG; nothing when the way is too short to show. */
export function arrowSvg(way: readonly Point[], pen: ArrowPen): string {
  const end = way.at(-1);
  if (!end) return '';
  let neck = way.length - 1;
  while (neck > 0 && distance(way[neck] as Point, end) < pen.headLength) neck -= 1;
  const start = way[neck] as Point;
  if (distance(start, end) < pen.headLength / 2) return '';
  const bar = `M${simplified(way.slice(0, neck + 1), TOLERANCE)
    .map(pair)
    .join('L')}`;
  const line = (color: string, width: number) =>
    `<path fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" d="${bar}"/>`;
  const head = `<path fill="${pen.color}" stroke="${pen.paper}" stroke-width="4" paint-order="stroke" d="${headData(start, end, pen)}"/>`;
  return `${neck > 0 ? line(pen.paper, pen.casingWidth) + line(pen.color, pen.width) : ''}${head}`;
}

const TOLERANCE = 0.8;

/** A head with a notch: tip, one barb, notch, other barb. */
function headData(start: Point, end: Point, { headLength, headWidth }: ArrowPen): string {
  const size = distance(start, end);
  const [cosine, sine] = [(end[0] - start[0]) / size, (end[1] - start[1]) / size];
  const barb = -headLength / 6;
  const corners = [
    [headLength, 0],
    [barb, headWidth / 2],
    [0, 0],
    [barb, -headWidth / 2],
  ] as const;
  return `M${corners.map(([x, y]) => pair([start[0] + cosine * x - sine * y, start[1] + sine * x + cosine * y])).join('L')}z`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function pair([x, y]: Point): string {
  return `${Math.round(x * 2) / 2} ${Math.round(y * 2) / 2}`;
}
