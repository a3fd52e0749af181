import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { definedPath, isOn, nearestMm, pathsOf, pointsOf, wordsOf } from './drawn-picture.fixture.ts';
import { NECK_DEGREES as FRONTAL_NECK_DEGREES, thighBone as frontalThighBone, hipBone } from './frontal-bones.ts';
import { frontalSection } from './frontal-section.ts';
import { BALL_MM, type HipShape, hipShapes, SOCKET_MM } from './hip-shape.ts';
import { type FigureId, figures } from './index.ts';
import { boxOf } from './label.ts';
import { NECK_DEGREES, thighBone } from './neck-plane-bones.ts';
import { LEAST_LETTER_PX, NARROWEST_PX } from './panel.ts';
import { closedPath, type Knot } from './path.ts';
import { lengthOf, type Point, turned } from './plane.ts';

const withoutSpurs = Object.entries(hipShapes).filter(([, { spurs }]) => spurs === 0);
const sampled = (knots: readonly Knot[]) => pointsOf(closedPath(knots));
const degreesOf = ([x, y]: Point) => ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;

describe('the bones', () => {
  test.each(withoutSpurs)('leave the circle of the ball at the alpha angle of the row "%s"', (_, shape) => {
    expect(Math.abs(alphaDegrees(thighBone(shape), NECK_DEGREES) - shape.alphaDegrees)).toBeLessThan(2);
  });

  test('show the usual alpha angle from the front as well', () => {
    const { usual } = hipShapes;
    const drawn = alphaDegrees(frontalThighBone(usual), FRONTAL_NECK_DEGREES);
    expect(Math.abs(drawn - usual.alphaDegrees)).toBeLessThan(2);
  });

  test('of a cam shape stand out beyond the ball by the bump of its row', () => {
    const overJunction = sampled(thighBone(hipShapes.cam)).filter((at) => degreesOf(at) > 105 && degreesOf(at) < 130);
    expect(Math.max(...overJunction.map(lengthOf)) - BALL_MM).toBeCloseTo(hipShapes.cam.bumpMm, 0);
  });

  test.each(['usual', 'pincer'] as const)('reach outwards by the center-edge angle of the row "%s"', (row) => {
    const onSocket = sampled(hipBone(hipShapes[row])).filter((at) => Math.abs(lengthOf(at) - SOCKET_MM) < 0.2);
    const rim = Math.max(...onSocket.map(degreesOf).filter((degrees) => degrees < 180));
    expect(Math.abs(rim - 90 - hipShapes[row].centerEdgeDegrees)).toBeLessThan(4);
  });

  test('meet at a neck-shaft angle of about 128 degrees', () => {
    const shaftDownDegrees = -90;
    expect(FRONTAL_NECK_DEGREES - 180 - shaftDownDegrees).toBe(128);
  });
});

describe('the gap of the joint', () => {
  test.each(Object.entries(hipShapes))('is as wide as the row "%s" says', (_, shape) => {
    expect(Math.abs(gapMm(shape) - shape.gapMm)).toBeLessThan(0.3);
  });

  test.each(Object.entries(hipShapes))('has room for the cartilage of the row "%s"', (_, shape) => {
    expect(shape.cartilageMm.ball + shape.cartilageMm.socket).toBeLessThan(shape.gapMm);
  });

  test('narrows from the usual hip over some to much arthritis', () => {
    const { usual, someArthritis, muchArthritis } = hipShapes;
    expect(gapMm(usual)).toBeGreaterThan(gapMm(someArthritis) + 1);
    expect(gapMm(someArthritis)).toBeGreaterThan(gapMm(muchArthritis) + 1);
  });
});

test('a lifted, turned-in thigh leaves room at the rim of a usual hip and none with a cam or pincer shape', () => {
  const roomMm = Object.fromEntries(
    figures['cam-pincer'].panels
      .filter(({ id }) => id.endsWith('-bent'))
      .map(({ id, svg }) => [id, labrumToBoneMm(id, svg)]),
  );
  expect(roomMm['cam-pincer-usual-bent']).toBeGreaterThan(2);
  expect(roomMm['cam-pincer-cam-bent']).toBeLessThan(1);
  expect(roomMm['cam-pincer-pincer-bent']).toBeLessThan(1);
});

