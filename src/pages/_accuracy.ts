import { readFileSync } from 'node:fs';
import { type Accuracy, accuracy, readContent } from '#schema';

const FILE = 'content/checker/accuracy.json';

/** How good the checker is, as `npm run audit -- --write` wrote it. Throws an `AuthorError` at numbers of another form. */
export const accuracyFile = (): Accuracy => readContent(accuracy, JSON.parse(readFileSync(FILE, 'utf8')), FILE);
