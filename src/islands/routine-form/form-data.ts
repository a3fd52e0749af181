import type { Formulary } from '#routine';
import type { BodyPlace, ConditionId, Equipment, ExerciseId, Goal } from '#schema';
import type { CareStep } from '../routine-builder/exercise-option.ts';

/** All that the form needs in the browser. The page makes it from the content. */
export interface FormData {
  /** Everything that may be suggested, and the rules for it. */
  readonly formulary: Formulary;
  /** The words of the cautions of each exercise, by the ids of the conditions that they are for. */
  readonly cautions: Readonly<Record<ExerciseId, Readonly<Partial<Record<ConditionId, string>>>>>;
  /** The care ladder with its warning signs, the heaviest step first. */
  readonly careSteps: readonly CareStep[];
  /** The places of the body map, in the words of the checker. */
  readonly places: readonly { readonly id: BodyPlace; readonly text: string }[];
  /** What some exercise needs and a home may lack. */
  readonly equipment: readonly Equipment[];
  /** Goals that some exercise serves. */
  readonly goals: readonly Goal[];
  /** The exercises that have a film, and so a picture. */
  readonly filmed: readonly ExerciseId[];
  /** The letters that stand for each exercise in a link. */
  readonly codes: Readonly<Record<ExerciseId, string>>;
}

/** Where the data stands in the page. */
export const DATA_ID = 'routine-form-data';

/** The data as text for the page, with nothing that could end its element. */
export const packed = (data: FormData): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The data as it was before it was packed. The page has made it: it is not read with suspicion. */
export const unpacked = (text: string): FormData => JSON.parse(text);
