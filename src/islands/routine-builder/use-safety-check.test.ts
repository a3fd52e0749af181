import { describe, expect, it } from 'vitest';
import { safetyOutcome } from '#routine';
import { aStore } from './a-store.fixture.ts';
import { noteCleared, readAnswers, readCleared, SAFETY_KEY } from './use-safety-check.ts';

const APPOINTMENT = JSON.stringify({ emergency: 'none', today: 'none', appointment: 'yes' });

describe("a clinician's word", () => {
  it('opens a sign for an appointment, and keeps the answers', () => {
    const store = aStore({ [SAFETY_KEY]: APPOINTMENT }).open();
    expect(readCleared(() => store)).toBe(false);
    noteCleared(() => store);
    expect(readAnswers(() => store)).toEqual(JSON.parse(APPOINTMENT));
    expect(
      safetyOutcome(
        readAnswers(() => store),
        readCleared(() => store),
      ),
    ).toEqual({ type: 'go-on', advice: null });
  });
  it('goes when the signs are answered again, or forgotten', () => {
    const store = aStore({ [SAFETY_KEY]: APPOINTMENT }).open();
    noteCleared(() => store);
    store.setItem(SAFETY_KEY, APPOINTMENT);
    expect(readCleared(() => store)).toBe(false);
    noteCleared(() => store);
    store.removeItem(SAFETY_KEY);
    expect(readCleared(() => store)).toBe(false);
  });
  it.each(['', '{', 'null', '"cleared"', '{"cleared":"yes"}'])('is not read out of %j', (text) => {
    expect(readCleared(aStore({ [SAFETY_KEY]: text }).open)).toBe(false);
  });
});
