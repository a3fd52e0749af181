import { z } from 'zod';
import { field, fields } from './field.ts';

/** An id inside the checker: `fall-cant-walk`, `18-29`. */
export const checkerId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Answers to other questions, one of which must have been given: `{ age: [65-74, 75-plus] }`. All entries must hold. */
export const conditions = z.record(checkerId, z.array(checkerId).min(1));

/** Answers to other questions, one of which must have been given. All entries must hold. */
export type Conditions = z.infer<typeof conditions>;

const sentence = field(z.string().min(3).max(300), 'words for the reader', 'text: Your leg is newly swollen.');
const id = field(checkerId, 'an id in lower case', 'id: calf-swollen');

const option = fields({
  id,
  text: sentence,
  /** What choosing it tells about the hip; ids of evidence.yaml. */
  finding: checkerId.optional(),
  findings: z.array(checkerId).default([]),
});

const base = {
  id,
  text: sentence,
  /** Whom it concerns. Without an answer to those questions, it concerns everybody. */
  for: conditions.default({}),
};

/** A warning sign or another statement: yes, no or not sure. */
const sign = fields({ ...base, kind: z.literal('sign'), finding: checkerId.optional() });
/** One of some options. */
const choice = fields({ ...base, kind: z.literal('choice'), options: z.array(option).min(2) });
/** Any number of some options. With `map`, the body map offers them too. */
const several = fields({
  ...base,
  kind: z.literal('several'),
  map: z.boolean().default(false),
  options: z.array(option).min(2),
});

/** One question of the checker. */
export const checkerQuestion = z.discriminatedUnion('kind', [sign, choice, several]);

/** One screen of the checker. */
export const checkerScreen = fields({
  id,
  title: sentence,
  intro: sentence.optional(),
  /** Asked whatever has been answered before, as later questions and the outcome stand on it. */
  always: z.boolean().default(false),
  questions: z.array(checkerQuestion).min(1),
});

/** The whole of `content/checker/questions.yaml`. */
export const checkerScreens = z.array(checkerScreen).min(1);

/** One question of the checker. */
export type CheckerQuestion = z.infer<typeof checkerQuestion>;
/** One option of a question. */
export type CheckerOption = z.infer<typeof option>;
/** One screen of the checker. */
export type CheckerScreen = z.infer<typeof checkerScreen>;

/** One answer: an option, `yes`, `no`, `not-sure`, or some options. */
export type CheckerAnswer = string | readonly string[];
/** Answers by question id. A question that is missing has not been answered. */
export type CheckerAnswers = Readonly<Record<string, CheckerAnswer>>;
