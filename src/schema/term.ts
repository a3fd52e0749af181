import { z } from 'zod';
import { field, fields } from './field.ts';

/** A word explained, in `content/glossary/`. */
export const term = fields({
  /** The word as it stands in running text. */
  name: field(z.string().min(2), 'the word itself', 'name: labrum'),
  /** Other forms in which it appears: plurals, short forms. */
  forms: field(z.array(z.string()).default([]), 'a list of forms', 'forms: [tendons]'),
  /** One or two short sentences in plain words, without the word itself. */
  means: field(
    z.string().min(20).max(240),
    'one or two sentences of 20 to 240 characters',
    'means: A rim of tough, bendy tissue around the socket.',
  ),
});

/** A word explained. */
export type Term = z.infer<typeof term>;
