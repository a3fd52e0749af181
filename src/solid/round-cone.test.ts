import { describe, expect, it } from 'vitest';
import { distance, mix, type Vec3 } from '#space';
import { ellipsoidDistance } from './ellipsoid.ts';
import { coneDistance, packCones, type RoundCone, sampleCone } from './round-cone.ts';

const THIGH: RoundCone = { a: [0.1, 0.9, 0], b: [0.14, 0.45, 0.05], radiusA: 0.09, radiusB: 0.05 };
const CALF: RoundCone = { ...THIGH, radiusA: 0.04, radiusB: 0.07 };
const SWALLOWED: RoundCone = { a: [0, 0, 0], b: [0.02, 0, 0], radiusA: 0.03, radiusB: 0.09 };
const BALL: RoundCone = { a: [0, 1, 0], b: [0, 1, 0], radiusA: 0.1, radiusB: 0.1 };
const PLACES: readonly Vec3[] = [
  [0.3, 0.7, 0.1],
  [0.12, 1.2, 0],
  [0.1, 0.2, 0.3],
  [-0.1, 0.6, -0.2],
  [0.13, 0.7, 0.02],
];

/** The distance to the nearest of very many balls along the cone. */
const bySearch = ({ a, b, radiusA, radiusB }: RoundCone, point: Vec3) =>
  Math.min(
    ...Array.from({ length: 4001 }, (_, step) => {
      const share = step / 4000;
      return distance(point, mix(a, b, share)) - (radiusA + (radiusB - radiusA) * share);
    }),
  );

describe('a round cone', () => {
  it.each([
    ['thinner at the end', THIGH],
    ['thicker at the end', CALF],
    ['one ball inside the other', SWALLOWED],
    ['no length', BALL],
  ])('is as far as the nearest ball along it: %s', (_, cone) => {
    for (const place of PLACES) expect(coneDistance(cone)(...place)).toBeCloseTo(bySearch(cone, place), 5);
  });
  it('points straight away from its skin', () => {
    const sample = new Float64Array(4);
    for (const [x, y, z] of PLACES) {
      sampleCone(packCones([CALF, THIGH]), 1, x, y, z, sample);
      const [far, gx, gy, gz] = [...sample] as [number, number, number, number];
      expect(Math.hypot(gx, gy, gz)).toBeCloseTo(1, 6);
      expect(coneDistance(THIGH)(x - gx * far, y - gy * far, z - gz * far)).toBeCloseTo(0, 6);
    }
  });
});

describe('an ellipsoid', () => {
  it('is nought on its skin, below inside, above outside', () => {
    const far = ellipsoidDistance([0, 1, 0], [0.1, 0.2, 0.05]);
    expect(far(0.1, 1, 0)).toBeCloseTo(0, 9);
    expect(far(0, 1.25, 0)).toBeCloseTo(0.05, 9);
    expect(far(0, 1, 0)).toBeCloseTo(-0.05, 9);
  });
});
