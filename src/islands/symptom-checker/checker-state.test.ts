import { describe, expect, it } from 'vitest';
import { assess } from '#triage';
import { movedTo, openView, standing, stateAt, type View, viewAfter } from './checker-state.ts';
import { exampleData } from './example-data.ts';
import { wayTo } from './use-checker.ts';

const screen = (id: string): View => ({ type: 'screen', screen: id });
const calm = { 'cold-leg': 'no', 'self-harm': 'no' };
const adult = { age: '60-64', 'about-you': [] };
const upTo = { ...calm, ...adult, 'calf-swollen': 'no', places: ['outer'], side: 'left' };
const all = { ...upTo, course: [] };
const after = (answers: object, from: View) => viewAfter(assess(exampleData, answers as never), from);

describe('going on', () => {
  it('leads to the next screen, and after the last one to the outcome', () => {
    expect(openView(assess(exampleData, {}))).toEqual(screen('leg-now'));
    expect(after(calm, screen('leg-now'))).toEqual(screen('you'));
    expect(after(all, screen('began'))).toEqual({ type: 'outcome' });
  });
  it('leads to the outcome at once when an answer cannot wait, whatever was answered later', () => {
    expect(after({ ...calm, 'cold-leg': 'yes' }, screen('leg-now'))).toEqual({ type: 'outcome' });
    expect(after({ ...all, 'cold-leg': 'not-sure' }, screen('leg-now'))).toEqual({ type: 'outcome' });
  });
  it('shows an answered screen again to somebody who went back and goes on from there', () => {
    expect(after(upTo, screen('leg-now'))).toEqual(screen('you'));
  });
  it('returns to the outcome from a change, by way of what the change has opened', () => {
    const change = { type: 'screen', screen: 'you', isChange: true } as const;
    expect(after(all, change)).toEqual({ type: 'outcome' });
    expect(after({ ...all, age: 'under-18' }, change)).toEqual({
      type: 'screen',
      screen: 'urgent-you',
      isChange: true,
    });
  });
});

describe('a place', () => {
  it('that other answers have taken off the way becomes the place where the reader is wanted', () => {
    const emergency = assess(exampleData, { ...upTo, 'cold-leg': 'yes' });
    expect(standing(emergency, screen('where'))).toEqual({ type: 'outcome' });
    expect(standing(assess(exampleData, calm), { type: 'outcome' })).toEqual(screen('you'));
  });
  it('shows the answers that were given there, and no others', () => {
    const state = stateAt(exampleData, { run: 'a', answers: upTo, view: screen('where') });
    expect(state.draft).toEqual({ places: ['outer'], side: 'left' });
  });
  it('is remembered while the reader looks at the start again', () => {
    const state = movedTo(stateAt(exampleData, { run: 'a', answers: calm, view: screen('you') }), { type: 'start' });
    expect(state.view).toEqual({ type: 'start' });
    expect(state.place).toEqual(screen('you'));
    expect(wayTo(state)).toEqual([screen('leg-now'), screen('you')]);
  });
  it('that is the outcome lies behind every screen', () => {
    const state = stateAt(exampleData, { run: 'a', answers: all, view: { type: 'outcome' } });
    expect(wayTo(state).at(-1)).toEqual({ type: 'outcome' });
    expect(wayTo(state)).toHaveLength(state.assessment!.steps.length + 1);
  });
});
