import { distance, scale, type Vec3 } from '#space';
import type { ScalarField } from './field.ts';
import { CONE_SIZE, packCones, sampleCone } from './round-cone.ts';
import { gridThrough, type SplinePoint, splineThrough } from './spline.ts';
import { type Sampler, triangleSampler } from './thick-triangle.ts';

/** One simple body of a field: how to ask it, and the ball that holds it; meters. */
export interface Shape {
  readonly sample: Sampler;
  readonly center: Vec3;
  readonly radius: number;
  /** The most that its skin lies outside its core (a line, a flat triangle). */
  readonly half: number;
}

/** A splined tube whose points are x, y, z and radius. */
export function tubeShapes(points: readonly SplinePoint[], stepsPerStretch = 5): readonly Shape[] {
  const line = points.length > 2 ? splineThrough(points, (points.length - 1) * stepsPerStretch) : points;
  return line.slice(1).map((to, index) => coneShape(line[index] as SplinePoint, to));
}

/** A ball. */
export function ballShape(center: Vec3, radius: number): Shape {
  return coneShape([...center, radius], [center[0] + 1e-6, center[1], center[2], radius]);
}

/** A splined sheet through rows of points: x, y, z and half thickness. */
export function sheetShapes(
  rows: readonly (readonly SplinePoint[])[],
  alongSteps: number,
  acrossSteps: number,
): readonly Shape[] {
  return gridShapes(gridThrough(rows, alongSteps, acrossSteps));
}

/** The thick triangles between the points of a grid: x, y, z and half thickness. */
export function gridShapes(grid: readonly (readonly SplinePoint[])[]): readonly Shape[] {
  return grid.slice(1).flatMap((next, row) => {
    const here = grid[row] as readonly SplinePoint[];
    return here.slice(1).flatMap((b, column) => {
      const [a, c, d] = [here[column], next[column], next[column + 1]] as [SplinePoint, SplinePoint, SplinePoint];
      return [triangleShape(a, b, c), triangleShape(b, d, c)];
    });
  });
}

/** A shape from a distance, inside the ball that is given; its gradient is measured over small steps. */
export function fieldShape(field: ScalarField, center: Vec3, radius: number): Shape {
  return {
    center,
    radius,
    half: 0,
    sample: (x, y, z, out) => {
      out[0] = field(x, y, z);
      out[1] = (field(x + STEP_METERS, y, z) - field(x - STEP_METERS, y, z)) / (2 * STEP_METERS);
      out[2] = (field(x, y + STEP_METERS, z) - field(x, y - STEP_METERS, z)) / (2 * STEP_METERS);
      out[3] = (field(x, y, z + STEP_METERS) - field(x, y, z - STEP_METERS)) / (2 * STEP_METERS);
    },
  };
}

const STEP_METERS = 2e-4;

function coneShape(from: SplinePoint, to: SplinePoint): Shape {
  const [a, b] = [placeOf(from), placeOf(to)];
  const [radiusA, radiusB] = [from[3] as number, to[3] as number];
  const packed = packCones([{ a, b, radiusA, radiusB }]).slice(0, CONE_SIZE);
  return {
    sample: (x, y, z, out) => sampleCone(packed, 0, x, y, z, out),
    ...holding([a, b], Math.max(radiusA, radiusB)),
  };
}

function triangleShape(a: SplinePoint, b: SplinePoint, c: SplinePoint): Shape {
  const corners = [placeOf(a), placeOf(b), placeOf(c)] as const;
  const halves = [a[3] as number, b[3] as number, c[3] as number] as const;
  return { sample: triangleSampler({ corners, halves }), ...holding(corners, Math.max(...halves)) };
}

function placeOf([x = 0, y = 0, z = 0]: SplinePoint): Vec3 {
  return [x, y, z];
}

/** The ball about the middle of points that holds them, and so much around them. */
function holding(points: readonly Vec3[], half: number): Omit<Shape, 'sample'> {
  const sum = points.reduce<Vec3>((total, p) => [total[0] + p[0], total[1] + p[1], total[2] + p[2]], [0, 0, 0]);
  const center = scale(sum, 1 / points.length);
  return { center, radius: Math.max(...points.map((point) => distance(point, center))) + half, half };
}
