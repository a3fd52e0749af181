import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { URGENCIES } from '#schema';
import * as words from './checker.ts';
import { topicWords } from './topic.ts';

interface Screen {
  readonly id: string;
  readonly questions: readonly { readonly id: string; readonly kind: string }[];
}
const screens = parse(readFileSync('content/checker/questions.yaml', 'utf8')) as readonly Screen[];

describe('the parts of the checker', () => {
  test('hold every screen once, in the order in which they are asked', () => {
    expect(words.checkerParts.flatMap((part) => part.screens)).toEqual(screens.map(({ id }) => id));
  });
  test('are counted in words that promise nothing exact', () => {
    expect(words.partWords('urgent-you')).toBe('Part 3 of about 8: signs for today');
    expect(words.partOf('leg-now')).toBe(1);
  });
  test('count a screen that nobody has sorted yet as the last part', () => {
    expect(words.partOf('brand-new')).toBe(words.checkerParts.length);
  });
});

test('every question that is not a sign has a short topic', () => {
  const asked = screens.flatMap(({ questions }) => questions).filter(({ kind }) => kind !== 'sign');
  expect(asked.filter(({ id }) => !topicWords[id])).toEqual([]);
});

describe('the words of the checker', () => {
  const all = [...textsIn(words), ...URGENCIES.flatMap(words.checkerAction)];
  test('keep to twenty words a sentence', () => {
    const long = all
      .flatMap((text) => text.split(/(?<=[.!?])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });
  test('never tell anybody what they have, and give no number for how likely it is', () => {
    expect(
      all.filter((text) => /\byou have (got )?(a |an )?(hip|arthritis|torn|tear)|%|percent|likely|probab/i.test(text)),
    ).toEqual([]);
  });
});

/** Every text in some words, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
