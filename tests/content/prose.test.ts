import { describe, expect, test } from 'vitest';
import { complaintsAboutProse } from './grade.ts';
import { readingGrade, sentencesOf, split, wordsOf } from './prose.ts';

const anEntry = (body: string) => ({ id: 'x', file: 'content/articles/x.mdx', data: {}, body });

describe('sentencesOf', () => {
  test('reads paragraphs, lists and the words inside parts, but no citation', () => {
    const body = `## A heading

The <Term id="labrum">labrum</Term> seals it.<Cite ids="a-2018 b" /> It can tear.

<CareCard urgency="today" title="Call today if:">

- you feel ill

</CareCard>

<Timeline steps={[{ when: 'Week 1', what: 'Rest a little.' }]} />
`;
    expect(sentencesOf(body)).toEqual(
      ['The labrum seals it.', 'It can tear.', 'Call today if:', 'you feel ill', 'Rest a little.'].flatMap(split),
    );
  });

  test('a decimal point does not end a sentence', () => {
    expect(split('It fell by 1.4 points. That is little.')).toHaveLength(2);
  });
});

describe('wordsOf', () => {
  test('a joined word counts once, a range as its two numbers', () => {
    expect(wordsOf('A well-known range is 10–12 days.')).toEqual([
      'A',
      'well-known',
      'range',
      'is',
      '10',
      '12',
      'days',
    ]);
  });
});

describe('readingGrade', () => {
  const hard = ['Degenerative osteoarthritis necessitates multidisciplinary rehabilitation.'];
  test('long words are harder than short ones', () => {
    expect(readingGrade(hard)).toBeGreaterThan(15);
    expect(readingGrade(['The cat sat on the mat.'])).toBeLessThan(2);
  });

  test('a word that the page explains counts as easy', () => {
    expect(readingGrade(hard, new Set(['osteoarthritis']))).toBeLessThan(readingGrade(hard));
  });
});

describe('complaintsAboutProse', () => {
  test('quotes a sentence that is too long, and says what to do', () => {
    const long = `This one ${'goes on and '.repeat(9)}ends.`;
    expect(complaintsAboutProse(anEntry(long), new Set())[0]).toContain('A sentence of 30 words: “This one goes on');
  });

  test('refuses a page that is too hard, with both grades', () => {
    const [complaint] = complaintsAboutProse(
      anEntry('Degenerative osteoarthritis necessitates rehabilitation.'),
      new Set(),
    );
    expect(complaint).toMatch(/^content\/articles\/x\.mdx\n {2}Grade [\d.]+ \(raw [\d.]+\), the highest is 8\./);
  });

  test('has nothing to say of plain prose', () => {
    expect(complaintsAboutProse(anEntry('Your hip is a ball in a cup. It can hurt.'), new Set())).toEqual([]);
  });
});
