import { describe, expect, it } from 'vitest';
import { cameraOf, project, type View } from './camera.ts';

const VIEW: View = {
  azimuthDegrees: 0,
  elevationDegrees: 0,
  lookAt: [0, 1, 0],
  heightMeters: 2,
  widthMeters: 1,
  aspect: 4 / 3,
};
const SIZE = { width: 400, height: 300 };

describe('a camera', () => {
  it('puts the point looked at in the middle', () => {
    const { x, y, depth } = project(cameraOf({ ...VIEW, azimuthDegrees: 33, elevationDegrees: 20 }), [0, 1, 0], SIZE);
    expect([x, y]).toEqual([expect.closeTo(200, 6), expect.closeTo(150, 6)]);
    expect(depth).toBeCloseTo(1 / Math.tan((11 * Math.PI) / 180), 6);
  });
  it('fits the height asked for, or the width when that needs more room', () => {
    expect(project(cameraOf(VIEW), [0, 2, 0], SIZE).y).toBeCloseTo(0, 6);
    expect(project(cameraOf({ ...VIEW, widthMeters: 4 }), [-2, 1, 0], SIZE).x).toBeCloseTo(0, 6);
  });
  it("sees the subject's left on the right from the front, and the front on the left from the subject's left", () => {
    expect(project(cameraOf(VIEW), [0.5, 1, 0], SIZE).x).toBeGreaterThan(200);
    expect(project(cameraOf({ ...VIEW, azimuthDegrees: 90 }), [0, 1, 0.5], SIZE).x).toBeLessThan(200);
  });
  it('sees the floor when it looks from above', () => {
    const camera = cameraOf({ ...VIEW, elevationDegrees: 30 });
    expect(project(camera, [0, 1, 0.5], SIZE).y).toBeGreaterThan(project(camera, [0, 1, -0.5], SIZE).y);
  });
  it('can look straight down', () => {
    const { x, y } = project(cameraOf({ ...VIEW, elevationDegrees: 90 }), [0.2, 0, 0.2], SIZE);
    expect(x).toBeGreaterThan(200);
    expect(y).toBeGreaterThan(150);
  });
});
