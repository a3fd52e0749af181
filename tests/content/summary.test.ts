import { expect, test } from 'vitest';
import { readCases, readChecker } from '../../scripts/checker-files.ts';
import { inClinicalOrder } from '../../src/islands/symptom-checker/clinical-order.ts';

const { screens } = readChecker();

test('the summary for a clinician has every answer of every person, each once', () => {
  for (const person of readCases()) {
    const { parts, signs, denied, unanswered } = inClinicalOrder(screens, person.answers);
    const told = parts.flatMap(({ rows }) => rows).length + signs.yes.length + signs.notSure.length + denied.length;
    expect(told, person.id).toBeLessThanOrEqual(Object.keys(person.answers).length);
    expect(told + unanswered.length, person.id).toBeGreaterThanOrEqual(40);
  }
}, 30_000);
