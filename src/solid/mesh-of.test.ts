import { describe, expect, it } from 'vitest';
import { leastUpright, looseEdges, mostAtOneEdge, volumeOf } from './closed-mesh.fixture.ts';
import { ellipsoidDistance } from './ellipsoid.ts';
import { withGradient } from './field.ts';
import { meshOf } from './mesh-of.ts';
import { coneDistance } from './round-cone.ts';
import { smoothUnion } from './smooth.ts';

const sphere = withGradient((x, y, z) => Math.hypot(x, y, z) - 0.1);
const box = { min: [-0.15, -0.15, -0.15], max: [0.15, 0.15, 0.15], voxel: 0.01 } as const;
const upper = coneDistance({ a: [0, 0.08, 0], b: [0, 0, 0.02], radiusA: 0.05, radiusB: 0.03 });
const lower = coneDistance({ a: [0, 0, 0.02], b: [0.08, -0.08, 0], radiusA: 0.03, radiusB: 0.02 });
const knee = withGradient((x, y, z) => smoothUnion(upper(x, y, z), lower(x, y, z), 0.03));
const ear = withGradient(ellipsoidDistance([0, 0, 0], [0.02, 0.11, 0.05]));

describe('a meshed field', () => {
  it('gives a sphere its volume and its normals', () => {
    const mesh = meshOf(sphere, box);
    expect(volumeOf(mesh) / ((4 / 3) * Math.PI * 0.1 ** 3)).toBeCloseTo(1, 1.7);
    expect(leastUpright(mesh)).toBeGreaterThan(0.98);
    expect(mostAtOneEdge(mesh)).toBe(2);
  });
  it.each([
    ['sphere', sphere],
    ['knee', knee],
    ['ear', ear],
  ])('is closed and faces outward: %s', (_, field) => {
    const mesh = meshOf(field, box);
    expect(mesh.triangles.length).toBeGreaterThan(300);
    expect(looseEdges(mesh)).toBe(0);
    expect(mostAtOneEdge(mesh)).toBe(2);
    expect(volumeOf(mesh)).toBeGreaterThan(0);
  });
  it('lies on the skin of the field', () => {
    const { positions } = meshOf(sphere, box);
    for (let at = 0; at < positions.length; at += 3)
      expect(Math.hypot(...positions.subarray(at, at + 3))).toBeCloseTo(0.1, 4);
  });
  it('is the same each time', () => {
    expect(meshOf(knee, box)).toEqual(meshOf(knee, box));
  });
});
