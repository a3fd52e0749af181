import { describe, expect, it } from 'vitest';
import { EMPTY, stateAt } from './checker-state.ts';
import { exampleData } from './example-data.ts';
import { keptOf, printOf, readText } from './kept.ts';
import { type Found, opened } from './open.ts';

const print = printOf(exampleData);
const answers = { 'cold-leg': 'no', 'self-harm': 'no' };
const state = stateAt(exampleData, { run: 'a', answers, view: { type: 'screen', screen: 'you' } });
const kept = keptOf(print, { ...state, draft: { age: '18-29' } })!;
const open = (found: Partial<Found>) =>
  opened({ checker: exampleData, print, stored: { type: 'nothing' }, entry: undefined, ...found });
const text = (change: object = {}) => ({ type: 'text', text: JSON.stringify({ ...kept, ...change }) }) as const;

describe('opening the page', () => {
  it('begins at the start for somebody who comes for the first time', () => {
    expect(open({})).toEqual(EMPTY);
  });
  it('stays on the screen after a reload, with what was chosen and not yet sent', () => {
    const there = open({ stored: text(), entry: { ...kept, draft: undefined } });
    expect(there.view).toEqual({ type: 'screen', screen: 'you' });
    expect(there.answers).toEqual(answers);
    expect(there.draft).toEqual({ age: '18-29' });
  });
  it('offers to go on to somebody who comes back from elsewhere', () => {
    const there = open({ stored: text() });
    expect(there.view).toEqual({ type: 'start' });
    expect(there.run).toBe('a');
    expect(there.place).toEqual({ type: 'screen', screen: 'you' });
  });
  it('does not show what the history still holds of answers that were cleared', () => {
    expect(open({ entry: kept })).toEqual(EMPTY);
    expect(open({ stored: text({ run: 'b' }), entry: kept }).view).toEqual({ type: 'start' });
  });
  it('goes by the history alone where the browser keeps nothing', () => {
    expect(open({ stored: { type: 'blocked' }, entry: kept }).view).toEqual({ type: 'screen', screen: 'you' });
    expect(open({ stored: { type: 'blocked' } })).toEqual(EMPTY);
  });
});

describe('what cannot be used is dropped, and said', () => {
  it.each([
    '',
    '{',
    'null',
    '5',
    '[]',
    '"yes"',
    '{}',
    '{"version":1}',
    '{"version":"1","print":5}',
    '<script>alert(1)</script>',
  ])('%s', (broken) => {
    expect(open({ stored: { type: 'text', text: broken } })).toEqual({ ...EMPTY, loss: 'unreadable' });
  });
  it.each([
    { answers: { nobody: 'yes' } },
    { answers: { 'cold-leg': 'maybe' } },
    { answers: { places: ['moon'] } },
    { answers: null },
    { draft: { age: ['18-29'] } },
    { view: { type: 'elsewhere' } },
    { view: { type: 'screen' } },
    { run: 7 },
    { depth: -1 },
  ])('foreign: %j', (change) => {
    expect(open({ stored: text(change) }).loss).toBe('unreadable');
  });
  it.each([{ print: 'old' }, { version: 2 }])('outdated: %j', (change) => {
    expect(open({ stored: text(change) }).loss).toBe('outdated');
  });
});

describe('the mark of the questions', () => {
  it('changes with every question and option', () => {
    const [first, ...rest] = exampleData.screens;
    const fewer = { ...exampleData, screens: [{ ...first!, questions: first!.questions.slice(1) }, ...rest] };
    expect(printOf(fewer)).not.toBe(print);
    expect(printOf({ ...exampleData })).toBe(print);
  });
  it('keeps answers readable as they are written', () => {
    expect(readText(exampleData, print, JSON.stringify(kept))).toEqual({ type: 'kept', kept });
  });
});
