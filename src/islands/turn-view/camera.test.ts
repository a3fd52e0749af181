import { describe, expect, it } from 'vitest';
import { type Camera, cameraOf, VIEWS, viewNamed } from './camera.ts';

const space = { middle: [0.1, 0.8, 0.2], radius: 0.95, half: [0.4, 0.85, 0.35] } as const;
const front = viewNamed('Front', 1);

/** Where a point falls in the picture: -1 to 1 from left to right, and from below to above. */
function seen({ matrix }: Camera, point: readonly [number, number, number]) {
  const row = (at: number) =>
    point.reduce((sum, value, axis) => sum + value * matrix[axis * 4 + at]!, matrix[12 + at]!);
  return { x: row(0) / row(3), y: row(1) / row(3), depth: row(2) / row(3) };
}

describe('the camera', () => {
  it('has the middle in the middle, and shows from the front what is on the left of the figure on the right', () => {
    const camera = cameraOf(front, space, 4 / 3);
    expect(seen(camera, space.middle).x).toBeCloseTo(0, 5);
    expect(seen(camera, space.middle).y).toBeCloseTo(0, 5);
    expect(seen(camera, [0.4, 0.8, 0.2]).x).toBeGreaterThan(0.1);
    expect(seen(camera, [0.1, 1.2, 0.2]).y).toBeGreaterThan(0.1);
    expect(seen(camera, [0.1, 0.8, 0.5]).depth).toBeLessThan(seen(camera, [0.1, 0.8, 0.2]).depth);
  });

  it.each(VIEWS.flatMap((name) => [4 / 3, 0.6, 2].map((aspect) => [name, aspect] as const)))(
    'has the sides of the box in the picture from "%s", %d times as wide as high',
    (name, aspect) => {
      const camera = cameraOf(viewNamed(name, 1), space, aspect);
      for (const axis of [0, 1, 2])
        for (const sign of [-1, 1]) {
          const point = space.middle.map((value, at) => value + (at === axis ? sign * space.half[axis]! : 0));
          const { x, y, depth } = seen(camera, point as [number, number, number]);
          expect(Math.max(Math.abs(x), Math.abs(y), Math.abs(depth))).toBeLessThan(1);
        }
    },
  );
});

it('a view by name shows the side from which the film looks', () => {
  expect(viewNamed('Side', -48).azimuth).toBe(-90);
  expect(viewNamed('Side', 50).azimuth).toBe(90);
});
