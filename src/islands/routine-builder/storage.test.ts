import { describe, expect, it } from 'vitest';
import { aStore, blocked, full } from './a-store.fixture.ts';
import { forget, keep, keptKeys, readKept, setAside, UNREADABLE_KEY } from './storage.ts';
import { readAnswers, SAFETY_KEY } from './use-safety-check.ts';

describe('keeping on the device', () => {
  it('tells nothing from something', () => {
    expect(readKept(aStore().open, 'routine')).toEqual({ type: 'nothing' });
    expect(readKept(aStore({ routine: '' }).open, 'routine')).toEqual({ type: 'text', text: '' });
  });
  it('says so when the browser refuses, and does not throw', () => {
    expect(readKept(blocked, 'routine')).toEqual({ type: 'blocked' });
    expect(keep(blocked, 'routine', 'x')).toBe(false);
    expect(forget(blocked, 'routine')).toBe(false);
    expect(keep(full().open, 'routine', 'x')).toBe(false);
    expect(keptKeys(blocked, 'routine')).toEqual([]);
  });
});

describe('looking through the device', () => {
  it('finds the keys that begin with some letters, in order', () => {
    expect(keptKeys(aStore({ 'r.b': '', x: '', 'r.a': '' }).open, 'r.')).toEqual(['r.a', 'r.b']);
  });
});

describe('a text that cannot be read', () => {
  it('is moved aside, not deleted', () => {
    const { kept, open } = aStore({ 'routine.a': 'odd' });
    expect(setAside(open, 'routine.a', 'odd')).toBe(true);
    expect([...kept]).toEqual([[UNREADABLE_KEY, 'odd']]);
  });
  it('does not replace one that was put aside before', () => {
    const { kept, open } = aStore({ 'routine.a': 'new', [UNREADABLE_KEY]: 'old' });
    setAside(open, 'routine.a', 'new');
    setAside(open, 'routine.a', 'new');
    expect(kept.get(UNREADABLE_KEY)).toBe('old\nnew');
  });
  it('stays where it is when there is no room to move it', () => {
    const { kept, open } = full({ 'routine.a': 'old' });
    expect(setAside(open, 'routine.a', 'old')).toBe(false);
    expect(kept.get('routine.a')).toBe('old');
  });
});

describe('the answers of the safety check', () => {
  const answersIn = (text: string) => readAnswers(aStore({ [SAFETY_KEY]: text }).open);
  it('come back after the page was loaded again', () => {
    expect(answersIn('{"emergency":"none","today":"yes"}')).toEqual({ emergency: 'none', today: 'yes' });
  });
  it.each(['', 'null', '5', '"none"', '[]', '{"emergency":"maybe"}', '{"__proto__":{"emergency":"none"}}', '{'])(
    'count as not given when they read %s',
    (text) => {
      expect(answersIn(text)).toEqual({});
    },
  );
  it('count as not given when the browser refuses', () => {
    expect(readAnswers(blocked)).toEqual({});
  });
});
