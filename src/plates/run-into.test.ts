import { describe, expect, it } from 'vitest';
import { partedStretches, runInto } from './run-into.ts';

describe('parts that run into each other', () => {
  it('are the band with what pulls at it, and a tendon with its muscles, whichever is named first', () => {
    expect(runInto('gluteus-maximus', 'iliotibial-band')).toBe(true);
    expect(runInto('iliotibial-band', 'gluteus-maximus')).toBe(true);
    expect(runInto('semitendinosus', 'hamstring-tendon')).toBe(true);
  });

  it('are not two neighbors, one part alone, or a part and what lies below its layer', () => {
    expect(runInto('gluteus-maximus', 'gluteal-fascia')).toBe(false);
    expect(runInto('iliotibial-band', 'iliotibial-band')).toBe(false);
    expect(runInto('iliotibial-band', undefined)).toBe(false);
  });
});

describe('a border of two parts that run into each other', () => {
  const border = { points: [0, 1, 2, 3, 4, 5, 6].map((x): [number, number] => [x, 0]), onRight: 1, onLeft: 2 };

  it('keeps its line beside red muscle only, in as many stretches as there are', () => {
    const kept = partedStretches(border, ([x]) => x <= 1 || x >= 5);
    expect(kept.map(({ points }) => points.map(([x]) => x))).toEqual([
      [0, 1],
      [5, 6],
    ]);
    expect(kept.map(({ onRight, onLeft }) => [onRight, onLeft])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('keeps nothing where both are tendon, nor a single point', () => {
    expect(partedStretches(border, () => false)).toEqual([]);
    expect(partedStretches(border, ([x]) => x === 3)).toEqual([]);
  });
});
