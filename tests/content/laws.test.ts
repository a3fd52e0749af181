import { describe, expect, test } from 'vitest';
import { tryLaws } from '#audit';
import { readChecker } from '../../scripts/checker-files.ts';

const SETS = 10_000;
const checker = readChecker();
const trial = tryLaws(checker, { sets: SETS, seed: 1, now: () => performance.now() });

describe(`over ${SETS} sets of answers made by chance`, () => {
  test.each(trial.laws.map(({ law, examples }) => [law.says, examples] as const))('%s', (_, examples) => {
    expect(examples).toEqual([]);
  });

  test.each([...trial.fired])('the rule %s fires somewhere and stays silent somewhere', (_, times) => {
    expect(times).toBeGreaterThan(0);
    expect(times).toBeLessThan(SETS);
  });

  test('enough of them come to patterns, so that the laws about patterns mean something', () => {
    expect(trial.named).toBeGreaterThan(SETS / 10);
  });
});
