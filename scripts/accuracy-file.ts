import { readFileSync, writeFileSync } from 'node:fs';
import { type Accuracy, accuracy, readContent } from '#schema';

/** Where the numbers of the page "How good is the checker" are kept. */
export const ACCURACY_FILE = 'content/checker/accuracy.json';

/** Reads the numbers. Throws an `AuthorError` where the file was changed by hand into something else. */
export const readAccuracy = (): Accuracy =>
  readContent(accuracy, JSON.parse(readFileSync(ACCURACY_FILE, 'utf8')), ACCURACY_FILE);

/** Writes the numbers. */
export const writeAccuracy = (numbers: Accuracy): void =>
  writeFileSync(ACCURACY_FILE, `${JSON.stringify(accuracy.parse(numbers), null, 2)}\n`);
