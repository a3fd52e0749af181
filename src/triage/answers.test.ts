import { describe, expect, test } from 'vitest';
import { aChecker } from './a-checker.fixture.ts';
import { faultsOf, questionsOf, valuesOf } from './answers.ts';

const checker = aChecker();

describe('what a question takes', () => {
  test('every question can be answered not-sure', () => {
    for (const question of questionsOf(checker)) expect(valuesOf(question)).toContain('not-sure');
  });

  test('a sign takes yes and no, a choice and a list take their options', () => {
    const values = Object.fromEntries(questionsOf(checker).map((question) => [question.id, valuesOf(question)]));
    expect(values['cold-leg']).toEqual(['yes', 'no', 'not-sure']);
    expect(values.age).toEqual(['under-18', '18-29', 'not-sure']);
    expect(values.places).toEqual(['front', 'side', 'not-sure']);
  });
});

describe('answers from outside', () => {
  test.each([
    ['nothing at all', {}],
    ['one of each kind', { 'cold-leg': 'no', age: '18-29', places: ['front', 'side'] }],
    ['nothing chosen from a list', { places: [] }],
    ['doubts', { 'cold-leg': 'not-sure', age: 'not-sure', places: 'not-sure' }],
    ['not-sure as the only entry of a list', { places: ['not-sure'] }],
  ])('are taken: %s', (_, answers) => {
    expect(faultsOf(checker, answers)).toEqual([]);
  });

  test.each([
    ['a question that does not exist', { fever: 'yes' }, 'There is no question "fever".'],
    ['a name that every object has', { constructor: 'yes' }, 'There is no question "constructor".'],
    ['a value that a sign does not take', { 'cold-leg': 'maybe' }, '"cold-leg" takes one of yes, no, not-sure'],
    ['true for yes', { 'cold-leg': true }, 'not true.'],
    ['null', { 'cold-leg': null }, 'not null.'],
    ['a list for a sign', { 'cold-leg': ['yes'] }, 'not ["yes"].'],
    ['an option that does not exist', { age: '19' }, '"age" takes one of under-18, 18-29, not-sure, not "19".'],
    ['a list for a choice', { age: ['18-29'] }, 'not ["18-29"].'],
    ['one option for a list, without the list', { places: 'front' }, '"places" takes a list of front, side, not-sure'],
    ['an option that a list does not have', { places: ['front', 'knee'] }, 'not "knee".'],
    ['something else than words in a list', { places: [1] }, 'not 1.'],
    ['a group in place of a list', { places: { front: true } }, '"places" takes a list of front, side, not-sure.'],
    ['not-sure beside an option', { places: ['front', 'not-sure'] }, '"places" is not-sure, or a list, not both.'],
    ['a list of questions', ['cold-leg'], 'Expected an object'],
    ['no object', 'cold-leg', 'Expected an object'],
    ['nothing', null, 'Expected an object'],
  ])('are refused with a sentence: %s', (_, answers, sentence) => {
    const faults = faultsOf(checker, answers);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(sentence);
  });

  test('have all their faults named', () => {
    expect(faultsOf(checker, { fever: 'yes', age: '19', numb: 'no' })).toHaveLength(2);
  });
});
