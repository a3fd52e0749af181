/** A point of a drawing. */
export type Point = readonly [x: number, y: number];

const rings = new Map<string, readonly (readonly Point[])[]>();

/** The rings of path data as the tracer writes it. */
function ringsOf(path: string): readonly (readonly Point[])[] {
  const known = rings.get(path);
  if (known) return known;
  const read = path
    .split('M')
    .slice(1)
    .map((text) => {
      const values = [...text.matchAll(/-?(?:\d+\.\d+|\.\d+|\d+)/g)].map(([value]) => Number(value));
      let [x, y] = [0, 0];
      return Array.from({ length: values.length / 2 }, (_, index): Point => {
        x += values[index * 2] ?? 0;
        y += values[index * 2 + 1] ?? 0;
        return [x, y];
      });
    });
  rings.set(path, read);
  return read;
}

/** The sides of all rings, from point to point. */
function sidesOf(path: string): readonly (readonly [Point, Point])[] {
  return ringsOf(path).flatMap((ring) =>
    ring.map((point, at) => [point, ring[(at + 1) % ring.length] as Point] as const),
  );
}

/** Whether a point lies in a path, by counting its sides. */
export function isIn(path: string, [x, y]: Point): boolean {
  const crossed = sidesOf(path).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay),
  );
  return crossed.length % 2 === 1;
}

/** How far a point is from the edge of a path. */
export function distanceTo(path: string, [x, y]: Point): number {
  const distances = sidesOf(path).map(([[ax, ay], [bx, by]]) => {
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1);
    const t = Math.max(0, Math.min(1, along));
    return Math.hypot(x - ax - (bx - ax) * t, y - ay - (by - ay) * t);
  });
  return Math.min(...distances);
}

/** Points of a grid over a box that lie in a path. */
export function samplesIn(path: string, [width, height]: readonly [number, number]): readonly Point[] {
  const points: Point[] = [];
  for (let y = 2; y < height; y += 5) for (let x = 2; x < width; x += 5) if (isIn(path, [x, y])) points.push([x, y]);
  return points;
}
