import { describe, expect, test } from 'vitest';
import { type Content, type Entry, readAllContent } from './files.ts';
import { complaintsAboutProse, easyWords, gradeOf } from './grade.ts';
import { citedIn, idsIn, linksIn } from './ids.ts';

const content: Content = readAllContent();
const pages = [...content.articles, ...content.conditions];
const dated = [...pages, ...content.exercises];
const easy = easyWords(content.glossary);

const addresses = new Set([
  ...content.articles.map(({ id, data }) => `${data.section}/${id}`),
  ...content.conditions.map(({ id }) => `conditions/${id}`),
  ...content.exercises.map(({ id }) => `exercises/${id}`),
  'routine/starter',
  'routine/progress',
]);
const known = {
  sources: new Map(content.sources.map((entry) => [entry.id, entry])),
  glossary: new Set(content.glossary.map(({ id }) => id)),
  exercises: new Set(content.exercises.map(({ id }) => id)),
};

/** Every use of a source, with the file and the place in it. */
const citations = [
  ...pages.flatMap(({ file, body }) => citedIn(body).map((id) => ({ id, where: `${file} → Cite` }))),
  ...content.exercises.flatMap(({ file, data }) =>
    data.evidence.flatMap(({ sources }) => sources.map((id) => ({ id, where: `${file} → evidence` }))),
  ),
  ...content.barriers.flatMap(({ id: barrier, tips }) =>
    tips.flatMap(({ sources }) => sources.map((id) => ({ id, where: `content/routines/barriers.yaml → ${barrier}` }))),
  ),
  ...content.redFlags.flatMap(({ id: flag, sources }) =>
    sources.map((id) => ({ id, where: `content/checker/red-flags.yaml → ${flag}` })),
  ),
];

describe('ids', () => {
  test('every cited source has a file', () => {
    const missing = citations.filter(({ id }) => !known.sources.has(id));
    expect(missing.map(({ id, where }) => `${where}\n  Found "${id}", which is no file in content/sources.`)).toEqual(
      [],
    );
  });

  test('every cited source may be printed', () => {
    const unready = citations.filter(({ id }) => known.sources.get(id)?.data.printReady === false);
    expect(
      unready.map(
        ({ id, where }) =>
          `${where}\n  "${id}" is not print-ready.\n  Write it softly without a number, or complete the source first.`,
      ),
    ).toEqual([]);
  });

  test('every explained word has a file in the glossary', () => {
    const missing = pages.flatMap(({ file, body }) =>
      idsIn(body, 'Term', 'id')
        .filter((id) => !known.glossary.has(id))
        .map((id) => `${file} → Term\n  Found "${id}".\n  Write content/glossary/${id}.yaml, or use another word.`),
    );
    expect(missing).toEqual([]);
  });

  test('every exercise that a page or a routine names has a file', () => {
    const named = [
      ...pages.flatMap(({ file, body }) => idsIn(body, 'ExerciseCards', 'ids').map((id) => ({ id, file }))),
      ...content.routines.flatMap(({ file, data }) => data.exercises.map(({ id }) => ({ id, file }))),
    ];
    expect(named.filter(({ id }) => !known.exercises.has(id))).toEqual([]);
  });

  test('every related page exists', () => {
    const wrong = dated.flatMap(({ file, data }) =>
      data.related
        .filter((key) => !addresses.has(key))
        .map((key) => `${file} → related\n  Found "${key}", which is no page.`),
    );
    expect(wrong).toEqual([]);
  });

  test('every link to a page of ours leads somewhere and ends in a slash', () => {
    const indexes = new Set([
      '',
      'conditions',
      'exercises',
      'anatomy',
      'goals',
      'guides',
      'routine',
      'sources',
      'words',
      'search',
      'symptom-checker',
      'symptom-checker/all-questions',
    ]);
    const wrong = pages.flatMap(({ file, body }) =>
      linksIn(body)
        .filter((href) => href.startsWith('/'))
        .filter((href) => {
          const [path = ''] = href.split('#');
          const key = path.replace(/^\/|\/$/g, '');
          return !path.endsWith('/') || !(addresses.has(key) || indexes.has(key));
        })
        .map((href) => `${file}\n  Found a link to ${href}, which is no page.`),
    );
    expect(wrong).toEqual([]);
  });

  test('no source stands in the bibliography under two names', () => {
    const seen = new Map<string, string>();
    const twice = content.sources.flatMap(({ id, data }) => {
      const key = data.doi ?? `${data.title} ${data.within} ${data.year}`;
      const other = seen.get(key);
      seen.set(key, id);
      return other ? [`${other} and ${id}: ${key}`] : [];
    });
    expect(twice).toEqual([]);
  });
});

describe('dates', () => {
  test.each(dated.map((entry) => [entry.file, entry] as const))(
    '%s is to be checked again after it was checked',
    (_, { data }) => {
      expect(data.checked >= data.published).toBe(true);
      expect(data.nextCheck > data.checked).toBe(true);
    },
  );

  test('no page claims a review by somebody who has no file in content/people', () => {
    expect(dated.filter(({ data }) => data.review !== null).map(({ file }) => file)).toEqual([]);
  });
});

describe('prose', () => {
  test.each([...pages, ...content.exercises].map((entry) => [entry.file, entry] as const))(
    '%s reads easily',
    (_, entry) => {
      expect(complaintsAboutProse(entry as Entry<never>, easy)).toEqual([]);
    },
  );

  test('the grades, for the editor', () => {
    for (const entry of dated) {
      const { grade, raw, words } = gradeOf(entry as Entry<never>, easy);
      console.log(`${entry.file}: grade ${grade.toFixed(1)}, raw ${raw.toFixed(1)}, ${words} words`);
      expect(Number.isFinite(grade)).toBe(true);
    }
  });
});

describe('warning signs', () => {
  test('all 52 are there, each once, in the order of the care ladder', () => {
    expect(content.redFlags).toHaveLength(52);
    expect(new Set(content.redFlags.map(({ id }) => id)).size).toBe(52);
    const order = ['emergency', 'today', 'appointment', 'self-care'];
    const ranks = content.redFlags.map(({ urgency }) => order.indexOf(urgency));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });
});

describe('words we do not use', () => {
  // Safety wording rules: fear, blame, diagnosis and promises.
  const unwanted =
    /\b(bone[- ]on[- ]bone|worn[- ]out|wear and tear|out of place|sufferers?|you have (hip )?(arthritis|osteoarthritis|a labral tear|FAI|GTPS))\b/i;

  test.each(pages.map((entry) => [entry.file, entry] as const))('%s', (_, { body, data }) => {
    const text = `${data.title} ${data.description} ${data.summary.join(' ')} ${body}`;
    const found = text
      .split(/(?<=[.?!])\s/)
      .filter((sentence) => unwanted.test(sentence) && !/“[^”]*(worn|wear|bone)[^”]*”/i.test(sentence));
    expect(found).toEqual([]);
  });
});
