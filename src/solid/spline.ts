/** A point of any number of values: the first three are its place, the rest (a radius, a width) go along with it. */
export type SplinePoint = readonly number[];

/** A smooth line through points, so many steps long; each stretch between two points gets equally many steps. */
export function splineThrough(points: readonly SplinePoint[], steps: number): readonly SplinePoint[] {
  return splineAt(points, evenShares(steps));
}

/** Points of a smooth line through points, at given shares (0 to 1) of the way. */
export function splineAt(points: readonly SplinePoint[], shares: readonly number[]): readonly SplinePoint[] {
  const last = points.length - 1;
  return shares.map((share) => {
    const along = share * last;
    const stretch = Math.min(last - 1, Math.floor(along));
    return onStretch(points, stretch, along - stretch);
  });
}

function evenShares(steps: number): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, step) => step / steps);
}

/** A smooth surface through rows of points: splined along each row, then across all rows. */
export function gridThrough(
  rows: readonly (readonly SplinePoint[])[],
  alongSteps: number,
  acrossSteps: number,
): readonly (readonly SplinePoint[])[] {
  return gridAt(rows, alongSteps, evenShares(acrossSteps));
}

/** The same, with lines at given shares (0 to 1) of the way across. */
export function gridAt(
  rows: readonly (readonly SplinePoint[])[],
  alongSteps: number,
  acrossShares: readonly number[],
): readonly (readonly SplinePoint[])[] {
  const fine = rows.map((row) => splineThrough(row, alongSteps));
  const columns = Array.from({ length: alongSteps + 1 }, (_, at) =>
    splineAt(
      fine.map((row) => row[at] as SplinePoint),
      acrossShares,
    ),
  );
  return acrossShares.map((_, row) => columns.map((column) => column[row] as SplinePoint));
}

/** Catmull and Rom's cubic with knots by the root of the distance, which neither overshoots nor loops. */
function onStretch(points: readonly SplinePoint[], stretch: number, share: number): SplinePoint {
  const from = points[stretch] as SplinePoint;
  const to = points[stretch + 1] as SplinePoint;
  const before = points[stretch - 1] ?? beyond(from, to);
  const after = points[stretch + 2] ?? beyond(to, from);
  const [knotA, knotB, knotC] = [knot(before, from), knot(from, to), knot(to, after)];
  const [s, q] = [share, share * share];
  const [easeFrom, easeTo] = [s * (1 - s) * (1 - s), q * (1 - s)];
  const blend = q * (3 - 2 * s);
  return from.map((p, i) => {
    const [o, n, m] = [before[i] as number, to[i] as number, after[i] as number];
    const leave = n - p + knotB * ((p - o) / knotA - (n - o) / (knotA + knotB));
    const arrive = n - p + knotB * ((m - n) / knotC - (m - p) / (knotB + knotC));
    return p + (n - p) * blend + leave * easeFrom - arrive * easeTo;
  });
}

/** The first point seen in the mirror of the second's other side: where the line would come from. */
function beyond(end: SplinePoint, next: SplinePoint): SplinePoint {
  return end.map((value, i) => 2 * value - (next[i] as number));
}

function knot(a: SplinePoint, b: SplinePoint): number {
  const square =
    ((a[0] as number) - (b[0] as number)) ** 2 +
    ((a[1] as number) - (b[1] as number)) ** 2 +
    ((a[2] as number) - (b[2] as number)) ** 2;
  return Math.max(square ** 0.25, 1e-6);
}
