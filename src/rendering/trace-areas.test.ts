import { describe, expect, it } from 'vitest';
import { captureScene } from './capture.ts';
import { createRenderer } from './renderer.ts';
import { roomiestPoints } from './roomiest-points.ts';
import { aBall, aHalvedBall, aScene } from './scene.fixture.ts';
import { softenAreas } from './soften-areas.ts';
import { traceAreas, traceBorders } from './trace-areas.ts';

const RENDERER = createRenderer({ width: 400, height: 300, samples: 1 });
const halved = captureScene(RENDERER, aScene([aHalvedBall([1, 8])]));
const ball = captureScene(RENDERER, aScene([aBall([0, 1, 0], 0.15)]));

describe('areas that lie edge to edge', () => {
  it('share the very points of their border', () => {
    const areas = traceAreas(halved, 0.5);
    const [one, other] = [1, 8].map((inkClass) => areas.get(inkClass)?.flat().map(String) ?? []);
    const [border] = traceBorders(halved, (lower, higher) => lower === 1 && higher === 8, 0.5);
    expect(areas.size).toBe(2);
    expect(border?.length).toBeGreaterThanOrEqual(2);
    for (const point of border ?? []) {
      expect(one).toContain(String(point));
      expect(other).toContain(String(point));
    }
  });
  it('are closed rings, and nothing is traced of what is not drawn', () => {
    const areas = traceAreas(ball, 0.5);
    expect([...areas.keys()]).toEqual([1]);
    expect(areas.get(1)).toHaveLength(1);
    for (const [x, y] of areas.get(1)?.[0] ?? []) expect(Math.hypot(x - 200, y - 150)).toBeCloseTo(75, -1);
  });
  it('keep their common outline when their corners are rounded', () => {
    const isDrawn = (inkClasses: Uint8Array) => [...inkClasses].map((inkClass) => inkClass !== 0);
    const soft = softenAreas(halved, 8);
    expect(isDrawn(soft.inkClasses)).toEqual(isDrawn(halved.inkClasses));
    expect(softenAreas(ball, 8).inkClasses).toEqual(ball.inkClasses);
  });
  it('have most room for a mark in their middle', () => {
    const { at, room } = roomiestPoints(ball).get(1) ?? { at: [0, 0], room: 0 };
    expect(Math.hypot(at[0] - 200, at[1] - 150)).toBeLessThan(8);
    expect(room).toBeGreaterThan(68);
  });
});
