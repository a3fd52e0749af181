import type { Accuracy, Exercise, RedFlag, Source, Term } from '#schema';

/** What the parts of an article need to know of the page they stand on. The page gathers it; the parts only look up. */
export interface Reading {
  /** The sources of the page in the order in which it first cites them. */
  readonly sources: readonly Named<Source>[];
  /** The words that the page explains, in the order in which they first stand. */
  readonly terms: readonly Named<Term>[];
  /** The exercises that the page shows. */
  readonly exercises: readonly ShownExercise[];
  readonly redFlags: readonly RedFlag[];
  /** How good the checker is, on the page that says so. */
  readonly accuracy?: Accuracy | undefined;
}

/** A thing and the id of the file it comes from. */
export interface Named<T> {
  readonly id: string;
  readonly data: T;
}

/** An exercise as a card shows it. */
export interface ShownExercise extends Named<Exercise> {
  /** The address of the folder with its pictures, with a slash at the end; nothing when it has not been filmed. */
  readonly pictures: string | undefined;
}

/** What the page gathered. Throws when a part of an article stands on a page that gathered nothing. */
export function readingOf(locals: App.Locals): Reading {
  if (!locals.reading) throw new Error('This part stands on a page that did not set Astro.locals.reading.');
  return locals.reading;
}

/** How good the checker is. Throws when a part of an article stands on a page that did not gather it. */
export function accuracyIn(locals: App.Locals): Accuracy {
  const { accuracy } = readingOf(locals);
  if (!accuracy) throw new Error('This part stands on a page that gathered no accuracy.');
  return accuracy;
}

/** The ids that a part is given in an MDX body, each once, in the order in which they first stand. */
export function idsIn(body: string, part: string, attribute: string): string[] {
  const uses = body.matchAll(new RegExp(`<${part}\\s[^>]*?\\b${attribute}="([^"]+)"`, 'g'));
  return [...new Set([...uses].flatMap(([, ids = '']) => ids.trim().split(/\s+/)))];
}
