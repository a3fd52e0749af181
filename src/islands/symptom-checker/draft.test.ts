import { describe, expect, it } from 'vitest';
import {
  answersFrom,
  boxTicked,
  isUntouched,
  listOf,
  mapPressed,
  missingIn,
  onlyTicked,
  signPressed,
} from './draft.ts';
import { exampleData } from './example-data.ts';

const asked = (screen: string) => exampleData.screens.find(({ id }) => id === screen)?.questions ?? [];

describe('a sign', () => {
  it('is a no when nothing is pressed', () => {
    expect(answersFrom(asked('leg-now'), {})).toEqual({ 'cold-leg': 'no', 'self-harm': 'no' });
  });
  it('is taken back with a second press, and changed with another', () => {
    const once = signPressed({}, 'cold-leg', 'yes');
    expect(once).toEqual({ 'cold-leg': 'yes' });
    expect(signPressed(once, 'cold-leg', 'yes')).toEqual({});
    expect(signPressed(once, 'cold-leg', 'not-sure')).toEqual({ 'cold-leg': 'not-sure' });
  });
  it('leaves a screen untouched as long as it is a no', () => {
    expect(isUntouched(asked('leg-now'), { 'cold-leg': 'no' })).toBe(true);
    expect(isUntouched(asked('leg-now'), { 'cold-leg': 'not-sure' })).toBe(false);
  });
});

describe('a list', () => {
  const groin = boxTicked({}, 'places', { option: 'groin', isOn: true });
  it('gathers what is ticked, and is not answered when the last tick is gone', () => {
    const both = boxTicked(groin, 'places', { option: 'outer', isOn: true });
    expect(both).toEqual({ places: ['groin', 'outer'] });
    expect(boxTicked(groin, 'places', { option: 'groin', isOn: false })).toEqual({});
  });
  it('lets “None of these” and “Not sure” take off all else, and a tick takes them off', () => {
    for (const answer of ['none', 'not-sure'] as const) {
      const only = onlyTicked(groin, 'places', { answer, isOn: true });
      expect(listOf(only, 'places')).toEqual([]);
      expect(boxTicked(only, 'places', { option: 'outer', isOn: true })).toEqual({ places: ['outer'] });
      expect(onlyTicked(only, 'places', { answer, isOn: false })).toEqual({});
    }
  });
  it('is empty when the reader goes on with nothing chosen', () => {
    expect(answersFrom(asked('began'), {})).toEqual({ course: [] });
  });
});

describe('a choice', () => {
  it('is missing until something is chosen; “Not sure” is something', () => {
    expect(missingIn(asked('you'), {})).toEqual(['age']);
    expect(missingIn(asked('you'), { age: 'not-sure' })).toEqual([]);
  });
});

describe('the body map', () => {
  it('sets places and side', () => {
    expect(mapPressed({}, 'places', { places: ['groin'], side: 'left' })).toEqual({ places: ['groin'], side: 'left' });
  });
  it('takes back a side that it had set, but not one that it cannot show', () => {
    const nothing = { places: [], side: undefined };
    expect(mapPressed({ places: ['groin'], side: 'left' }, 'places', nothing)).toEqual({});
    expect(mapPressed({ side: 'not-sure' }, 'places', nothing)).toEqual({ side: 'not-sure' });
  });
});
