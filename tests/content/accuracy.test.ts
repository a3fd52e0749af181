import { describe, expect, test } from 'vitest';
import { readAccuracy } from '../../scripts/accuracy-file.ts';
import { readCases, readChecker } from '../../scripts/checker-files.ts';
import { accuracyOf } from '../../src/audit/accuracy.ts';
import { auditSets } from '../../src/audit/audit-of.ts';

const checker = readChecker();

describe('the numbers on the page "How good is the checker"', () => {
  test('are what the checker does now; if not: npm run audit -- --write --date=…', () => {
    const file = readAccuracy();
    expect(accuracyOf(checker, auditSets(checker, readCases()), file.date)).toEqual(file);
  }, 120_000);
});
