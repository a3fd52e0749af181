import { describe, expect, it } from 'vitest';
import { forget, keep, ROUTINE_KEY, readKept, type Store, setAside, UNREADABLE_KEY } from './storage.ts';
import { readAnswers, SAFETY_KEY } from './use-safety-check.ts';

function aStore(data: Record<string, string> = {}) {
  const kept = new Map(Object.entries(data));
  const store: Store = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, open: () => store };
}
const blocked = (): Store => {
  throw new DOMException('denied', 'SecurityError');
};
const full = () => {
  const { kept, open } = aStore({ [ROUTINE_KEY]: 'old' });
  const setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return { kept, open: () => ({ ...open(), setItem }) };
};

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
  });
});

describe('a text that cannot be read', () => {
  it('is moved aside, not deleted', () => {
    const { kept, open } = aStore({ [ROUTINE_KEY]: 'odd' });
    expect(setAside(open, 'odd')).toBe(true);
    expect([...kept]).toEqual([[UNREADABLE_KEY, 'odd']]);
  });
  it('does not replace one that was put aside before', () => {
    const { kept, open } = aStore({ [ROUTINE_KEY]: 'new', [UNREADABLE_KEY]: 'old' });
    setAside(open, 'new');
    setAside(open, 'new');
    expect(kept.get(UNREADABLE_KEY)).toBe('old\nnew');
  });
  it('stays where it is when there is no room to move it', () => {
    const { kept, open } = full();
    expect(setAside(open, 'old')).toBe(false);
    expect(kept.get(ROUTINE_KEY)).toBe('old');
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
