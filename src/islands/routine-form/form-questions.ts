import { type FormAnswers, unanswered } from './form-answers.ts';
import type { FormData } from './form-data.ts';
import type { Field } from './form-screens.ts';

/** What the questions of a screen need. */
export interface QuestionProps {
  readonly answers: FormAnswers;
  /** What the reader went on without. */
  readonly missing: readonly Field[];
  readonly data: FormData;
  readonly onChoose: (answers: FormAnswers) => void;
}

/** The answers after one was given, or taken back with `undefined`. */
export function chosen<Key extends Field>(
  answers: FormAnswers,
  field: Key,
  value: FormAnswers[Key] | undefined,
): FormAnswers {
  return value === undefined ? unanswered(answers, field) : { ...answers, [field]: value };
}
