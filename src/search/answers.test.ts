import { describe, expect, test } from 'vitest';
import { countWords, groupHits, type Hit, piecesOf, promisedFirst } from './answers.ts';

const aHit = (over: Partial<Hit>): Hit => ({ href: '/', title: 'A page', kind: 'Guide', excerpt: [], ...over });

describe('groupHits', () => {
  test('the kind of the best answer comes first, and its order stays', () => {
    const groups = groupHits([
      aHit({ title: 'Hip arthritis', kind: 'Condition' }),
      aHit({ title: 'Bridge', kind: 'Exercise' }),
      aHit({ title: 'Labral tear', kind: 'Condition' }),
    ]);
    expect(groups.map(({ heading }) => heading)).toEqual(['Conditions', 'Exercises']);
    expect(groups[0]?.hits.map(({ title }) => title)).toEqual(['Hip arthritis', 'Labral tear']);
  });

  test('a kind without a heading of its own is shown under its name', () => {
    expect(groupHits([aHit({ kind: 'Poem' })])[0]?.heading).toBe('Poem');
  });
});

describe('promisedFirst', () => {
  const bridge = { meta: { words: 'glute lift; hip raise' } };
  const bursitis = { meta: { words: 'hip bursitis; Hip pain lying on side' } };

  test('a page that promises the very phrase passes one that only has its words', () => {
    expect(promisedFirst([bridge, bursitis], ' hip pain, lying on side')).toEqual([bursitis, bridge]);
  });

  test('a part of a promised phrase moves nothing', () => {
    expect(promisedFirst([bridge, bursitis], 'hip pain')).toEqual([bridge, bursitis]);
  });
});

describe('piecesOf', () => {
  test('the words that were searched for are marked, the rest is not', () => {
    expect(piecesOf('Pain at <mark>night</mark> is common')).toEqual([
      { text: 'Pain at ', isMarked: false },
      { text: 'night', isMarked: true },
      { text: ' is common', isMarked: false },
    ]);
  });

  test('small words such as “at” are not marked', () => {
    expect(piecesOf('<mark>at</mark> <mark>night</mark>').map(({ isMarked }) => isMarked)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('an excerpt can never become anything but text', () => {
    const pieces = piecesOf('&lt;img src=x&gt; &amp; <mark>more</mark>');
    expect(pieces[0]).toEqual({ text: '<img src=x> & ', isMarked: false });
  });
});

describe('countWords', () => {
  test('nothing found says what to try', () => {
    expect(countWords(0, 'xyz')).toBe('Nothing found for “xyz”. Try fewer or other words.');
  });

  test('one page is not called pages', () => {
    expect(countWords(1, 'labrum')).toBe('1 page for “labrum”');
    expect(countWords(7, 'labrum')).toBe('7 pages for “labrum”');
  });
});
