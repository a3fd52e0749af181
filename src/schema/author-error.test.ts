import { describe, expect, test } from 'vitest';
import { AuthorError, article, exercise, readContent, redFlags, source, term } from './index.ts';

/** What an author reads when a file is wrong. */
function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof AuthorError) return error.message;
    throw error;
  }
  return 'nothing to complain about';
}

const anArticle = (over: object = {}) => ({
  section: 'guides',
  order: 1,
  title: 'How much pain is fine',
  description: 'A rule for pain in exercise: what the numbers mean and what to do at each of them.',
  summary: ['The first of three lines.', 'The second of three lines.', 'The third of three lines.'],
  related: ['guides/when-to-get-help', 'exercises/bridge'],
  published: '2026-11-22',
  checked: '2026-11-22',
  nextCheck: '2027-11-22',
  review: null,
  ...over,
});
const read = (over: object) => complaint(() => readContent(article, anArticle(over), 'content/articles/pain.mdx'));

describe('an author who makes a mistake hears', () => {
  test('nothing, when there is none', () => {
    expect(read({})).toBe('nothing to complain about');
  });

  test('where it is, what stands there and what to write', () => {
    const data = { ...anArticle(), order: 'three' };
    expect(complaint(() => readContent(article, data, 'content/articles/pain.mdx'))).toBe(
      'content/articles/pain.mdx → order\n  Expected a whole number from 1, found "three".\n  Write: order: 1',
    );
  });

  test('that a date is missing', () => {
    expect(read({ nextCheck: undefined })).toBe(
      'content/articles/pain.mdx → nextCheck\n  Expected a day written as year-month-day, found nothing.\n  Write: nextCheck: 2027-11-22',
    );
  });

  test('that the summary has three lines', () => {
    expect(read({ summary: ['Only this one line, sadly.'] })).toContain(
      'Expected three lines of 20 to 190 characters, found ["Only this one line, sadly."]',
    );
  });

  test('that a field is misspelled, instead of losing it', () => {
    expect(read({ sumary: [] })).toContain(
      'Found "sumary", which this kind of file does not have.\n  Write one of: section',
    );
  });

  test('about a wrong place deep in the file by its path', () => {
    const message = complaint(() => readContent(exercise, { dose: { sets: 9 } }, 'content/exercises/clamshell.yaml'));
    expect(message).toContain(
      'content/exercises/clamshell.yaml → dose.sets\n  Expected a whole number from 1 to 5, found 9.\n  Write: sets: 3',
    );
  });

  test('that an exercise neither works nor stretches a muscle', () => {
    const aboutMuscles = (muscles: object) =>
      complaint(() => readContent(exercise, { muscles }, 'content/exercises/x.yaml'))
        .split('\n\n')
        .filter((part) => part.includes('→ muscles'));
    expect(aboutMuscles({ primary: [], secondary: ['hamstrings'] })).toEqual([
      'content/exercises/x.yaml → muscles\n  Expected a muscle that works or that is stretched, found none.\n  Write: primary: [gluteus-medius], or for a stretch, stretched: [iliopsoas]',
    ]);
    expect(aboutMuscles({ primary: [], secondary: [], stretched: ['iliopsoas'] })).toEqual([]);
    expect(aboutMuscles({ primary: ['gluteus-medius'], secondary: [] })).toEqual([]);
  });

  test('about a warning sign by its place in the list', () => {
    const message = complaint(() => readContent(redFlags, [{ id: 'cold leg' }], 'content/checker/red-flags.yaml'));
    expect(message).toContain(
      'content/checker/red-flags.yaml → 0.id\n  Expected an id that starts with rf-, found "cold leg".',
    );
  });

  test('that a DOI is never an address', () => {
    const data = {
      authors: 'Doe J',
      title: 'A study',
      kind: 'cohort',
      printReady: true,
      doi: 'https://doi.org/10.1/x',
    };
    expect(complaint(() => readContent(source, data, 'content/sources/doe.yaml'))).toContain(
      'Expected a DOI that starts with 10., found "https://doi.org/10.1/x".\n  Write: doi: 10.1136/bmj.k1662',
    );
  });

  test('about every wrong field at once', () => {
    expect(complaint(() => readContent(term, {}, 'content/glossary/x.yaml')).match(/→/g)).toHaveLength(2);
  });
});

describe('a date', () => {
  test('that YAML took for a day becomes text again', () => {
    const data = anArticle({ published: new Date('2026-11-22T00:00:00Z') });
    expect(readContent(article, data, 'x.mdx').published).toBe('2026-11-22');
  });
});
