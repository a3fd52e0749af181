import { splineThrough } from '#solid';
import { add, cross, normalize, scale, subtract, type Vec3 } from '#space';
import type { Mm3, MmPoint } from './place.ts';

/** Fibers of a strap: a path (x, y, z, width) and the way its flat side looks, the same or changing along it. Millimeters. */
export function strapFibers(path: readonly MmPoint[], ...facing: readonly Mm3[]): readonly (readonly MmPoint[])[] {
  const line = splineThrough(path, STEPS);
  const placeAt = (at: number): Vec3 => {
    const [x = 0, y = 0, z = 0] = line[Math.min(STEPS, Math.max(0, at))] ?? [];
    return [x, y, z];
  };
  const ways = facing.length > 1 ? splineThrough(facing, STEPS) : line.map(() => facing[0] ?? [0, 0, 1]);
  const sides = line.map((_, at) => {
    const [x = 0, y = 0, z = 0] = ways[at] ?? [];
    return normalize(cross(subtract(placeAt(at + 1), placeAt(at - 1)), [x, y, z]));
  });
  return [-0.5, -0.25, 0, 0.25, 0.5].map((share) =>
    line.map((point, at) => add(placeAt(at), scale(sides[at] ?? [0, 0, 1], share * (point[3] ?? 0)))),
  );
}

const STEPS = 24;
