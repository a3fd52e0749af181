import { describe, expect, it } from 'vitest';
import { entryOf } from './routine.ts';
import { beyondDose } from './safe-dose.ts';

const SUGGESTED = { sets: 2, repetitions: 10, holdSeconds: 2, restSeconds: 45, daysPerWeek: 3, movingSeconds: 4 };
const chosen = (change: object) => beyondDose({ ...entryOf('bridge', SUGGESTED), ...change }, SUGGESTED);

describe('a dose that goes far beyond what is suggested', () => {
  it.each([
    [{}, null],
    [{ sets: 4 }, null],
    [{ repetitions: 20 }, null],
    [{ sets: 4, repetitions: 11 }, 'session'],
    [{ sets: 5 }, 'session'],
    [{ holdSeconds: 8 }, null],
    [{ holdSeconds: 9 }, 'session'],
    [{ daysPerWeek: 6 }, null],
    [{ daysPerWeek: 7 }, 'week'],
    [{ sets: 3, daysPerWeek: 5 }, 'week'],
    [{ sets: 1, daysPerWeek: 7 }, null],
    [{ side: 'left' }, null],
  ])('%j is beyond: %s', (change, beyond) => {
    expect(chosen(change)).toBe(beyond);
  });
  it('is never the suggested one, whatever its numbers', () => {
    for (const dose of [
      { ...SUGGESTED, holdSeconds: 0 },
      { ...SUGGESTED, sets: 5, repetitions: 30, daysPerWeek: 7 },
    ])
      expect(beyondDose(entryOf('bridge', dose), dose)).toBeNull();
  });
});
