import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { definedPath, isOn, nearestMm, pathsOf, pointsOf, wordsOf } from './drawn-picture.fixture.ts';
import { NECK_DEGREES as FRONTAL_NECK_DEGREES, thighBone as frontalThighBone, hipBone } from './frontal-bones.ts';
import { frontalSection } from './frontal-section.ts';
import { CENTER, CUP } from './hip-replacement.ts';
import { BALL_MM, type HipShape, hipShapes, SOCKET_MM } from './hip-shape.ts';
import { type FigureId, figures } from './index.ts';
import { boxOf } from './label.ts';
import { NECK_DEGREES, thighBone } from './neck-plane-bones.ts';
import { LEAST_LETTER_PX, NARROWEST_PX } from './panel.ts';
import { closedPath, type Knot } from './path.ts';
import { between, lengthOf, type Point, turned } from './plane.ts';

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

  test.each(['usual', 'pincer', 'shallow'] as const)(
    'reach outwards by the center-edge angle of the row "%s"',
    (row) => {
      const roof = sampled(hipBone(hipShapes[row])).filter((at) => lengthOf(at) < SOCKET_MM + 2 && at[1] > 0);
      const edge = Math.max(...roof.map(degreesOf));
      expect(Math.abs(edge - 90 - hipShapes[row].centerEdgeDegrees)).toBeLessThan(2);
    },
  );

  test('have sunk by the depth of the row "sunk", and nowhere else', () => {
    const { deadDegrees, sunkMm } = hipShapes.sunk;
    const [from, to] = deadDegrees ?? [0, 0];
    const lowMm = (low: number, high: number) =>
      BALL_MM -
      Math.min(
        ...sampled(frontalThighBone(hipShapes.sunk))
          .filter((at) => degreesOf(at) > low && degreesOf(at) < high)
          .map(lengthOf),
      );
    expect(lowMm(from, to)).toBeCloseTo(sunkMm, 0);
    expect(lowMm(to + 1, 165)).toBeLessThan(0.2);
    expect(lowMm(1, from - 1)).toBeLessThan(0.2);
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

describe('a new joint', () => {
  const svg = figures['hip-replacement'].panels.find(({ id }) => id.endsWith('-after'))?.svg ?? '';
  const [cup = ''] = pathsOf(svg, 'cup');
  const [stem = ''] = pathsOf(svg, 'stem');

  test('has a cup that opens at the angle it is given', () => {
    const rim = pointsOf(cup).filter((at) => lengthOf(between(CENTER, at)) > CUP.outsideMm - 0.3);
    const [low, high] = [Math.min, Math.max].map((most) => most(...rim.map(([, y]) => y)));
    const lowest = rim.find(([, y]) => y === low) ?? CENTER;
    const outermost = rim.reduce((left, at) => (at[0] < left[0] ? at : left));
    expect(high).toBeGreaterThan(outermost[1]);
    const [x, y] = between(outermost, lowest);
    expect(Math.abs((Math.atan2(-y, x) * 180) / Math.PI - CUP.openingDegrees)).toBeLessThan(2);
  });

  test('has a stem whose neck points as the neck of the bone did', () => {
    const [first = CENTER, second = CENTER] = pointsOf(stem);
    expect(Math.abs(degreesOf(between(first, second)) - FRONTAL_NECK_DEGREES)).toBeLessThan(2);
  });
});

describe('soft parts', () => {
  const outlineIn = (id: FigureId, panel: string, name: string) => {
    const svg = figures[id].panels.find((each) => each.id === panel)?.svg ?? '';
    return pointsOf(pathsOf(svg, name)[0] ?? '');
  };
  const middleOf = (outline: readonly Point[]): Point => {
    const sides = ([0, 1] as const).map((axis) => {
      const along = outline.map((at) => at[axis]);
      return (Math.min(...along) + Math.max(...along)) / 2;
    });
    return [sides[0] ?? 0, sides[1] ?? 0];
  };
  /** From the front to the back along the line through the nerve. */
  const order = (panel: string) => {
    const [x] = middleOf(outlineIn('deep-gluteal', panel, 'sciatic-nerve'));
    return ['sciatic-nerve', 'deep-muscle', 'buttock']
      .map((name) => {
        const here = outlineIn('deep-gluteal', panel, name).filter((at) => Math.abs(at[0] - x) < 1.5);
        return { name, y: here.reduce((sum, at) => sum + at[1], 0) / here.length };
      })
      .toSorted((a, b) => b.y - a.y)
      .map(({ name }) => name);
  };

  test('lie around the sciatic nerve in the order of the written description', () => {
    expect(order('deep-gluteal-high')).toEqual(['sciatic-nerve', 'deep-muscle', 'buttock']);
    expect(order('deep-gluteal-middle')).toEqual(['deep-muscle', 'sciatic-nerve', 'buttock']);
    expect(order('deep-gluteal-low')).toEqual(['deep-muscle', 'sciatic-nerve', 'buttock']);
  });

  test.each(['high', 'middle', 'low'])('leave the nerve free in the cut "%s"', (height) => {
    const nerve = outlineIn('deep-gluteal', `deep-gluteal-${height}`, 'sciatic-nerve');
    for (const muscle of ['deep-muscle', 'buttock']) {
      const outline = outlineIn('deep-gluteal', `deep-gluteal-${height}`, muscle);
      expect(nerve.some((at) => isOn(at, outline, 0))).toBe(false);
    }
  });

  test('let the tendon of the hip flexor lie on one side of the ridge, then on the other', () => {
    const [, svg = ''] = figures['hip-flexor'].panels.map((panel) => panel.svg);
    const ridge = pointsOf(definedPath(svg, 'hip-flexor-straight-hip')).reduce((top, at) =>
      at[1] > top[1] ? at : top,
    );
    const xOf = (panel: string) => middleOf(outlineIn('hip-flexor', panel, 'flexor-tendon'))[0];
    expect(xOf('hip-flexor-bent')).toBeLessThan(ridge[0] - 8);
    expect(xOf('hip-flexor-straight')).toBeGreaterThan(ridge[0] + 8);
  });

  test('bend the hamstring tendon around the lower corner of the sitting bone', () => {
    const lowMm = (panel: string, name: string) => {
      const near = outlineIn('sitting-bone', panel, name).filter(([x]) => x < -40 && x > -50);
      return Math.min(...near.map(([, y]) => y));
    };
    const bone = lowMm('sitting-bone-bent', 'sitting-bone');
    expect(bone - lowMm('sitting-bone-bent', 'hamstring-tendon')).toBeGreaterThan(4);
  });
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
    expect(whole.length).toBeLessThanOrEqual(30_000);
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
