import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Exercise, RedFlag, Source, Term } from '#schema';
import { readingMinutes } from '#wording';
import { idsIn, type Named, type Reading, type ShownExercise } from '../components/reading.ts';
import { accuracyFile } from './_accuracy.ts';
import { filmsOf } from './_film.ts';

/** A page of the site as other pages link to it. */
export interface PageLink {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  /** The address of the folder with its pictures, with a slash at the end; nothing when it has none. */
  readonly pictures?: string | undefined;
}

type Collected = 'articles' | 'conditions' | 'exercises' | 'sources' | 'glossary' | 'redFlags' | 'routines';

/** All pages that content can link to, by their address without slashes at the ends. */
export async function allPages(): Promise<ReadonlyMap<string, PageLink>> {
  const [articles, conditions, exercises] = await Promise.all([
    getCollection('articles'),
    getCollection('conditions'),
    getCollection('exercises'),
  ]);
  const films = await filmsOf(exercises);
  const links: readonly PageLink[] = [
    ...articles.map(({ id, data }) => link(`${data.section}/${id}`, data.shortTitle ?? data.title, data.description)),
    ...conditions.map(({ id, data }) => link(`conditions/${id}`, data.shortTitle ?? data.title, data.description)),
    ...exercises.map(({ id, data }) => ({
      ...link(`exercises/${id}`, data.name, data.lede),
      pictures: films.get(id)?.folder,
    })),
    link('routine/progress', 'How it is going', 'A diary of your sessions, with what the pain rule says.'),
    link('routine/starter', 'The starter sheet', 'Four exercises on one sheet, ready to print.'),
  ];
  return new Map(links.map((page) => [page.key, page]));
}

/** The pages named by their keys, in that order. Throws, with the page that names it, at a key that leads nowhere. */
export async function linksTo(keys: readonly string[], from: string): Promise<PageLink[]> {
  const pages = await allPages();
  return keys.map((key) => found(pages.get(key), `${from} → related: there is no page "${key}".`));
}

/** Exercises as cards show them. */
export async function shown(exercises: readonly Named<Exercise>[]): Promise<ShownExercise[]> {
  const films = await filmsOf(exercises);
  return exercises.map(({ id, data }) => ({ id, data, pictures: films.get(id)?.folder }));
}

/** All warning signs, in the order of their file. */
export async function warningSigns(): Promise<RedFlag[]> {
  const entries = await getCollection('redFlags');
  return entries.toSorted((a, b) => a.id.localeCompare(b.id)).map(({ data }) => data);
}

/** Gathers what the body of an article cites, explains and shows. */
export async function readingFor(body: string, from: string): Promise<Reading> {
  const redFlags = await warningSigns();
  const behindFlags = body.includes('withReasons') ? redFlags.flatMap(({ sources }) => sources) : [];
  const cited = new Set([...idsIn(body, 'Cite', 'ids'), ...behindFlags]);
  return {
    sources: await entriesOf('sources', [...cited], from),
    terms: await entriesOf('glossary', idsIn(body, 'Term', 'id'), from),
    exercises: await shown(await entriesOf('exercises', idsIn(body, 'ExerciseCards', 'ids'), from)),
    redFlags,
    accuracy: body.includes('<Accuracy') ? accuracyFile() : undefined,
  };
}

/** What the frame of an article needs beside its head: body, contents, sources and words, pages to read next, minutes. */
export async function opened(entry: CollectionEntry<'articles'> | CollectionEntry<'conditions'>) {
  const { data, body = '', filePath = entry.id } = entry;
  const [{ Content, headings }, reading, related] = await Promise.all([
    render(entry),
    readingFor(body, filePath),
    linksTo(data.related, filePath),
  ]);
  return { Content, frame: { headings, reading, related, minutes: readingMinutes(body.split(/\s+/).length) } };
}

/** The entries with these ids, in that order. Throws at an id that has no file. */
export async function entriesOf(collection: 'sources', ids: readonly string[], from: string): Promise<Named<Source>[]>;
export async function entriesOf(collection: 'glossary', ids: readonly string[], from: string): Promise<Named<Term>[]>;
export async function entriesOf(
  collection: 'exercises',
  ids: readonly string[],
  from: string,
): Promise<Named<Exercise>[]>;
export async function entriesOf(collection: Collected, ids: readonly string[], from: string) {
  const all = new Map(
    (await getCollection(collection)).map((entry) => [entry.id, entry as CollectionEntry<Collected>]),
  );
  return ids.map((id) => {
    const entry = found(all.get(id), `${from}: there is no file content/${collection}/${id}.yaml.`);
    return { id, data: entry.data };
  });
}

function link(key: string, title: string, description: string): PageLink {
  return { key, href: `/${key}/`, title, description };
}

function found<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new Error(message);
  return value;
}
