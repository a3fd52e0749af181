import { describe, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

describe('fingerprint', () => {
  test('does not care for the order of keys or how numbers are kept', () => {
    expect(fingerprint({ b: [1, 2], a: { d: 0, c: 'x' } })).toBe(
      fingerprint({ a: { c: 'x', d: -0 }, b: Float64Array.of(1, 2) }),
    );
    expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
  });

  test('hears every change', () => {
    const all = [{}, [], { a: 1 }, { a: 2 }, { b: 1 }, { a: '1' }, [1, 2], [2, 1], null].map(fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });

  test('refuses a number that is none', () => {
    expect(() => fingerprint({ angle: Number.NaN })).toThrow('NaN has no fingerprint.');
  });
});
