import { describe, expect, test, vi } from 'vitest';
import { FLOOR, posed, standing } from '#motion';
import { LOOKS } from '#schema';
import { buildFigure } from './figure.ts';
import { LOOK_OF } from './look.ts';
import { poseFigure } from './pose-figure.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const both = (angles: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(angles).flatMap(([name, angle]) => [
      [`${name}.left`, angle],
      [`${name}.right`, angle],
    ]),
  );

const along = (positions: Float32Array, axis: number) =>
  Array.from({ length: positions.length / 3 }, (_, vertex) => positions[vertex * 3 + axis]!);

describe.each(LOOKS)('%s', (name) => {
  const figure = buildFigure(LOOK_OF[name], 'sketch');

  test('stands about 1.7 m tall, on the floor and not in it', () => {
    poseFigure(figure, standing(), [FLOOR]);
    const heights = along(figure.mesh.positions, 1);
    expect(Math.min(...heights)).toBeGreaterThan(-0.003);
    expect(Math.min(...heights)).toBeLessThan(0.006);
    expect(Math.max(...heights)).toBeGreaterThan(1.64);
    expect(Math.max(...heights)).toBeLessThan(1.8);
  });

  test('is as wide on the left as on the right', () => {
    poseFigure(figure, standing(), []);
    const sides = along(figure.mesh.positions, 0);
    expect(Math.abs(Math.max(...sides) + Math.min(...sides))).toBeLessThan(0.006);
  });

  test('keeps the thickness of a bent knee', () => {
    const width = (angle: number) => {
      poseFigure(figure, posed(standing(), both({ 'knee.flexion': angle })), []);
      // Vertices at the height of the knee, on the left leg.
      const { positions } = figure.mesh;
      const spots = along(positions, 0).flatMap((x, vertex) =>
        x > 0 && Math.abs(positions[vertex * 3 + 1]! - 0.5) < 0.02 ? [x] : [],
      );
      return Math.max(...spots) - Math.min(...spots);
    };
    expect(width(90)).toBeGreaterThan(width(0) * 0.85);
  });
});

test('the chest grows as the lungs fill', () => {
  const figure = buildFigure(LOOK_OF.david, 'sketch');
  const depth = (breath: number) => {
    poseFigure(figure, { ...standing(), breath }, []);
    const { positions } = figure.mesh;
    return Math.max(
      ...along(positions, 2).flatMap((z, vertex) => (Math.abs(positions[vertex * 3 + 1]! - 1.12) < 0.03 ? [z] : [])),
    );
  };
  expect(depth(1) - depth(0)).toBeGreaterThan(0.001);
});
