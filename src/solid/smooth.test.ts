import { describe, expect, it } from 'vitest';
import { meltSample, smoothIntersection, smoothSubtraction, smoothUnion } from './smooth.ts';

describe('melting shapes', () => {
  it('fills the crease where two shapes meet, and changes nothing far from it', () => {
    expect(smoothUnion(0.01, 0.01, 0.04)).toBeCloseTo(0, 9);
    expect(smoothUnion(0.01, 0.2, 0.04)).toBe(0.01);
  });
  it('rounds what two shapes share and what one takes from the other', () => {
    expect(smoothIntersection(-0.01, -0.01, 0.04)).toBeCloseTo(0, 9);
    expect(smoothSubtraction(-0.2, 0.3, 0.04)).toBe(-0.2);
    expect(smoothSubtraction(-0.2, -0.1, 0.04)).toBeCloseTo(0.1, 9);
  });
  it('blends the gradients by nearness, alike in either order', () => {
    const near = Float64Array.of(0.01, 1, 0, 0);
    const far = Float64Array.of(0.02, 0, 1, 0);
    const [one, other] = [near.slice(), far.slice()];
    meltSample(one, 0, far, 0.04);
    meltSample(other, 0, near, 0.04);
    expect([...one]).toEqual([...other].map((value) => expect.closeTo(value, 9)));
    expect(one[0]).toBeCloseTo(smoothUnion(0.01, 0.02, 0.04), 9);
    expect(one[1]).toBeGreaterThan(one[2] as number);
  });
  it('keeps the nearer sample when the shapes are far apart', () => {
    const stored = Float64Array.of(9, 9, 0.5, 1, 0, 0);
    meltSample(stored, 2, Float64Array.of(0.1, 0, 0, 1), 0.04);
    expect([...stored]).toEqual([9, 9, 0.1, 0, 0, 1]);
  });
});
