import { describe, expect, test } from 'vitest';
import type { CheckerScreen } from '#schema';
import { inClinicalOrder } from './clinical-order.ts';

const none = { for: {} };
const options = (...texts: string[]) =>
  texts.map((text) => ({ id: text.toLowerCase().replaceAll(' ', '-'), text, findings: [] }));

const screens: readonly CheckerScreen[] = [
  {
    id: 'leg-now',
    title: 'First',
    always: false,
    questions: [
      { id: 'cold-leg', kind: 'sign', text: 'The leg has suddenly gone cold.', ...none },
      { id: 'deformity', kind: 'sign', text: 'The leg looks shorter.', ...none },
      { id: 'testicle', kind: 'sign', text: 'A testicle hurts.', for: { sex: ['male', 'other'] } },
    ],
  },
  {
    id: 'you',
    title: 'You',
    always: true,
    questions: [
      { id: 'sex', kind: 'choice', text: 'Sex?', options: options('Female', 'Male', 'Other'), ...none },
      { id: 'places', kind: 'several', map: true, text: 'Where?', options: options('Groin', 'Buttock'), ...none },
      { id: 'age', kind: 'choice', text: 'Age?', options: options('18 to 29', '75 or over'), ...none },
    ],
  },
  {
    id: 'health',
    title: 'Health',
    always: false,
    questions: [
      { id: 'swollen-joints', kind: 'sign', text: 'Several other joints are swollen.', ...none },
      { id: 'low-mood', kind: 'sign', text: 'You feel low.', ...none },
      { id: 'sport', kind: 'several', map: false, text: 'Sport?', options: options('Running', 'Dance'), ...none },
    ],
  },
];
const rowsOf = (answers: Parameters<typeof inClinicalOrder>[1]) =>
  inClinicalOrder(screens, answers).parts.flatMap(({ rows }) => rows.map(({ topic, answer }) => `${topic}: ${answer}`));

describe('the summary for a clinician', () => {
  test('begins with who and where, whatever the screens ask first', () => {
    expect(rowsOf({ places: ['groin', 'buttock'], sex: 'female', age: '75-or-over' })).toEqual([
      'Age: 75 or over',
      'Sex at birth: Female',
      'Where it hurts: Groin; Buttock',
    ]);
  });

  test('ends with health and background: what was answered yes or not sure as it was asked, then sport', () => {
    expect(rowsOf({ 'swollen-joints': 'yes', 'low-mood': 'not-sure', sport: ['running'] })).toEqual([
      'Several other joints are swollen: Yes',
      'You feel low: Not sure',
      'Sport: Running',
    ]);
  });

  test('says when nothing was chosen, and when somebody was not sure', () => {
    expect(rowsOf({ places: [], age: 'not-sure' })).toEqual(['Age: Not sure', 'Where it hurts: None of those asked']);
  });

  test('keeps signs that were answered yes apart from doubts, and denials in few words', () => {
    const { signs, denied } = inClinicalOrder(screens, {
      'cold-leg': 'not-sure',
      deformity: 'yes',
      'low-mood': 'no',
      testicle: 'no',
    });
    expect(signs).toEqual({ yes: ['The leg looks shorter.'], notSure: ['The leg has suddenly gone cold.'] });
    expect(denied).toEqual(['sudden testicle pain', 'low mood']);
  });

  test('lists what was not answered, but not what concerns others', () => {
    const { unanswered, denied } = inClinicalOrder(screens, { sex: 'female', testicle: 'no', 'cold-leg': 'no' });
    expect(unanswered).toEqual([
      'leg short or turned after an injury',
      'Where it hurts',
      'Age',
      'other joints swollen',
      'low mood',
      'Sport',
    ]);
    expect(denied).toEqual(['cold, pale leg']);
  });

  test('has no part without an answer', () => {
    expect(inClinicalOrder(screens, {}).parts).toEqual([]);
  });
});
