import { z } from 'zod';
import { field, fields } from './field.ts';
import { URGENCIES } from './urgency.ts';

const number = z.number().min(0);

/** A count of people, with the 95 % interval of its share, from 0 to 1. */
const share = fields({ hits: number, of: number, low: number.max(1), high: number.max(1) });

const measures = {
  first: share,
  amongThree: share,
  triage: share,
  byStep: z.record(z.enum(URGENCIES), share),
  under: share,
  over: share,
  safe: share,
  missedEmergency: share,
  needlessEmergency: share,
  flagged: share,
};

/** The same people with a part of their answers disturbed; each measure as a share of people, from 0 to 1. */
const trial = fields({
  share: number.max(1),
  kind: z.enum(['mistakes', 'doubts']),
  first: number,
  amongThree: number,
  triage: number,
  safe: number,
  missedEmergency: number,
  needlessEmergency: number,
});

const set = fields({
  people: number,
  ...measures,
  sameOnSite: share,
  screens: fields({ median: number, most: number }),
  trials: z.array(trial),
});

/** How good the checker is, as `npm run audit -- --write` wrote it into `content/checker/accuracy.json`. */
export const accuracy = fields({
  /** The day on which it was measured. */
  date: field(z.string().regex(/^\d{4}-\d\d-\d\d$/), 'a day', '"date": "2026-11-22"'),
  /** The people that values were tuned on, and those that were kept from it. */
  sets: fields({ tune: set, keep: set }),
  /** How many shares of `evidence.yaml` were set with a published figure in mind, of all. */
  shares: fields({ anchored: number, of: number }),
});

/** How good the checker is. */
export type Accuracy = z.infer<typeof accuracy>;
/** How good it is on one set of people. */
export type AccuracyOfSet = Accuracy['sets']['keep'];
/** A count of people, with the interval of its share. */
export type CountedShare = AccuracyOfSet['first'];
