import { between, lengthOf, type Point, plus, polar, times, unit } from './plane.ts';

/** A place that an outline passes through. */
export interface Knot {
  readonly at: Point;
  /** The direction in which the outline passes; left out where its neighbors decide. */
  readonly heading?: Point;
  /** The direction in which it goes on, where that is another one. */
  readonly leaving?: Point;
  readonly isCorner?: boolean;
}

/** A closed outline as SVG path data. */
export function closedPath(knots: readonly Knot[]): string {
  return `${drawn(knots, true)}z`;
}

/** A line that ends where it ends, as SVG path data. */
export function openPath(knots: readonly Knot[]): string {
  return drawn(knots, false);
}

/** Several smooth lines as one piece of path data. */
export function linesPath(lines: readonly (readonly Point[])[]): string {
  return lines.map((line) => openPath(through(...line))).join('');
}

/** Knots that the outline passes smoothly. */
export function through(...points: readonly Point[]): readonly Knot[] {
  return points.map((at) => ({ at }));
}

/** A knot where the outline breaks its direction. */
export function corner(at: Point): Knot {
  return { at, isCorner: true };
}

/** Knots on a circle about the center of the ball. */
export function arc(radiusMm: number, from: number, to: number): readonly Knot[] {
  const steps = Math.max(1, Math.ceil(Math.abs(to - from) / 60));
  const ahead = to > from ? 90 : -90;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const degrees = from + ((to - from) * step) / steps;
    return { at: polar(radiusMm, degrees), heading: polar(1, degrees + ahead) };
  });
}

/** A band between two circles about the center of the ball. */
export function bandPath(innerMm: number, outerMm: number, from: number, to: number): string {
  const [low, high] = from < to ? [from, to] : [to, from];
  const isLarge = high - low > 180 ? 1 : 0;
  const side = (radius: number, end: number, sweep: 0 | 1) =>
    `A${text(radius)} ${text(radius)} 0 ${isLarge} ${sweep} ${pair(polar(radius, end))}`;
  // The picture's y runs down, so a turn from right towards up is drawn with sweep 0.
  return `M${pair(polar(outerMm, low))}${side(outerMm, high, 0)}L${pair(polar(innerMm, high))}${side(innerMm, low, 1)}z`;
}

/** A length as it is written: one decimal at most. */
export function text(value: number): string {
  return String(Math.round(value * 10) / 10 || 0).replace(/^(-?)0\./, '$1.');
}

/** A point as it is written; the picture's y runs down. */
export function pair([x, y]: Point): string {
  return row(text(x), text(-y));
}

/** Numbers in a row: a minus sign keeps them apart as well as a space does. */
function row(...numbers: readonly string[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}

function drawn(knots: readonly Knot[], isClosed: boolean): string {
  const last = isClosed ? knots.length : knots.length - 1;
  const around = (index: number) => knots[(index + knots.length) % knots.length];
  const headingAt = (index: number) => headingOf(knots, index, isClosed);
  let path = `M${pair(around(0)?.at ?? [0, 0])}`;
  for (let index = 0; index < last; index += 1) {
    const [from, to] = [around(index), around(index + 1)];
    if (from && to)
      path += bend(from.at, to.at, from.leaving ?? headingAt(index), headingAt((index + 1) % knots.length));
  }
  return path;
}

/** One stretch from knot to knot, relative to its start as SVG wants it. */
function bend(from: Point, to: Point, leaving?: Point, arriving?: Point): string {
  const chord = between(from, to);
  const start = rounded(from);
  const step = (point: Point) => pair(between(start, rounded(point)));
  if (!leaving && !arriving) return `l${step(to)}`;
  const [out, into] = [leaving ?? unit(chord), arriving ?? unit(chord)];
  const reach = lengthOf(chord) * handleShare(out, into);
  return `c${row(step(plus(from, times(out, reach))), step(plus(to, times(into, -reach))), step(to))}`;
}

/** The length of a curve's handle as a share of its chord; on a circle it gives that circle. */
function handleShare(out: Point, into: Point): number {
  const cosine = Math.max(-1, Math.min(1, out[0] * into[0] + out[1] * into[1]));
  const bendRadians = Math.acos(cosine);
  return bendRadians < 0.05 ? 1 / 3 : ((4 / 3) * Math.tan(bendRadians / 4)) / (2 * Math.sin(bendRadians / 2));
}

/** The given direction, or that of the circle through the knot and its neighbors. */
function headingOf(knots: readonly Knot[], index: number, isClosed: boolean): Point | undefined {
  const knot = knots[index];
  const previous = knots[isClosed ? (index - 1 + knots.length) % knots.length : index - 1];
  const next = knots[isClosed ? (index + 1) % knots.length : index + 1];
  if (!knot || knot.isCorner) return undefined;
  if (knot.heading) return knot.heading;
  if (!previous || !next) return undefined;
  const [before, after] = [between(previous.at, knot.at), between(knot.at, next.at)];
  return unit(plus(times(unit(before), lengthOf(after)), times(unit(after), lengthOf(before))));
}

function rounded([x, y]: Point): Point {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
