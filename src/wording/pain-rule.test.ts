import { describe, expect, test } from 'vitest';
import { CAUTIOUS_LIMITS, lightOf, USUAL_LIMITS } from '#diary';
import { painRuleFor, painStepLine, painStepOf } from './index.ts';

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const calm = { painBefore: 0, painNextMorning: 0, signs: [], isSettled: null };

describe('the pain rule', () => {
  test.each([
    ['usual', false, ['0–3', '4–5', '6+']],
    ['lower', true, ['0–2', '3–5', '6+']],
  ] as const)('with the %s limit covers every score from 0 to 10 once', (_, isCautious, scores) => {
    expect(painRuleFor(isCautious).map(({ score }) => score)).toEqual(scores);
    const named = SCORES.map((score) => painStepOf(score, isCautious).score);
    expect(named.filter((score, at) => score !== named[at - 1])).toEqual(scores);
  });

  test('with the lower limit carries on to 2 and not to 3, stays to 5 and stops from 6', () => {
    expect(painStepOf(2, true).short).toBe('Carry on');
    expect(painStepOf(3, true).short).toBe('Stay at this level');
    expect(painStepOf(3, false).short).toBe('Carry on');
    expect(painStepOf(6, true).short).toBe('Stop this one for a day or two');
    expect(painRuleFor(true)[0].long).toBe('Pain up to 2 out of 10, back to usual by the next morning.');
  });

  test('differs between its limits in the scores only, and what to stop for is the same', () => {
    const [usual, lower] = [painRuleFor(false), painRuleFor(true)];
    expect(lower.map(({ short }) => short)).toEqual(usual.map(({ short }) => short));
    expect(lower[2]).toEqual(usual[2]);
    expect(lower[1].long).toBe(usual[1].long);
  });

  test('says of every score what the diary makes of it', () => {
    const steps = { green: 0, amber: 1, red: 2 } as const;
    for (const [isCautious, limits] of [
      [false, USUAL_LIMITS],
      [true, CAUTIOUS_LIMITS],
    ] as const)
      for (const painDuring of SCORES) {
        const light = lightOf({ ...calm, painDuring }, limits);
        const step = light === 'open' ? undefined : painRuleFor(isCautious)[steps[light]];
        expect(step, `${painDuring} is ${light}`).toEqual(painStepOf(painDuring, isCautious));
      }
  });

  test('fits in a line', () => {
    expect(painRuleFor(true).map(painStepLine)).toEqual([
      '0–2: carry on',
      '3–5: stay at this level',
      '6+: stop this one for a day or two',
    ]);
  });
});
