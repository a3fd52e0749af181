import { z } from 'zod';
import { field, fields } from './field.ts';

const hash = field(
  z.string().regex(/^[0-9a-f]{64}$/),
  'a SHA-256 in hexadecimal',
  'nothing by hand: npm run studio -- render',
);
const seconds = z.number().min(0);

/** What was made from the motion of an exercise: `manifest.json` beside its film, written by the studio. */
export const media = fields({
  /** Raised when this file itself gets another form. */
  version: z.literal(2),
  /** Of the exercise's file and of the program that solves it. The same hash now: nothing needs to be solved to know the rest. */
  madeFrom: hash,
  /** Of all that the film and the pictures were drawn from. Another hash now: they are out of date. */
  film: hash,
  pictures: hash,
  /** Length of the film, which is one repetition. */
  seconds,
  frames: z.number().int().min(1),
  /** In seconds of the film; a hold lasts as long as the dose says. */
  phases: z.array(fields({ name: z.string(), cue: z.string(), from: seconds, to: seconds, isHold: z.boolean() })),
  /** Every other file in the folder, by its name. */
  files: z.record(z.string(), fields({ bytes: z.number().int().min(1), sha256: hash })),
});

/** What was made from the motion of an exercise. */
export type Media = z.infer<typeof media>;
