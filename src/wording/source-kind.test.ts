import { describe, expect, it } from 'vitest';
import { SOURCE_KINDS } from '#schema';
import { sourceKindWords } from './source-kind.ts';

const MOST_WORDS = 20;

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/).filter(Boolean);

describe('the words for a kind of source', () => {
  const known = SOURCE_KINDS.filter((kind) => kind !== 'unknown');

  it.each(known)('say what a %s is, in one or two whole sentences', (kind) => {
    const sentences = sentencesOf(sourceKindWords[kind]);
    expect([1, 2]).toContain(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it.each(known)('keep every sentence about a %s short', (kind) => {
    for (const sentence of sentencesOf(sourceKindWords[kind])) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(MOST_WORDS);
    }
  });

  it('differ from kind to kind', () => {
    expect(new Set(known.map((kind) => sourceKindWords[kind])).size).toBe(known.length);
  });

  it('are left out when the kind is not known', () => {
    expect(sourceKindWords.unknown).toBe('');
  });
});
