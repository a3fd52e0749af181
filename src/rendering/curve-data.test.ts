import { describe, expect, it } from 'vitest';
import type { Point } from './crack-lines.ts';
import { curveData } from './path-data.ts';

/** Where the curves of such path data end, and which points they bend at; in units. */
function read(data: string) {
  const numbers = (text: string) => [...text.matchAll(/-?\d+/g)].map(([value]) => Number(value) / 4);
  const [, start = '', bend, rest = ''] = /^M([^qt]+)(?:q([^t]+))?t([^z]+)z?$/.exec(data) ?? [];
  let [x = 0, y = 0] = numbers(start);
  const ends: Point[] = [[x, y]];
  const [bendX, bendY, endX, endY] = bend ? numbers(bend) : [0, 0, undefined, undefined];
  const bends: Point[] = [[x + (bendX ?? 0), y + (bendY ?? 0)]];
  const steps = [...(endX === undefined ? [] : [endX, endY ?? 0]), ...numbers(rest)];
  for (let at = 0; at < steps.length; at += 2) {
    if (at > 0) {
      const [lastX, lastY] = bends.at(-1) as Point;
      bends.push([2 * x - lastX, 2 * y - lastY]);
    }
    [x, y] = [x + (steps[at] as number), y + (steps[at + 1] as number)];
    ends.push([x, y]);
  }
  return { ends, bends };
}

const circle = Array.from({ length: 24 }, (_, step): Point => {
  const angle = (step / 24) * 2 * Math.PI;
  return [50 + 40 * Math.cos(angle), 50 + 40 * Math.sin(angle)];
});

describe('a soft curve', () => {
  it('bends at the points of a ring, and closes', () => {
    const { ends, bends } = read(curveData(circle, true));
    expect(bends).toEqual(circle.map((point) => point.map((value) => Math.round(value * 2) / 2)));
    expect(ends.at(-1)).toEqual(ends[0]);
    for (const [x, y] of ends) expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(39.7, 0);
  });
  it('begins and ends where an open line does', () => {
    const { ends } = read(curveData(circle.slice(0, 9), false));
    expect([ends[0], ends.at(-1)]).toEqual([
      [90, 50],
      [30, 84.5],
    ]);
  });
  it('keeps sharp corners, and points that stand there twice', () => {
    const square: readonly Point[] = [
      [10, 10],
      [50, 10],
      [50, 50],
      [10, 50],
    ];
    expect(read(curveData(square, true)).ends).toEqual(expect.arrayContaining(square as Point[]));
    const twice = [...circle.slice(0, 5), circle[4] as Point, ...circle.slice(5)];
    expect(read(curveData(twice, true)).ends).toContainEqual([70, 84.5]);
  });
  it('is written in whole numbers', () => {
    expect(curveData(circle, true)).not.toContain('.');
  });
});
