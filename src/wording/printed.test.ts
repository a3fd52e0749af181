import { describe, expect, test } from 'vitest';
import type { Source } from '#schema';
import { citationOf, dateWords, monthWords, readingMinutes, urgencyWords } from './index.ts';

describe('dates', () => {
  test('are printed with the day first and the month in full', () => {
    expect(dateWords('2026-11-22')).toBe('22 November 2026');
    expect(dateWords('2027-01-03')).toBe('3 January 2027');
    expect(monthWords('2026-11')).toBe('November 2026');
  });
});

describe('a citation', () => {
  const aSource = (over: Partial<Source> = {}): Source => ({
    authors: 'Doe J, Roe R',
    title: "The patients' hips",
    within: 'BMJ',
    year: 2018,
    locator: '361(4): 12-19',
    doi: undefined,
    url: undefined,
    read: undefined,
    link: true,
    kind: 'cohort',
    printReady: true,
    ...over,
  });

  test('names three of many authors, sets apostrophes and ranges, and links the DOI', () => {
    const many = aSource({ authors: 'A B, C D, E F, G H, I J', doi: '10.1136/bmj.k1662' });
    expect(citationOf(many)).toEqual({
      authors: 'A B, C D, E F, et al.',
      title: 'The patients’ hips.',
      within: 'BMJ',
      when: '2018; 361(4): 12–19',
      link: { address: 'https://doi.org/10.1136/bmj.k1662', shown: 'doi.org/10.1136/bmj.k1662' },
    });
  });

  test('of a page without a date says so, and when it was read', () => {
    expect(citationOf(aSource({ year: undefined, locator: undefined, read: '2026-11' })).when).toBe(
      'n.d., read November 2026',
    );
  });

  test('whose address is not the publisher’s has no link', () => {
    expect(citationOf(aSource({ link: false, url: 'https://example.org/copy' })).link).toBeUndefined();
  });

  test('names a publisher once who is its own author', () => {
    expect(citationOf(aSource({ authors: 'NICE', within: 'NICE' })).within).toBeUndefined();
  });
});

describe('the care ladder in words', () => {
  test('nobody above self-care is told to exercise', () => {
    expect(urgencyWords.emergency.action).toContain('Do not exercise');
    expect(urgencyWords.today.action).toContain('Do not exercise');
    expect(urgencyWords.appointment.action).toContain('Leave exercise');
  });

  test('no country is taken for granted', () => {
    expect(JSON.stringify(urgencyWords)).toContain('your local emergency number');
    expect(JSON.stringify(urgencyWords)).not.toMatch(/\b(911|999|112)\b/);
  });
});

describe('reading time', () => {
  test('is never zero, and grows with the text', () => {
    expect(readingMinutes(12)).toBe(1);
    expect(readingMinutes(1900)).toBe(10);
  });
});
