import type { CrackLine, Point } from './crack-lines.ts';

/** A line of stairs made smooth: each point moves toward its neighbors, several times. Open ends stay. */
export function smoothed({ points, isClosed }: CrackLine, times: number): readonly Point[] {
  const count = points.length;
  let current = points;
  for (let time = 0; time < times; time += 1) {
    const before = current;
    current = before.map((point, index) => {
      if (!isClosed && (index === 0 || index === count - 1)) return point;
      const previous = before[(index + count - 1) % count] as Point;
      const next = before[(index + 1) % count] as Point;
      return [point[0] / 2 + (previous[0] + next[0]) / 4, point[1] / 2 + (previous[1] + next[1]) / 4];
    });
  }
  return current;
}

/** The fewest points that keep a line within a tolerance (Douglas and Peucker). */
export function simplified(points: readonly Point[], tolerance: number): readonly Point[] {
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const { index, distance } = farthest(points, span);
    if (distance <= tolerance) continue;
    keep[index] = 1;
    spans.push([span[0], index], [index, span[1]]);
  }
  return points.filter((_, index) => keep[index] === 1);
}

/** The point between two others that lies farthest from the line through them. */
function farthest(
  points: readonly Point[],
  [from, to]: readonly [number, number],
): { index: number; distance: number } {
  const [start, end] = [points[from] as Point, points[to] as Point];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const size = Math.sqrt(dx * dx + dy * dy);
  const found = { index: from, distance: 0 };
  for (let index = from + 1; index < to; index += 1) {
    const point = points[index] as Point;
    const [px, py] = [point[0] - start[0], point[1] - start[1]];
    const distance = size < 1e-6 ? Math.sqrt(px * px + py * py) : Math.abs(dx * py - dy * px) / size;
    if (distance > found.distance) Object.assign(found, { index, distance });
  }
  return found;
}
