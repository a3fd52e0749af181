import { describe, expect, it } from 'vitest';
import { endOfScale, labelledWeeks, linesOf, marksOf, plotOf } from './chart-shape.ts';
import { shortDay } from './day-words.ts';
import { localDay, newId, startOn } from './local-day.ts';

const plot = plotOf({ widthPx: 400, heightPx: 200, remPx: 16 }, 12, 10);

describe('a chart', () => {
  it('puts 0 at the bottom and 10 at the top, and more pain never lower', () => {
    expect(plot.y(0)).toBe(plot.bottom);
    expect(plot.y(10)).toBeCloseTo(plot.top);
    expect(plot.y(7)).toBeLessThan(plot.y(6));
  });
  it('keeps every week inside, whatever the size of the letters', () => {
    for (const remPx of [16, 32]) {
      const { x, left, right } = plotOf({ widthPx: 260, heightPx: 300, remPx }, 12, 10);
      expect(x(0)).toBeGreaterThan(left);
      expect(x(11)).toBeLessThan(right);
    }
  });
  it('draws nothing across a week without a number', () => {
    const marks = marksOf([1, 2, null, 3, null, 4], plot);
    expect(marks.map(({ week }) => week)).toEqual([0, 1, 3, 5]);
    expect(linesOf(marks).replaceAll(/[\d. ]+/g, '')).toBe('MLMM');
  });
  it('labels the last week always, and the others as far as there is room', () => {
    expect(labelledWeeks(12, 60, 60)).toHaveLength(12);
    expect(labelledWeeks(12, 20, 60)).toEqual([2, 5, 8, 11]);
  });
  it.each([
    [0, 10],
    [10, 10],
    [11, 20],
    [61, 90],
    [121, 180],
    [4000, 4020],
  ])('a scale for %i minutes ends at %i', (value, end) => {
    expect(endOfScale(value)).toBe(end);
  });
});

describe('days on the reader’s calendar', () => {
  it('are local, not those of Greenwich', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  });
  it('begin a session now if it is today, or else at noon', () => {
    const now = new Date(2026, 10, 23, 7, 30);
    expect(startOn('2026-11-23', now)).toBe(now.toISOString());
    expect(startOn('2026-11-20', now)).toBe(new Date(2026, 10, 20, 12).toISOString());
  });
  it('are short below a chart', () => {
    expect(shortDay('2026-09-07')).toBe('7 Sep');
    expect(shortDay('2026-05-25')).toBe('25 May');
  });
  it('have ids that differ', () => {
    expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000);
  });
});
