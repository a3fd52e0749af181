import { z } from 'zod';
import { checkerId } from './checker-question.ts';
import { field, fields } from './field.ts';

const words = (write: string) => field(z.string().min(10).max(320), 'a plain sentence', write);

/** What the checker says about one pattern, in `content/checker/patterns.yaml`. */
export const checkerPattern = fields({
  id: field(checkerId, 'an id in lower case', 'id: hip-osteoarthritis'),
  /** The conditions it stands for, at one rank: history cannot tell them apart. */
  conditions: z.array(checkerId).min(1),
  name: field(z.string().min(4).max(60), 'a plain name of at most 60 characters', 'name: Hip arthritis'),
  clinical: z.string().min(4).max(120),
  what: words('what: The tendon at the side of the hip is sore.'),
  helps: z.array(words('- Walk a little each day.')).min(2).max(4),
  unlike: words('unlike: The groin hurts less than the side.'),
  /** A cause that a clinician should check, named from a low threshold. */
  needsCheck: z.boolean(),
  /** Whether exercises may be shown before a clinician has seen it. */
  exercise: z.boolean(),
  /** Our pages about it. */
  page: z.string().optional(),
  also: z.string().optional(),
  sources: z.array(z.string()).default([]),
});

/** The whole file of patterns. */
export const checkerPatterns = z.array(checkerPattern).min(1);

/** What the checker says about one pattern. */
export type CheckerPattern = z.infer<typeof checkerPattern>;
