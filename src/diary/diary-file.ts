import { findLine } from './faulty-line.ts';
import { type Fault, fieldsOf, type Reading, readFields } from './field.ts';
import { readActivity, readRating, readReview, readSession, readSettings } from './read-record.ts';
import type { DiaryContent } from './record.ts';

/** The kinds of records, as a diary file lists them. */
export const KINDS = ['sessions', 'activities', 'ratings', 'reviews'] as const;

/** One kind of records. */
export type Kind = (typeof KINDS)[number];

/** Why a file was refused. `line` counts from 1. */
export type FileProblem =
  | { readonly type: 'too-long' | 'not-a-diary' | 'newer-version' }
  | { readonly type: 'no-json'; readonly line: number; readonly isCut: boolean }
  | {
      readonly type: 'bad-record';
      readonly kind: Kind;
      readonly number: number;
      readonly line: number | null;
      readonly fault: Fault;
    }
  | { readonly type: 'bad-row'; readonly line: number; readonly fault: Fault }
  | { readonly type: 'no-table'; readonly missing: string };

/** What a file turned out to hold, or why it was refused as a whole. */
export type FileReading<T> =
  | { readonly type: 'content'; readonly content: T }
  | { readonly type: 'problem'; readonly problem: FileProblem };

/** A diary as a file: JSON with one record a line, so that a fault can be named by its line. `aside` is what could not be read. */
export function writeDiaryFile(content: DiaryContent, aside: readonly unknown[], exportedAt: string): string {
  const lists = [...KINDS.map((kind) => listOf(kind, content[kind])), listOf('unreadable', aside)];
  const head = [
    `"format": ${JSON.stringify(FORMAT)}`,
    `"version": ${VERSION}`,
    `"exportedAt": ${JSON.stringify(exportedAt)}`,
    `"settings": ${JSON.stringify(content.settings)}`,
  ];
  return `{\n${[...head, ...lists].join(',\n')}\n}\n`;
}

/** Reads a diary file of this or an earlier version. Never throws; one wrong record refuses the file, so that nothing comes in by halves. */
export function readDiaryFile(text: string): FileReading<DiaryContent> {
  if (text.length > LONGEST_FILE) return problem({ type: 'too-long' });
  const found = findLine(text);
  if (found.type === 'fault') return problem({ type: 'no-json', line: found.line, isCut: found.isCut });
  const version = versionOf(found.data);
  if (version === null) return problem({ type: 'not-a-diary' });
  if (version > VERSION) return problem({ type: 'newer-version' });
  return readContent(
    text,
    MIGRATIONS.slice(version - 1).reduce((data, migrate) => migrate(data), found.data),
  );
}

function readContent(text: string, data: unknown): FileReading<DiaryContent> {
  const lists = readFields(data, (fields) => ({
    sessions: fields.list('sessions', MOST_RECORDS, same),
    activities: fields.list('activities', MOST_RECORDS, same),
    ratings: fields.list('ratings', MOST_RECORDS, same),
    reviews: fields.list('reviews', MOST_RECORDS, same),
    settings: fields.checked('settings', (value): value is unknown => value !== undefined, 'settings'),
  }));
  if (lists.type === 'fault') return problem({ type: 'not-a-diary' });
  const raw = lists.value;
  const settings = readSettings(raw.settings);
  if (settings.type === 'fault') return problem({ type: 'not-a-diary' });
  const all = {
    sessions: eachOf(raw.sessions, readSession),
    activities: eachOf(raw.activities, readActivity),
    ratings: eachOf(raw.ratings, readRating),
    reviews: eachOf(raw.reviews, readReview),
  };
  for (const kind of KINDS) {
    const { wrong } = all[kind];
    if (wrong) return problem({ type: 'bad-record', kind, line: lineOf(text, raw[kind], wrong.number), ...wrong });
  }
  const { sessions, activities, ratings, reviews } = all;
  const content = {
    sessions: sessions.right,
    activities: activities.right,
    ratings: ratings.right,
    reviews: reviews.right,
    settings: settings.value,
  };
  return { type: 'content', content };
}

function eachOf<T>(items: readonly unknown[], read: (item: unknown) => Reading<T>): Read<T> {
  const right: T[] = [];
  for (const [at, item] of items.entries()) {
    const reading = read(item);
    if (reading.type === 'fault') return { right, wrong: { number: at + 1, fault: reading.fault } };
    right.push(reading.value);
  }
  return { right, wrong: null };
}

interface Read<T> {
  readonly right: readonly T[];
  readonly wrong: { readonly number: number; readonly fault: Fault } | null;
}

/** The version of a diary file; nothing when it is none. */
function versionOf(data: unknown): number | null {
  const reading = readFields(data, () => {
    const fields = fieldsOf(data, '');
    fields.choice('format', [FORMAT]);
    return fields.number('version', 1_000_000);
  });
  return reading.type === 'read' && reading.value >= 1 ? reading.value : null;
}

/** The line on which a record stands, when the file has one record a line; nothing when a program has set it anew. */
function lineOf(text: string, items: readonly unknown[], number: number): number | null {
  const written = JSON.stringify(items[number - 1]);
  const at = text.split('\n').findIndex((line) => line.replace(/,?\r?$/, '') === written);
  return at < 0 ? null : at + 1;
}

const listOf = (name: string, items: readonly unknown[]): string =>
  items.length === 0
    ? `"${name}": []`
    : `"${name}": [\n${items.map((item) => JSON.stringify(item) ?? 'null').join(',\n')}\n]`;

const problem = (what: FileProblem): FileReading<DiaryContent> => ({ type: 'problem', problem: what });
const same = (value: unknown): unknown => value;

const FORMAT = 'ball-and-socket-diary';
const VERSION = 1;
/** What makes a file of a version into one of the next; the first is for version 1, and is still to come. */
const MIGRATIONS: readonly ((data: unknown) => unknown)[] = [];
/** In characters. A session a day for fifty years takes a third of it. */
export const LONGEST_FILE = 20_000_000;
const MOST_RECORDS = 100_000;
