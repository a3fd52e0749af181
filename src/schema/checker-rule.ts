import { z } from 'zod';
import { checkerId, conditions } from './checker-question.ts';
import { field, fields } from './field.ts';
import { urgency } from './urgency.ts';

const answers = z.record(checkerId, z.union([checkerId, z.array(checkerId)]));

/** One rule of `content/checker/rules.yaml`: some answers, and how urgent they make it. */
export const checkerRule = fields({
  id: field(checkerId, 'an id in lower case', 'id: fever-and-wound'),
  urgency,
  /** The warning sign that it states: it has the reason and the sources. */
  sign: field(z.string().startsWith('rf-').optional(), 'the id of a sign in red-flags.yaml', 'sign: rf-wound'),
  if: field(conditions, 'questions with the answers that fire it', 'if: { fever: [yes], wound: [yes] }'),
  /** Doubt does not fire it: a pair that makes heavier what each of its parts already makes urgent. */
  definite: z.boolean().default(false),
  /** Completes "…, because": only where the rule says more than its sign. */
  because: field(
    z.string().min(20).max(220).regex(/[^.]$/).optional(),
    'words that complete "because …", without a full stop',
    'because: a fever with a wound can mean that the infection has gone deep',
  ),
  sources: z.array(z.string()).default([]),
  /** Answers that fire it and answers that do not; tests try both. */
  fires: field(answers, 'answers that fire it', 'fires: { fever: yes }'),
  silent: field(answers, 'answers that do not fire it', 'silent: { fever: no }'),
});

/** The whole file of rules. */
export const checkerRules = z.array(checkerRule).min(1);

/** One rule of urgency. */
export type CheckerRule = z.infer<typeof checkerRule>;
