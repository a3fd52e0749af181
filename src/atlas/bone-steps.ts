import { ballShape, fieldShape, type Lump, type Shape, sheetShapes, tubeShapes } from '#solid';
import type { Vec3 } from '#space';
import { inSpace, type MmPoint, pointInSpace } from './place.ts';

/** One step in the making of a bone: a shape that is melted in, or carved out, over a width. All in millimeters. */
export type BoneStep = (
  | { readonly type: 'tube'; readonly points: readonly MmPoint[] }
  | { readonly type: 'ball'; readonly at: MmPoint }
  | {
      readonly type: 'sheet';
      readonly rows: readonly (readonly MmPoint[])[];
      readonly steps: readonly [number, number];
    }
  | {
      readonly type: 'body';
      readonly at: MmPoint;
      /** A distance in millimeters by place in millimeters, and how far from `at` it reaches. */
      readonly distance: (x: number, y: number, z: number) => number;
      readonly reach: number;
    }
) & { readonly melt: number; readonly way: 'add' | 'carve' };

/** A splined tube: x, y, z and radius. */
export function tube(melt: number, ...points: readonly MmPoint[]): BoneStep {
  return { type: 'tube', points, melt, way: 'add' };
}

/** A ball: x, y, z and radius. */
export function knob(melt: number, at: MmPoint): BoneStep {
  return { type: 'ball', at, melt, way: 'add' };
}

/** A splined sheet through rows of points: x, y, z and half thickness; steps along a row and across the rows. */
export function sheet(
  melt: number,
  steps: readonly [number, number],
  ...rows: readonly (readonly MmPoint[])[]
): BoneStep {
  return { type: 'sheet', rows, steps, melt, way: 'add' };
}

/** A body given by its distance. */
export function body(
  melt: number,
  at: MmPoint,
  reach: number,
  distance: (x: number, y: number, z: number) => number,
): BoneStep {
  return { type: 'body', at, reach, distance, melt, way: 'add' };
}

/** The same step, taken away instead of added. */
export function carved(step: BoneStep): BoneStep {
  return { ...step, way: 'carve' };
}

/** A step for both sides of a bone that lies in the middle. */
export function onBothSides(step: BoneStep): readonly BoneStep[] {
  return [step, mirroredStep(step)];
}

/** The steps of a bone as lumps of a field, in meters. */
export function lumpsOf(steps: readonly BoneStep[]): readonly Lump[] {
  return steps.map((step) => ({ shapes: shapesOf(step), melt: step.melt / 1000, way: step.way }));
}

function shapesOf(step: BoneStep): readonly Shape[] {
  if (step.type === 'tube') return tubeShapes(step.points.map(pointInSpace));
  if (step.type === 'ball') return [ballShape(inSpace(step.at), (step.at[3] ?? 0) / 1000)];
  if (step.type === 'sheet')
    return sheetShapes(
      step.rows.map((row) => row.map(pointInSpace)),
      ...step.steps,
    );
  const { distance } = step;
  const field = (x: number, y: number, z: number) => distance(z * 1000, y * 1000, -x * 1000) / 1000;
  return [fieldShape(field, inSpace(step.at) as Vec3, step.reach / 1000)];
}

function mirroredStep(step: BoneStep): BoneStep {
  if (step.type === 'tube') return { ...step, points: step.points.map(mirroredPoint) };
  if (step.type === 'ball') return { ...step, at: mirroredPoint(step.at) };
  if (step.type === 'sheet') return { ...step, rows: step.rows.map((row) => row.map(mirroredPoint)) };
  const { distance } = step;
  return { ...step, at: mirroredPoint(step.at), distance: (x, y, z) => distance(x, y, -z) };
}

function mirroredPoint([x, y, z, ...rest]: MmPoint): MmPoint {
  return [x, y, -z, ...rest];
}
