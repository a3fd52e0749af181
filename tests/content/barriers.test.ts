import { describe, expect, test } from 'vitest';
import { readAllContent } from './files.ts';
import { complaintsAboutProse } from './grade.ts';

const { barriers } = readAllContent();

describe('what gets in the way', () => {
  test('has ids that differ, because the diary keeps them', () => {
    expect(new Set(barriers.map(({ id }) => id)).size).toBe(barriers.length);
    expect(barriers.length).toBeLessThanOrEqual(12);
  });

  test('keeps every id that was ever offered: weeks on people’s devices name them', () => {
    const ids = new Set(barriers.map(({ id }) => id));
    const ever = ['forgot', 'no-time', 'pain', 'afraid', 'tired', 'no-gain', 'bored', 'not-sure-how', 'away', 'low'];
    expect(ever.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('is written plainly', () => {
    const body = barriers.map(({ tips }) => tips.map(({ says }) => says).join('\n\n')).join('\n\n');
    const entry = { id: 'barriers', file: 'content/routines/barriers.yaml', data: {}, body };
    expect(complaintsAboutProse(entry, new Set())).toEqual([]);
  });

  test('blames nobody', () => {
    const text = JSON.stringify(barriers);
    expect(text).not.toMatch(/streak|lazy|fail to|should have|excuse|just|simply/i);
  });
});
