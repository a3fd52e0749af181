import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
  type Article,
  AuthorError,
  article,
  type Barrier,
  barriers,
  type Condition,
  condition,
  type Exercise,
  exercise,
  type ReadyRoutine,
  type RedFlag,
  readContent,
  readyRoutine,
  redFlags,
  type Source,
  source,
  type Term,
  term,
} from '#schema';

/** A content file that passed its schema. `id` is its name without the ending. */
export interface Entry<T> {
  readonly id: string;
  readonly file: string;
  readonly data: T;
  /** The MDX after the head; empty in YAML files. */
  readonly body: string;
}

/** All content of the site, read from the files and not from the build. Throws an `AuthorError` at the first bad file. */
export interface Content {
  readonly articles: readonly Entry<Article>[];
  readonly conditions: readonly Entry<Condition>[];
  readonly exercises: readonly Entry<Exercise>[];
  readonly sources: readonly Entry<Source>[];
  readonly glossary: readonly Entry<Term>[];
  readonly routines: readonly Entry<ReadyRoutine>[];
  readonly barriers: readonly Barrier[];
  readonly redFlags: readonly RedFlag[];
}

/** Reads everything under `content/`, once for all tests of a worker. */
export const readAllContent = (): Content => {
  read ??= readEverything();
  return read;
};

let read: Content | undefined;

function readEverything(): Content {
  return {
    articles: readFolder('articles', '.mdx', article),
    conditions: readFolder('conditions', '.mdx', condition),
    exercises: readFolder('exercises', '.yaml', exercise),
    sources: readFolder('sources', '.yaml', source),
    glossary: readFolder('glossary', '.yaml', term),
    routines: readFolder('routines', '.yaml', readyRoutine, ['barriers', 'codes']),
    barriers: readContent(barriers, parse(text('content/routines/barriers.yaml')), 'content/routines/barriers.yaml'),
    redFlags: readContent(redFlags, parse(text('content/checker/red-flags.yaml')), 'content/checker/red-flags.yaml'),
  };
}

/** Reads one MDX or YAML file: its data as it stands, and the body after the head. */
export function readFile(file: string): { data: unknown; body: string } {
  const all = text(file);
  if (!file.endsWith('.mdx')) return { data: parse(all), body: '' };
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(all) ?? [];
  if (head === undefined || body === undefined) {
    throw new AuthorError(`${file} → (the whole file)\n  Expected a head between two lines of ---, found none.`);
  }
  return { data: parse(head), body };
}

/** Reads a folder of files of one kind, without those that are of another kind. */
function readFolder<T>(
  folder: string,
  ending: string,
  schema: z.ZodType<T>,
  others: readonly string[] = [],
): Entry<T>[] {
  return readdirSync(`${ROOT}content/${folder}`)
    .filter((name) => name.endsWith(ending) && !others.includes(name.slice(0, -ending.length)))
    .sort()
    .map((name) => {
      const file = `content/${folder}/${name}`;
      const { data, body } = readFile(file);
      return { id: name.slice(0, -ending.length), file, data: readContent(schema, data, file), body };
    });
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const text = (file: string) => readFileSync(file.startsWith('/') ? file : `${ROOT}${file}`, 'utf8');