describe.each(Object.values(figures))('the figure $id', ({ id, panels, parts, caption, longDescription, columns }) => {
  const whole = panels.map(({ svg }) => svg).join('');

  test('draws every part that it lists', () => {
    for (const part of parts) expect(pathsOf(whole, part.id), part.id).not.toHaveLength(0);
  });

  test('keeps to the strict rules for markup', () => {
    expect(whole).not.toMatch(/style=|<style|<script|NaN|undefined|Infinity| on\w+=/);
    expect(whole).not.toMatch(/\d\.\d{2}(?!\d*")/);
  });

  test('has words for those who do not see it', () => {
    for (const { alt, label } of panels) expect([alt, label].every((words) => words.length > 3)).toBe(true);
    expect(caption.length).toBeGreaterThan(30);
    expect(longDescription.length).toBeGreaterThan(200);
  });

  test('uses each id once, with its own name in front', () => {
    const ids = [...whole.matchAll(/ id="([^"]+)"/g)].map(([, name = '']) => name);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((name) => name.startsWith(id))).toBe(true);
  });

  test('is light', () => {
    expect(brotliCompressSync(whole).length).toBeLessThanOrEqual(id === 'joint' ? 5_000 : 6_000);
  });

  test.each(panels)('$id keeps its words inside, apart and at least 16 px large', ({ svg }) => {
    const [left = 0, top = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
      .split(' ')
      .map(Number);
    const letterMm = Number(/font-size="([^"]+)"/.exec(svg)?.[1]);
    const boxes = wordsOf(svg).map(({ word, at: [x, y], anchor }) =>
      boxOf({ words: [word], at: [x, y + letterMm * 0.35], anchor }, letterMm),
    );
    expect((letterMm / width) * NARROWEST_PX[columns]).toBeGreaterThanOrEqual(LEAST_LETTER_PX);
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(left);
      expect(box.right).toBeLessThanOrEqual(left + width);
      expect(-box.top).toBeGreaterThanOrEqual(top);
      expect(-box.bottom).toBeLessThanOrEqual(top + height);
      const others = boxes.filter((other) => other !== box);
      expect(others.some((other) => isOverlapping(box, other))).toBe(false);
    }
  });

  test('ends each leader line on the part that it names', () => {
    for (const { svg } of panels.filter(({ svg: picture }) => !picture.includes('transform='))) {
      for (const [, part = '', x, y] of svg.matchAll(
        /class="label" data-part="([^"]+)"><path[^>]+><circle cx="([^"]+)" cy="([^"]+)"[^>]+fill="#FFC24B"/g,
      )) {
        const dot: Point = [Number(x), -Number(y)];
        expect(
          pathsOf(svg, part).some((path) => isOn(dot, pointsOf(path), 2)),
          `${part} at ${dot}`,
        ).toBe(true);
      }
    }
  });
});

/** Measured as a clinician does: from the middle of the neck to where the bone first leaves the circle. */
function alphaDegrees(outline: readonly Knot[], neckDegrees: number): number {
  const leaving = sampled(outline)
    .filter((at) => degreesOf(at) > 60 && degreesOf(at) < neckDegrees)
    .filter((at) => lengthOf(at) > BALL_MM + 0.25);
  return neckDegrees - Math.min(...leaving.map(degreesOf));
}

function gapMm(shape: HipShape): number {
  const svg = frontalSection({ id: 'test', shape });
  const [, x = 0, y = 0] = /translate\(([^ ]+) ([^)]+)\)/.exec(svg) ?? [];
  const ball = pointsOf(definedPath(svg, 'test-thigh')).map((at): Point => [at[0] + Number(x), at[1] - Number(y)]);
  const roof = pointsOf(definedPath(svg, 'test-hip')).filter(([, height]) => height > 20);
  return nearestMm(
    ball.filter(([, height]) => height > 15),
    roof,
  );
}

function labrumToBoneMm(id: string, svg: string): number {
  const turnDegrees = -Number(/rotate\(([^)]+)\)/.exec(svg)?.[1]);
  const thigh = pointsOf(definedPath(svg, `${id}-thigh`)).map((at) => turned(at, turnDegrees));
  const [frontLabrum = ''] = pathsOf(svg, 'labrum');
  // Only the bare bone counts: between ball and labrum the cartilage glides.
  return nearestMm(
    thigh.filter((at) => lengthOf(at) > BALL_MM + 0.4),
    pointsOf(frontLabrum),
  );
}

type Box = ReturnType<typeof boxOf>;

function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
}

test('each part of an explorable figure can be chosen on the page', () => {
  const component = readFileSync('src/components/AnatomyFigure.astro', 'utf8');
  for (const { id } of Object.values(figures)
    .filter(({ explorable }) => explorable)
    .flatMap(({ parts }) => parts)) {
    expect(component).toContain(`[value="${id}"]:checked) :is([data-part="${id}"], [data-says="${id}"])`);
  }
});

test('a figure is the same in two runs', async () => {
  const again = await import('./index.ts?again' as './index.ts');
  const draw = (all: typeof figures) =>
    (Object.keys(all) as FigureId[]).map((id) => all[id].panels.map(({ svg }) => svg));
  expect(draw(again.figures)).toEqual(draw(figures));
});
