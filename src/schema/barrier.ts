import { z } from 'zod';
import { field, fields } from './field.ts';

const tip = fields({
  says: field(z.string().min(20).max(200), 'one or two sentences', 'says: Try another time of day.'),
  /** Ids of what the tip rests on; left out when it is plain advice. */
  sources: field(z.array(z.string()).default([]), 'a list of ids', 'sources: [lally-2010]'),
});

/** What may keep somebody from exercising, with what may help, in `content/routines/barriers.yaml`. */
export const barrier = fields({
  id: field(z.string().regex(/^[a-z-]{2,20}$/), 'an id of small letters and hyphens', 'id: no-time'),
  /** As one would say it: "I had no time". */
  name: field(z.string().min(5).max(40), 'a few words', 'name: I had no time'),
  tips: z.array(tip).min(1).max(3),
});

/** All of them, in the order in which they are offered. */
export const barriers = z.array(barrier);

/** What may keep somebody from exercising. */
export type Barrier = z.infer<typeof barrier>;
