import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { builtPages } from './built.ts';

const NAMES = ['exercises', 'conditions', 'sources'] as const;
const read = (name: string) => JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8'));
const idsOf = (name: string): string[] => read(name)[name].map(({ id }: { id: string }) => id);
const pathOf = (address: string) => new URL(address).pathname;

describe.each(NAMES)('/data/%s.json', (name) => {
  const file = read(name);
  const schema = read(`${name}.schema`);

  test('keeps to its published schema', () => {
    const { error } = z.fromJSONSchema(schema).safeParse(file);
    expect(error?.issues ?? []).toEqual([]);
  });

  test('whose rules bite: a strange field and a missing one are refused', () => {
    const published = z.fromJSONSchema(schema);
    const [first, ...rest] = file[name];
    const { id: _, ...nameless } = first;
    expect(published.safeParse({ ...file, [name]: [{ ...first, motion: {} }, ...rest] }).success).toBe(false);
    expect(published.safeParse({ ...file, [name]: [nameless, ...rest] }).success).toBe(false);
  });

  test('says whose it is, which version, how old, and that nobody has reviewed it', () => {
    expect(file.license).toMatchObject({ name: 'CC BY 4.0', attribution: 'the Ball & Socket team' });
    expect(file.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(file.updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(file.note).toContain('No clinician has reviewed it yet');
    expect(pathOf(file.$schema)).toBe(`/data/${name}.schema.json`);
    expect(schema.$id).toBe(file.$schema);
  });

  test('has each entry once, in the order of the ids', () => {
    const ids = idsOf(name);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  test('holds no field of the workshop, and nothing that is only a draft', () => {
    const fields = /"(motion|sheet|printReady|link|read|draft|todo|movingSeconds|related|searchWords)":/i;
    expect(JSON.stringify(file)).not.toMatch(fields);
    expect(JSON.stringify(file)).not.toMatch(/\bTODO\b|\bTBD\b|"undefined"|\[object/);
  });
});

describe('the files together', () => {
  const { exercises } = read('exercises');
  const { conditions } = read('conditions');

  test('are complete: every exercise, every condition with a page, every source that may be printed', () => {
    const stems = (folder: string) => readdirSync(`content/${folder}`).map((file) => file.replace(/\.\w+$/, ''));
    const printed = stems('sources').filter(
      (id) => (parse(readFileSync(`content/sources/${id}.yaml`, 'utf8')) as { printReady: boolean }).printReady,
    );
    expect(idsOf('exercises').toSorted()).toEqual(stems('exercises').toSorted());
    expect(idsOf('sources').toSorted()).toEqual(printed.toSorted());
    expect(stems('conditions').filter((id) => !idsOf('conditions').includes(id))).toEqual([]);
  });

  test('name only ids that are there', () => {
    const [known, cited] = [new Set(idsOf('conditions')), new Set(idsOf('sources'))];
    for (const { oftenChosenFor, cautions, evidence } of exercises) {
      const named = [...oftenChosenFor, ...cautions.map(({ condition }: { condition: string }) => condition)];
      expect(named.filter((id: string) => !known.has(id))).toEqual([]);
      const sources = evidence.flatMap(({ sources }: { sources: string[] }) => sources);
      expect(sources.filter((id: string) => !cited.has(id))).toEqual([]);
    }
  });

  test('name only pages and films that are there', () => {
    const pages = new Set(builtPages().map(({ path }) => path));
    for (const { page, film } of exercises) {
      expect(pages).toContain(pathOf(page));
      for (const part of ['mp4', 'captions', 'poster'])
        if (film) expect(existsSync(`dist${pathOf(film[part])}`), film[part]).toBe(true);
    }
    for (const { article } of conditions) if (article) expect(pages).toContain(pathOf(article.page));
  });

  test('are documented: the page links each of them and its schema', () => {
    const page = builtPages().find(({ path }) => path === '/about/open-data/');
    const links = [...(page?.document.querySelectorAll('a[href^="/data/"]') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(links.toSorted()).toEqual(
      NAMES.flatMap((name) => [`/data/${name}.json`, `/data/${name}.schema.json`]).toSorted(),
    );
  });
});
