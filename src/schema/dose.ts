import { z } from 'zod';
import { field, fields } from './field.ts';

/** The bounds of a dose that a reader may choose; beyond them lies a conversation with a clinician. */
export const DOSE_LIMITS = {
  sets: { least: 1, most: 5 },
  repetitions: { least: 1, most: 30 },
  holdSeconds: { least: 0, most: 60 },
  daysPerWeek: { least: 1, most: 7 },
} as const;

/** How much of an exercise. */
export const dose = fields({
  /** Rounds, with a rest between them. */
  sets: field(z.number().int().min(1).max(5), 'a whole number from 1 to 5', 'sets: 3'),
  /** Repetitions in a set; with sides in turn or one after the other, on each side. */
  repetitions: field(z.number().int().min(1).max(30), 'a whole number from 1 to 30', 'repetitions: 10'),
  /** Seconds to stay at the top of a repetition. */
  holdSeconds: field(z.number().int().min(0).max(60), 'a whole number from 0 to 60', 'holdSeconds: 3'),
  /** Seconds of rest between sets. */
  restSeconds: field(z.number().int().min(0).max(300), 'a whole number from 0 to 300', 'restSeconds: 45'),
  /** Days in a week. */
  daysPerWeek: field(z.number().int().min(1).max(7), 'a whole number from 1 to 7', 'daysPerWeek: 3'),
  /** Seconds that one repetition takes on one side, without the hold. */
  movingSeconds: field(z.number().min(1).max(30), 'a number from 1 to 30', 'movingSeconds: 4'),
});

/** How much of an exercise. Times are in seconds. */
export type Dose = z.infer<typeof dose>;
