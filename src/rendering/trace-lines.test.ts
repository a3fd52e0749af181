import { describe, expect, it } from 'vitest';
import { roundedBox } from '#solid';
import { type Capture, captureScene } from './capture.ts';
import { type LineStyle, PAGE_PEN } from './line-style.ts';
import { createRenderer } from './renderer.ts';
import { aBall, aHalvedBall, aMat, aScene, aSurface, fromAbove, inPart } from './scene.fixture.ts';
import type { Scene } from './scene.ts';
import { type Still, traceLines } from './trace-lines.ts';

const RENDERER = createRenderer({ width: 400, height: 300, samples: 1 });
const capture = (scene: Scene) => captureScene(RENDERER, scene);
const STYLE: LineStyle = {
  grounds: [{ classes: [12], fill: { type: 'color', color: '#f0f1f2' } }],
  fills: [
    { classes: [1], fill: { type: 'color', color: '#fff' } },
    { classes: [8], fill: { type: 'hatch', paper: '#fff', line: '#111', step: 9, width: 4 } },
  ],
  figure: [1, 8],
  unlined: [],
  strangers: [],
};
const trace = (from: Capture, change: Partial<Still> = {}) =>
  traceLines(from, { style: STYLE, pen: PAGE_PEN, idPrefix: 'clamshell-end', ...change });
const pathsWith = (svg: string, attribute: string) =>
  [...svg.matchAll(/<path ([^>]*) d="([^"]*)"/g)]
    .filter(([, attributes]) => attributes?.includes(attribute))
    .map(([, , data]) => data ?? '');

/** The points of path data as this tracer writes it, loop by loop. */
function loops(data: string): (readonly [number, number])[][] {
  return data
    .split('M')
    .slice(1)
    .map((text) => {
      const values = [...text.matchAll(/-?(?:\d+\.\d+|\.\d+|\d+)/g)].map(([value]) => Number(value));
      let [x, y] = [0, 0];
      return Array.from({ length: values.length / 2 }, (_, index) => {
        x += values[index * 2] ?? 0;
        y += values[index * 2 + 1] ?? 0;
        return [x, y] as const;
      });
    });
}
function area(points: readonly (readonly [number, number])[]): number {
  const sum = points.reduce((total, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum / 2);
}

describe('a traced still', () => {
  it('draws a ball as one closed loop of the right size, filled and outlined', () => {
    const { svg } = trace(capture(aScene([aBall([0, 1, 0], 0.15)])));
    for (const kind of ['fill="#fff"', `stroke-width="${PAGE_PEN.outlineWidth}"`]) {
      const [data = '', ...others] = pathsWith(svg, kind);
      expect(others).toEqual([]);
      expect(data.endsWith('z')).toBe(true);
      expect(loops(data)).toHaveLength(1);
      expect(area(loops(data)[0] ?? []) / (Math.PI * 75 ** 2)).toBeCloseTo(1, 1);
    }
  });
  it('closes areas along the edge of the picture, but draws no line there', () => {
    const { svg } = trace(capture(aScene([aBall([0.36, 1, 0], 0.15)])));
    const [fill = ''] = pathsWith(svg, 'fill="#fff"');
    const [line = ''] = pathsWith(svg, `stroke-width="${PAGE_PEN.outlineWidth}"`);
    expect(fill.endsWith('z')).toBe(true);
    expect(line.endsWith('z')).toBe(false);
    expect(loops(line)).toHaveLength(1);
  });
  it('draws a part before another with an outline, and nothing between them where they touch', () => {
    const lines = (z: number) => {
      const { svg } = trace(capture(aScene([aBall([0, 1, 0], 0.15), inPart(aBall([0, 1, z], 0.09), 1)])));
      return loops(pathsWith(svg, `stroke-width="${PAGE_PEN.outlineWidth}"`).join('')).length;
    };
    expect(lines(0.15)).toBe(2);
    expect(lines(0.1)).toBe(1);
  });
  it('draws a thin line where only the color changes', () => {
    const { svg } = trace(capture(aScene([aHalvedBall([1, 8])])));
    expect(loops(pathsWith(svg, `stroke-width="${PAGE_PEN.innerWidth}"`).join(''))).toHaveLength(1);
  });
  it('shows no more of the picture than what is drawn and a margin', () => {
    const { bounds, svg } = trace(capture(aScene([aBall([0, 1, 0], 0.15)])), { margin: 10 });
    expect(bounds.left).toBeGreaterThan(105);
    expect(bounds.width).toBeLessThan(190);
    expect(svg).toContain(`viewBox="${bounds.left} ${bounds.top} ${bounds.width} ${bounds.height}"`);
    const arrow = {
      arrows: [
        [
          [350, 20],
          [390, 60],
        ] as const,
      ],
    };
    expect(trace(capture(aScene([aBall([0, 1, 0], 0.15)])), arrow).bounds).toMatchObject({ top: 0 });
  });
  it('shows where the figure was, dotted, and which way it went', () => {
    const ghost = capture(aScene([aBall([0, 1, 0], 0.15)]));
    const way = Array.from({ length: 80 }, (_, step) => [200 + step, 150 - step / 2] as const);
    const { svg, marks } = trace(capture(aScene([aBall([0.09, 1, 0], 0.15)])), { ghost, arrows: [way] });
    expect(pathsWith(svg, 'stroke-dasharray')).toHaveLength(1);
    expect(pathsWith(svg, `stroke-width="${PAGE_PEN.arrow.width}"`)).toHaveLength(1);
    expect(marks.indexOf('stroke-dasharray')).toBeLessThan(marks.indexOf('fill="#fff"'));
  });
  it('gives every id its own name, begun as asked, and names no other', () => {
    const { svg } = trace(capture(aScene([aBall([0, 1, 0], 0.15, { inkClass: 8 })])));
    const ids = [...svg.matchAll(/id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('clamshell-end-'))).toBe(true);
    expect([...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '').every((id) => ids.includes(id))).toBe(true);
    expect(svg).not.toMatch(/<image|data:/);
  });
  it('gets coarser rather than larger than allowed', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      inPart(aBall([((index % 10) - 4.5) * 0.06, 0.85 + Math.floor(index / 10) * 0.06, index * 0.003], 0.04), index),
    );
    const still = capture(aScene(many));
    const fine = trace(still).svg.length;
    expect(trace(still, { mostBytes: fine - 1 }).svg.length).toBeLessThan(fine);
    expect(fine).toBeLessThan(25_000);
  });
  it('draws no line on a mat', () => {
    const { svg } = trace(capture(aScene([aMat([1, 0.012, 0.8])], { camera: fromAbove() })));
    expect(loops(pathsWith(svg, `stroke-width="${PAGE_PEN.outlineWidth}"`).join(''))).toHaveLength(1);
  });
  it('is the same each time', () => {
    const scene = aScene([aBall([0, 1, 0], 0.15), aSurface(roundedBox({ size: [0.3, 0.9, 0.1], cornerRadius: 0.02 }))]);
    expect(trace(capture(scene)).svg).toBe(trace(capture(scene)).svg);
  });
  it('asks for one sample per pixel', () => {
    expect(() => captureScene(createRenderer({ width: 40, height: 30, samples: 2 }), aScene([]))).toThrow('samples: 1');
  });
});
