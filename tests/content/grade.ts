import type { Term } from '#schema';
import type { Entry } from './files.ts';
import { HIGHEST_GRADE, isWhole, MOST_WORDS, readingGrade, sentencesOf, split, wordsOf } from './prose.ts';

/** How hard a page is to read. */
export interface Grade {
  /** Flesch-Kincaid grade of the whole sentences, the words of the glossary counted as easy. */
  readonly grade: number;
  /** The same with every word counted as it is. */
  readonly raw: number;
  /** Words in all, fragments included. */
  readonly words: number;
}

/** The words that the glossary explains, in lower case. */
export function easyWords(glossary: readonly Entry<Term>[]): ReadonlySet<string> {
  return new Set(
    glossary.flatMap(({ data }) => [data.name, ...data.forms].flatMap((form) => form.toLowerCase().split(/[\s-]+/))),
  );
}

/** Grades one page or exercise. */
export function gradeOf(entry: Entry<unknown>, easy: ReadonlySet<string>): Grade {
  const sentences = sentencesIn(entry);
  const whole = sentences.filter(isWhole);
  return {
    grade: readingGrade(whole, easy),
    raw: readingGrade(whole),
    words: sentences.flatMap(wordsOf).length,
  };
}

/** What an editor has to change before the page may go out. Empty when nothing. */
export function complaintsAboutProse(entry: Entry<unknown>, easy: ReadonlySet<string>): string[] {
  const { grade, raw } = gradeOf(entry, easy);
  const long = sentencesIn(entry)
    .filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
    .map((sentence) => `${entry.file}\n  A sentence of ${wordsOf(sentence).length} words: “${sentence}”\n  Write two.`);
  if (grade <= HIGHEST_GRADE) return long;
  return [
    `${entry.file}\n  Grade ${grade.toFixed(1)} (raw ${raw.toFixed(1)}), the highest is ${HIGHEST_GRADE}.\n  Write shorter sentences and plainer words.`,
    ...long,
  ];
}

/** All sentences of a page that a reader reads: the summary and body of an article, the text of an exercise. */
export function sentencesIn({ data, body }: Entry<unknown>): string[] {
  if (!body) return spokenIn(data).flatMap(split);
  const { summary = [], alsoCalled = '' } = data as { summary?: readonly string[]; alsoCalled?: string };
  return [...[alsoCalled, ...summary].flatMap(split), ...sentencesOf(body)];
}

/** Fields of an exercise that are no running text. */
const SILENT_FIELDS = new Set([
  'searchWords',
  'stopIf',
  'name',
  'phase',
  'how',
  'sources',
  'related',
  'helpsWith',
  'slip',
]);

function spokenIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(spokenIn);
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (SILENT_FIELDS.has(key) ? [] : spokenIn(part)));
}
