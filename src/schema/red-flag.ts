import { z } from 'zod';
import { field, fields } from './field.ts';
import { urgency } from './urgency.ts';

/** Whom a warning sign concerns. */
export const ASKED_OF = [
  'all',
  'adults',
  'under-18',
  '50-and-over',
  '65-and-over',
  'pregnancy',
  'hip-replacement',
  'people-with-testicles',
] as const;

/** Whom a warning sign concerns. */
export type AskedOf = (typeof ASKED_OF)[number];

/** One warning sign, in `content/checker/red-flags.yaml`. */
export const redFlag = fields({
  id: field(z.string().regex(/^rf-[a-z0-9-]+$/), 'an id that starts with rf-', 'id: rf-cold-leg'),
  urgency: field(urgency, 'one of emergency, today, appointment, self-care', 'urgency: emergency'),
  /** Completes "Get help if …": starts in lower case, has no full stop. */
  sign: field(
    z
      .string()
      .min(10)
      .max(220)
      .regex(/^[^A-Z].*[^.]$/s)
      .or(z.string().regex(/^I /)),
    'words that complete "if …", in lower case, without a full stop',
    'sign: your leg has suddenly gone cold, pale or blue',
  ),
  /** Why it matters, in a sentence. */
  why: field(z.string().min(15).max(260), 'one or two sentences', 'why: The leg can be lost within hours.'),
  askedOf: field(z.enum(ASKED_OF), `one of ${ASKED_OF.join(', ')}`, 'askedOf: all'),
  /** Ids of sources. */
  sources: field(z.array(z.string()).default([]), 'ids of sources', 'sources: [finucane-2020]'),
});

/** The whole file of warning signs. */
export const redFlags = z.array(redFlag);

/** One warning sign. */
export type RedFlag = z.infer<typeof redFlag>;
