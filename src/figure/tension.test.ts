import { expect, test } from 'vitest';
import { tensionAt } from './tension.ts';

test('muscles that always work are always fully tinted', () => {
  expect(tensionAt(undefined, 3)).toBe(1);
});

test('a squeeze is seen to come and to go', () => {
  const squeeze = [[1, 4]] as const;
  const [before, coming, held, going, after] = [0.9, 1.2, 2.5, 4.2, 5].map((seconds) => tensionAt(squeeze, seconds));
  expect(before).toBe(after);
  expect(before).toBeLessThan(0.5);
  expect(coming).toBeGreaterThan(before ?? 1);
  expect(held).toBe(1);
  expect(going).toBeLessThan(1);
});
