import { describe, expect, it } from 'vitest';
import { aboutY } from '#space';
import { leastUpright, looseEdges, mostAtOneEdge, volumeOf } from './closed-mesh.fixture.ts';
import { ball, cushion } from './cushion.ts';
import { joined, placed } from './mesh.ts';
import { roundedBox } from './rounded-box.ts';
import { taperedTube, tubeAlong } from './tube.ts';

const ring = Array.from({ length: 48 }, (_, step) => {
  const angle = (step / 48) * 2 * Math.PI;
  return [0.2 * Math.sin(angle), 0.05 * Math.sin(2 * angle), 0.2 * Math.cos(angle)] as const;
});
const seat = roundedBox({ size: [0.4, 0.035, 0.42], cornerRadius: 0.03 });
const leg = taperedTube({ from: [0, 0, 0], to: [0.02, 0.4, 0], radiusFrom: 0.013, radiusTo: 0.017 });

describe('meshes for props', () => {
  it.each([
    ['box', seat],
    ['mat', roundedBox({ size: [0.7, 0.012, 1.95], cornerRadius: 0.03 })],
    ['leg', leg],
    ['ball', ball([0, 0.3, 0], 0.1)],
    ['pillow', cushion({ center: [0, 0.06, 0], radii: [0.17, 0.058, 0.23] })],
    [
      'rope',
      tubeAlong(
        [
          [0, 0, 0],
          [0, 0.1, 0.02],
          [0.05, 0.2, 0],
        ],
        0.01,
        'round',
      ),
    ],
    ['ring', tubeAlong(ring, 0.01, 'joined')],
  ])('are closed and face outward, normals too: %s', (_, mesh) => {
    expect(looseEdges(mesh)).toBe(0);
    expect(mostAtOneEdge(mesh)).toBe(2);
    expect(volumeOf(mesh)).toBeGreaterThan(0);
    expect(leastUpright(mesh)).toBeGreaterThan(0.8);
  });
  it('have the size they were asked for', () => {
    expect(volumeOf(ball([0, 0, 0], 0.1)) / ((4 / 3) * Math.PI * 1e-3)).toBeCloseTo(1, 1);
    expect(volumeOf(seat) / (0.4 * 0.035 * 0.42)).toBeCloseTo(0.98, 1);
    expect(Math.min(...seat.positions.filter((_, at) => at % 3 === 1))).toBeCloseTo(0, 6);
    expect(Math.max(...seat.positions.filter((_, at) => at % 3 === 1))).toBeCloseTo(0.035, 6);
  });
  it('keep their shape when turned, moved and joined', () => {
    const chair = joined([placed(seat, aboutY(30), [0, 0.4, 0]), leg]);
    expect(volumeOf(chair)).toBeCloseTo(volumeOf(seat) + volumeOf(leg), 7);
    expect(looseEdges(chair)).toBe(0);
  });
});
