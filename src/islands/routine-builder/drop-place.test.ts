import { describe, expect, it } from 'vitest';
import { gapAt, scrollStep, targetPlace, wayOf } from './drop-place.ts';

describe('a dragged row', () => {
  const rows = [
    { top: 0, bottom: 100 },
    { top: 110, bottom: 410 },
    { top: 420, bottom: 520 },
  ];
  it.each([
    [-50, 0],
    [49, 0],
    [51, 1],
    [259, 1],
    [261, 2],
    [471, 3],
    [9000, 3],
  ])('held at %i pixels goes into gap %i', (height, gap) => {
    expect(gapAt(height, rows)).toBe(gap);
  });
  it.each([
    [0, 2, 1],
    [0, 3, 2],
    [3, 1, 1],
    [3, 0, 0],
    [1, 1, 1],
    [1, 2, 1],
  ])('from place %i, dropped into gap %i, comes to place %i', (from, gap, to) => {
    expect(targetPlace(from, gap)).toBe(to);
  });
  it.each([
    [0, 2, [0, -1, -1, 0]],
    [3, 1, [0, 1, 1, 0]],
    [2, 2, [0, 0, 0, 0]],
  ])('on its way from place %i to place %i finds room between the others', (from, to, ways) => {
    expect([0, 1, 2, 3].map((place) => wayOf(place, from, to))).toEqual(ways);
  });
});

describe('the page below a dragged row', () => {
  const long = { top: -400, bottom: 2000 };
  it('stays where it is while the row is held in the middle of the screen', () => {
    expect(scrollStep(400, 800, long)).toBe(0);
  });
  it('scrolls towards the edge at which the row is held, faster nearer to it', () => {
    expect(scrollStep(20, 800, long)).toBeLessThan(0);
    expect(scrollStep(740, 800, long)).toBeGreaterThan(0);
    expect(scrollStep(790, 800, long)).toBeGreaterThan(scrollStep(740, 800, long));
    expect(scrollStep(5000, 800, long)).toBe(scrollStep(800, 800, long));
  });
  it('stops where the end of the list can be seen', () => {
    expect(scrollStep(790, 800, { top: -400, bottom: 700 })).toBe(0);
    expect(scrollStep(10, 800, { top: 120, bottom: 2000 })).toBe(0);
  });
  it('can be left alone on a screen that is hardly higher than a row', () => {
    expect(scrollStep(100, 200, long)).toBe(0);
  });
});
