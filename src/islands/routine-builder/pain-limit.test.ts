import { describe, expect, it } from 'vitest';
import { aStore, blocked, full } from './a-store.fixture.ts';
import { hasLowLimit, keepLimit, PAIN_LIMIT_KEY } from './pain-limit.ts';

describe('the limit that is for the person of this device', () => {
  it('is the usual one until something else was kept', () => {
    expect(hasLowLimit(aStore().open)).toBe(false);
  });
  it('is the lower one once that was kept, as one word that says nothing else', () => {
    const { kept, open } = aStore();
    expect(keepLimit(open, true)).toBe(true);
    expect(hasLowLimit(open)).toBe(true);
    expect([...kept]).toEqual([['pain-limit', 'low']]);
  });
  it('is the usual one again when it is taken away, and nothing is left of it', () => {
    const { kept, open } = aStore({ [PAIN_LIMIT_KEY]: 'low' });
    expect(keepLimit(open, false)).toBe(true);
    expect(hasLowLimit(open)).toBe(false);
    expect(kept.size).toBe(0);
  });
  it.each(['', 'LOW', 'high', '2', '{"limit":"low"}'])('is the usual one where somebody else wrote "%s"', (text) => {
    expect(hasLowLimit(aStore({ [PAIN_LIMIT_KEY]: text }).open)).toBe(false);
  });
  it('is the usual one where the browser refuses, and that it could not be kept is said', () => {
    expect(hasLowLimit(blocked)).toBe(false);
    expect(keepLimit(blocked, true)).toBe(false);
    expect(keepLimit(full().open, true)).toBe(false);
  });
});
