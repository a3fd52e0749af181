import { describe, expect, it } from 'vitest';
import { answered, someAnswers } from './example-form.ts';
import { isAnswers, isView, keptText, readForm } from './kept-form.ts';

const read = (text: string) => readForm({ type: 'text', text });
const kept = (change: object) => JSON.stringify({ ...JSON.parse(keptText(answered())), ...change });

describe('what the tab has kept', () => {
  it('comes back as it was', () => {
    const { answers, done } = answered();
    expect(read(keptText(answered()))).toEqual({ type: 'kept', kept: expect.objectContaining({ answers, done }) });
  });
  it('is nothing when there is nothing, or no way to look', () => {
    expect(readForm({ type: 'nothing' })).toEqual({ type: 'nothing' });
    expect(readForm({ type: 'blocked' })).toEqual({ type: 'nothing' });
  });
  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no version', '{"answers":{}}'],
    ['a place that is none', kept({ done: ['<script>'] })],
    ['a clearance that is no text', kept({ clearedFor: [{}] })],
    ['an unknown answer', kept({ answers: { ...someAnswers(), side: 'top' } })],
    ['an unknown question', kept({ answers: { ...someAnswers(), constructor: 1 } })],
    ['a pain of 11', kept({ answers: { ...someAnswers(), painNow: 11 } })],
    ['a list said twice', kept({ answers: { ...someAnswers(), hard: ['floor', 'floor'] } })],
    ['a list without end', kept({ answers: { ...someAnswers(), hard: Array(1e4).fill('floor') } })],
    ['an operation at no time', kept({ answers: { ...someAnswers(), operations: [{ kind: 'other', ago: 'soon' }] } })],
  ])('is not used at all with %s', (_, text) => {
    expect(read(text)).toEqual({ type: 'lost', loss: 'unreadable' });
  });
  it('of another version is told apart', () => {
    expect(read(kept({ version: 2 }))).toEqual({ type: 'lost', loss: 'outdated' });
  });
});

describe('a place in the history', () => {
  it.each([
    null,
    {},
    { type: 'screen' },
    { type: 'screen', screen: 'toString' },
    { type: 'signs', urgency: 'self-care' },
    'result',
  ])('is none: %j', (data) => {
    expect(isView(data)).toBe(false);
  });
  it('is one of the form', () => {
    expect(isView({ type: 'screen', screen: 'pain', isChange: true })).toBe(true);
  });
});

it('an operation whose time is still open may be kept', () => {
  expect(isAnswers({ operations: [{ kind: 'hip-replacement' }] })).toBe(true);
});
