import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressesIn, builtPages, weight, weightOf } from './built.ts';

const KB = 1000;
const pages = builtPages();
const index = pages.find(({ path }) => path === '/exercises/');
if (!index) throw new Error('There is no index of exercises.');
const ids = pages.flatMap(({ path }) => /^\/exercises\/(?!muscles\/)([^/]+)\/$/.exec(path)?.[1] ?? []);
const facts: readonly { readonly id: string; readonly have: readonly string[] }[] = JSON.parse(
  index.document.querySelector('#finder script')?.textContent ?? '[]',
);

describe('the index of exercises', () => {
  test('links every exercise once, and knows what it is found by', () => {
    const linked = addressesIn(index, '#found .exercise a', 'href').map((href) => href.split('/')[2]);
    expect(linked.toSorted()).toEqual(ids.toSorted());
    expect(facts.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test('says what each choice leaves, and offers none that leaves nothing', () => {
    const numbers = [...index.document.querySelectorAll('#finder .tick small')].map(({ textContent }) => textContent);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !/^[1-9]\d*$/.test(number ?? ''))).toEqual(
      ['0'].filter(() => !hasBareExercise()),
    );
  });

  test('asks each question in a group with its legend, or in a list with its label', () => {
    for (const group of index.document.querySelectorAll('#finder fieldset'))
      expect(group.querySelector('legend')?.textContent?.length).toBeGreaterThan(5);
    for (const list of index.document.querySelectorAll('#finder select'))
      expect(index.document.querySelector(`label[for=${list.id}]`)?.textContent?.length).toBeGreaterThan(5);
  });

  test('its script weighs at most 4 kB, and knows no schema', () => {
    const [script = ''] = addressesIn(index, 'script[src*=ExerciseIndex]', 'src');
    console.log(`/exercises/ html ${weight(index.html)}, own script ${weightOf([script])} bytes`);
    expect(weightOf([script])).toBeLessThanOrEqual(4 * KB);
    expect(readFileSync(`dist${script}`, 'utf8')).not.toMatch(/strictObject|superRefine/);
  });

  test('names no film before one is asked for', () => {
    expect(index.document.querySelector('video')).toBeNull();
    expect(index.html).not.toContain('.mp4');
  });
});

describe('cautions on the cards', () => {
  const cautions: Record<string, Record<string, string>> = JSON.parse(
    readFileSync('dist/exercises/cautions.json', 'utf8'),
  );

  test.each(Object.keys(cautions))('%s: they are those of the pages', (condition) => {
    for (const [id, text] of Object.entries(cautions[condition] ?? {})) {
      const page = pages.find(({ path }) => path === `/exercises/${id}/`);
      const listed = page?.document.querySelector(`#cautions [data-condition="${condition}"]`)?.textContent ?? '';
      expect(listed.replace(/\s+/g, ' ')).toContain(text);
    }
  });

  test('they weigh at most 15 kB', () => {
    expect(weightOf(['/exercises/cautions.json'])).toBeLessThanOrEqual(15 * KB);
  });
});

/** Exercises whose neighbors have no page yet. */
const WAITING: string[] = [];

describe('ladders and what to choose instead', () => {
  const exercises = pages.filter(({ path }) => ids.some((id) => path === `/exercises/${id}/`));

  test('every exercise is linked from the page of another one', () => {
    const from = (selector: string) =>
      new Set(exercises.flatMap((page) => addressesIn(page, selector, 'href').filter((href) => href !== page.path)));
    const linked = from('.side a[href^="/exercises/"]');
    expect(exercises.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual(WAITING);
  });

  test.each(exercises.map((page) => [page.path, page] as const))(
    '%s: a ladder says where one is, at most three instead',
    (path, { document }) => {
      expect(document.querySelectorAll('.ladder [aria-current=step]')).toHaveLength(1);
      for (const list of document.querySelectorAll('.instead ul')) {
        const links = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(links.length).toBeGreaterThan(0);
        expect(links.length).toBeLessThanOrEqual(3);
        expect(links).not.toContain(path);
      }
    },
  );
});

/** Whether an exercise needs nothing at all; otherwise "Nothing" leaves none. */
function hasBareExercise(): boolean {
  return facts.some(({ have }) => have.length === 0);
}
