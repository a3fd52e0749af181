import { z } from 'zod';
import { checkerId } from './checker-question.ts';
import { field, fields } from './field.ts';
import { urgency } from './urgency.ts';

/** One whole person of `content/checker/cases.yaml`, by whom the checker is measured. */
export const checkerCase = fields({
  id: field(checkerId, 'an id in lower case', 'id: retired-postman'),
  /** Whether values may be changed with this person in mind, or not. */
  set: z.enum(['tune', 'keep']),
  age: z.number().int().min(0).max(110),
  sex: z.enum(['female', 'male', 'other']),
  story: field(z.string().min(100), 'what the person tells, in their own words', 'story: My right hip …'),
  urgency,
  /** Why a careful clinician would judge it so urgent. */
  why: z.string().min(10),
  /** What the person has, then what an expert would accept as well on this story alone. Empty when no pattern is meant. */
  conditions: z.array(checkerId),
  /** What the picture rests on. */
  drawnFrom: z.string().min(5),
  answers: z.record(checkerId, z.union([z.string(), z.array(z.string())])),
});

/** The whole file of cases. */
export const checkerCases = z.array(checkerCase).min(100);

/** One whole person by whom the checker is measured. */
export type CheckerCase = z.infer<typeof checkerCase>;
