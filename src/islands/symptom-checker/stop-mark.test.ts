import { describe, expect, it } from 'vitest';
import { noteResult, readStop, STOP_KEY } from './stop-mark.ts';

const aStore = () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  return () => store;
};

describe('what the checker said to do now', () => {
  it.each(['emergency', 'today'] as const)('%s stays until a check ends with something else', (urgency) => {
    const store = aStore();
    noteResult(store, urgency);
    expect(readStop(store)).toBe(urgency);
    noteResult(store, 'appointment');
    expect(readStop(store)).toBeNull();
  });
  it('an emergency after a lesser stop counts', () => {
    const store = aStore();
    noteResult(store, 'today');
    noteResult(store, 'emergency');
    expect(readStop(store)).toBe('emergency');
  });
  it('is nothing when somebody wrote something else there, or when nothing can be kept', () => {
    const store = aStore();
    store().setItem(STOP_KEY, '<b>emergency</b>');
    expect(readStop(store)).toBeNull();
    const blocked = () => {
      throw new Error('blocked');
    };
    expect(() => noteResult(blocked, 'today')).not.toThrow();
    expect(readStop(blocked)).toBeNull();
  });
});
