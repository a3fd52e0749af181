import { describe, expect, it } from 'vitest';
import { aStore, blocked } from '../routine-builder/a-store.fixture.ts';
import { hasLowLimit, PAIN_LIMIT_KEY } from '../routine-builder/pain-limit.ts';
import { withLimit } from './with-limit.ts';

const saved = { type: 'saved' } as const;
const full = { type: 'not-saved', why: 'full' } as const;

describe('the limit that is chosen in the diary', () => {
  it('is there for the sheet and the session before another tab hears of the change', async () => {
    const { open } = aStore();
    const seen: boolean[] = [];
    await withLimit(open, true, async () => {
      seen.push(hasLowLimit(open));
      return saved;
    });
    await withLimit(open, false, async () => {
      seen.push(hasLowLimit(open));
      return saved;
    });
    expect(seen).toEqual([true, false]);
    expect(hasLowLimit(open)).toBe(false);
  });
  it.each([true, false])('stays as it was (lower: %s) when the diary could not be written', async (wasLow) => {
    const { open } = aStore(wasLow ? { [PAIN_LIMIT_KEY]: 'low' } : {});
    expect(await withLimit(open, !wasLow, async () => full)).toEqual(full);
    expect(hasLowLimit(open)).toBe(wasLow);
  });
  it('is saved in the diary although the browser refuses the rest', async () => {
    expect(await withLimit(blocked, true, async () => saved)).toEqual(saved);
  });
});
