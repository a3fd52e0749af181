import { describe, expect, test } from 'vitest';
import type { CheckerAnswers, CheckerCase } from '#schema';
import { readChecker } from '../../scripts/checker-files.ts';
import { chance } from './chance.ts';
import { withDoubts, withMistakes } from './disturb.ts';
import { measureOn, scoreOn } from './score.ts';
import { shareOf } from './wilson.ts';

const checker = readChecker();

const aPerson = (change: Partial<CheckerCase> & { readonly answers: CheckerCase['answers'] }): CheckerCase => ({
  id: 'a-person',
  set: 'tune',
  age: 40,
  sex: 'female',
  story: 'A story.',
  urgency: 'self-care',
  why: 'Because.',
  conditions: [],
  drawnFrom: 'a test',
  ...change,
});

describe('the score', () => {
  test('counts who is placed right, too low and too high', () => {
    const { triage, under, over, missedEmergency, needlessEmergency } = scoreOn(checker, [
      aPerson({ urgency: 'emergency', answers: { 'cold-leg': 'yes' } }),
      aPerson({ urgency: 'emergency', answers: { 'cold-leg': 'no' } }),
      aPerson({ urgency: 'self-care', answers: { 'cold-leg': 'not-sure' } }),
    ]);
    expect([triage, under, over].map(({ hits, of }) => `${hits} of ${of}`)).toEqual(['1 of 3', '1 of 3', '1 of 3']);
    expect(missedEmergency).toMatchObject({ hits: 1, of: 2 });
    expect(needlessEmergency).toMatchObject({ hits: 1, of: 1 });
  });

  test('counts patterns only for those to whom they may be shown', () => {
    const { first } = scoreOn(checker, [
      aPerson({ urgency: 'today', conditions: ['hip-fracture'], answers: {} }),
      aPerson({ conditions: ['paediatric-hip'], answers: { age: 'under-18' } }),
    ]);
    expect(first).toMatchObject({ hits: 1, of: 1 });
  });

  test('names who was judged wrongly', () => {
    const { wrong } = scoreOn(checker, [aPerson({ id: 'missed', urgency: 'emergency', answers: {} })]);
    expect(wrong).toEqual([{ id: 'missed', expected: 'emergency', found: 'self-care' }]);
  });

  test('measures disturbed answers without touching the people', () => {
    const people = [aPerson({ urgency: 'emergency', answers: { 'cold-leg': 'yes' } })];
    const calm = (): CheckerAnswers => ({ 'cold-leg': 'no' });
    expect(measureOn(checker, people, calm).missedEmergency.hits).toBe(1);
    expect(scoreOn(checker, people).missedEmergency.hits).toBe(0);
  });
});

describe('disturbed answers', () => {
  const answers: CheckerAnswers = {
    'cold-leg': 'yes',
    numb: 'no',
    age: '18-29',
    places: ['knee'],
    'saddle-numb': 'no',
  };

  test('all of them wrong: each sign turns, and nobody mistakes their age', () => {
    const wrong = withMistakes(checker, answers, { share: 1, random: chance(1) });
    expect(wrong).toMatchObject({ 'cold-leg': 'no', 'saddle-numb': 'yes', age: '18-29' });
    expect(wrong.places).not.toEqual(['knee']);
  });

  test('all of them doubtful: not sure of anything but who they are', () => {
    const unsure = withDoubts(checker, answers, { share: 1, random: chance(1) });
    expect(unsure).toMatchObject({ 'cold-leg': 'not-sure', places: 'not-sure', age: '18-29' });
  });

  test('none of them: as they were given', () => {
    const { numb: _, ...known } = answers;
    expect(withMistakes(checker, answers, { share: 0, random: chance(1) })).toEqual(known);
  });
});

describe('the interval of a share', () => {
  // Wilson score interval, by hand: 8 of 10 gives 0.490 to 0.943.
  test('is that of Wilson', () => {
    const { low, high } = shareOf(8, 10);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
  });

  test('stays between nothing and all', () => {
    expect(shareOf(0, 10)).toMatchObject({ low: 0 });
    expect(shareOf(10, 10).high).toBeCloseTo(1, 9);
    expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
  });
});

describe('chance', () => {
  test('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [chance(7), chance(7), chance(8)].map((random) => [random(), random(), random()]);
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });
});
