import { describe, expect, it } from 'vitest';
import { answered, NO_SIGN, someAnswers } from './example-form.ts';
import { missingIn, SCREENS } from './form-screens.ts';
import {
  blockOf,
  EMPTY,
  type FormState,
  openView,
  standing,
  type View,
  viewAfter,
  wayTo,
  withAnswers,
  withScreen,
} from './form-state.ts';

const screen = (id: (typeof SCREENS)[number]): View => ({ type: 'screen', screen: id });
const RESULT: View = { type: 'result' };

describe('the way through the form', () => {
  it('begins with the heaviest warning signs', () => {
    expect(openView(EMPTY)).toEqual({ type: 'signs', urgency: 'emergency' });
  });
  it('does not ask again for signs that were answered in the builder', () => {
    expect(openView({ ...EMPTY, signs: NO_SIGN })).toEqual(screen('name'));
    expect(openView({ ...EMPTY, signs: { emergency: 'none' } })).toEqual({ type: 'signs', urgency: 'today' });
  });
  it('leads through every screen once, in order, to the result', () => {
    let state: FormState = { ...EMPTY, signs: NO_SIGN, answers: someAnswers(), view: screen('name') };
    const seen: View[] = [];
    while (state.view.type === 'screen') {
      seen.push(state.view);
      const next = withScreen(state, state.view.screen);
      state = { ...next, view: viewAfter(next, state.view) };
    }
    expect(seen).toEqual(SCREENS.map(screen));
    expect(state.view).toEqual(RESULT);
  });
  it('leads back to the result after one change', () => {
    const change: View = { type: 'screen', screen: 'pain', isChange: true };
    expect(viewAfter(withScreen(answered(), 'pain'), change)).toEqual(RESULT);
  });
  it('stops on the way back where a change has opened another question', () => {
    const state = answered({ answers: someAnswers({ isNamed: true, conditions: [] }) });
    expect(viewAfter(state, { type: 'screen', screen: 'plan', isChange: true })).toEqual(screen('name'));
  });
  it('shows no place that lies behind an open question, whatever the history asks for', () => {
    expect(standing({ ...EMPTY, signs: NO_SIGN }, RESULT)).toEqual(screen('name'));
    expect(standing(answered({ signs: {} }), RESULT)).toEqual({ type: 'signs', urgency: 'emergency' });
    expect(standing(answered(), screen('pain'))).toEqual(screen('pain'));
  });
  it('is laid out behind a reader who goes on, so that Back leads through it', () => {
    expect(wayTo(screen('pain'))).toEqual([screen('name'), screen('where'), screen('pain')]);
    expect(wayTo({ type: 'signs', urgency: 'today' })).toEqual([{ type: 'signs', urgency: 'today' }]);
  });
});

describe('what must be answered', () => {
  it.each([
    ['name', { isNamed: true }, ['conditions']],
    ['name', { isNamed: false }, []],
    ['where', { side: undefined }, ['side']],
    ['pain', { painNow: undefined, lasted: undefined }, ['painNow', 'lasted']],
    ['pain', { painNow: 0, painWorst: 0 }, []],
    ['you', { operations: [{ kind: 'other' }] }, ['operations']],
    ['you', { ageGroup: undefined }, ['ageGroup']],
    ['plan', {}, []],
  ] as const)('%s with %j lacks %j', (id, change, missing) => {
    expect(missingIn(id, { ...someAnswers(), ...change })).toEqual(missing);
  });
});

describe('a block', () => {
  it('comes from the signs, or from the checker, the heavier one first', () => {
    expect(blockOf({ signs: { emergency: 'not-sure' }, stop: 'today' })).toBe('emergency');
    expect(blockOf({ signs: { emergency: 'none', today: 'yes' }, stop: 'emergency' })).toBe('emergency');
    expect(blockOf({ signs: NO_SIGN, stop: 'today' })).toBe('today');
    expect(blockOf({ signs: NO_SIGN, stop: null })).toBeNull();
  });
  it('is not what an appointment is', () => {
    expect(blockOf({ signs: { ...NO_SIGN, appointment: 'yes' }, stop: null })).toBeNull();
  });
});

describe('a clearance', () => {
  it('does not outlive the answers that it was given for', () => {
    const state = answered({ clearedFor: ['sign-appointment', 'new-hip'] });
    expect(withAnswers(state, someAnswers(), ['sign-appointment']).clearedFor).toEqual(['sign-appointment']);
  });
});
