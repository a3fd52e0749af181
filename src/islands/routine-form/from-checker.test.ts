import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromChecker } from './from-checker.ts';
import { isAnswers } from './kept-form.ts';

const from = (answers: object, version: unknown = 1) =>
  fromChecker({ type: 'text', text: JSON.stringify({ version, answers }) });

describe('what is carried over from the checker', () => {
  it('are answers to questions that the form asks too', () => {
    expect(
      from({
        age: '75-plus',
        'about-you': ['hip-replaced'],
        places: ['outer-hip', 'buttock'],
        side: 'right',
        duration: 'over-3-months',
        'worse-daily': ['stairs', 'side-lying', 'one-leg', 'bend-forward'],
        history: ['flexible', 'family'],
        'steroid-alcohol': 'yes',
      }),
    ).toEqual({
      ageGroup: '65-plus',
      pregnancy: 'no',
      operations: [{ kind: 'hip-replacement' }],
      places: ['outer-hip', 'buttock'],
      side: 'right',
      lasted: 'over-3-months',
      hard: ['side-lying', 'one-leg', 'bending'],
      health: ['osteonecrosis-risk', 'hypermobility'],
    });
  });
  it.each([
    ['pregnant', { 'about-you': ['gave-birth', 'pregnant'] }, { pregnancy: 'pregnant' }],
    ['after a birth', { 'about-you': ['gave-birth'] }, { pregnancy: 'after-birth' }],
    ['a teenager', { age: 'under-18' }, { ageGroup: 'under-18' }],
    ['somebody of 64', { age: '60-64' }, { ageGroup: 'adult' }],
    ['pain in bed on one side', { night: 'only-lying-on-it' }, { hard: ['side-lying'] }],
  ])('for %s', (_, answers, expected) => {
    expect(from(answers)).toEqual(expected);
  });
  it('is nothing for what was not said outright', () => {
    expect(from({ age: 'not-sure', places: 'not-sure', side: 'not-sure', duration: 'not-sure' })).toBeNull();
    expect(from({ 'steroid-alcohol': 'not-sure', 'cold-leg': 'no' })).toBeNull();
    expect(from({ places: ['somewhere'] })).toBeNull();
  });
  it.each(['', '{', 'null', '7', '[]', '{"version":1}', '{"version":1,"answers":"x"}'])(
    'is nothing from %j',
    (text) => {
      expect(fromChecker({ type: 'text', text })).toBeNull();
    },
  );
  it('is nothing from another version of the checker, or from nothing', () => {
    expect(from({ side: 'left' }, 2)).toBeNull();
    expect(fromChecker({ type: 'nothing' })).toBeNull();
  });
  it('cannot bring in anything that the form does not know', () => {
    const answers = from({ places: ['outer-hip', '<script>'], side: 'constructor', duration: 'toString', age: [] });
    expect(answers).toEqual({ places: ['outer-hip'] });
    expect(isAnswers(answers)).toBe(true);
  });
});

it('every question and option that is carried over is one of the checker', () => {
  const text = readFileSync('content/checker/questions.yaml', 'utf8');
  const questions: { id: string; options?: { id: string }[] }[] = parse(text).flatMap(
    (screen: { questions: [] }) => screen.questions,
  );
  const has = (question: string, ...options: string[]) => {
    const found = questions.find(({ id }) => id === question);
    expect(found?.options?.map(({ id }) => id) ?? [], question).toEqual(expect.arrayContaining(options));
    expect(found, question).toBeDefined();
  };
  has('age', 'under-18', '18-29', '30-44', '45-49', '50-59', '60-64', '65-74', '75-plus');
  has('about-you', 'pregnant', 'gave-birth', 'hip-replaced');
  has('side', 'left', 'right', 'both');
  has('duration', 'under-2-weeks', '2-to-6-weeks', '6-to-12-weeks', 'over-3-months');
  has('worse-daily', 'side-lying', 'one-leg', 'bend-forward');
  has('night', 'only-lying-on-it');
  has('history', 'flexible');
  has('steroid-alcohol');
});
