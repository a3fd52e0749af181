import type { CheckerAnswers, CheckerQuestion } from '#schema';
import { NOT_SURE } from '#triage';

/** What is chosen on a screen; a question that is missing has nothing chosen yet. */
export type Draft = CheckerAnswers;

/** A sign after one of its buttons was pressed: a second press takes it back. */
export function signPressed(draft: Draft, id: string, value: 'yes' | typeof NOT_SURE): Draft {
  return draft[id] === value ? without(draft, id) : { ...draft, [id]: value };
}

/** A list after one of its boxes was ticked or cleared. What excludes the others is taken off by them, and takes them off. */
export function boxTicked(draft: Draft, id: string, { option, isOn }: { option: string; isOn: boolean }): Draft {
  const before = listOf(draft, id);
  return listChosen(draft, id, isOn ? [...before, option] : before.filter((value) => value !== option));
}

/** A list with just these options. With none, nothing is chosen yet, which is not the same as "None of these". */
export function listChosen(draft: Draft, id: string, options: readonly string[]): Draft {
  return options.length > 0 ? { ...draft, [id]: [...options] } : without(draft, id);
}

/** The sides that the body map knows. */
export type MapSide = 'left' | 'right' | 'both';
const SIDES: readonly string[] = ['left', 'right', 'both'] satisfies MapSide[];

/** The side that is chosen, as far as the body map can show it. */
export const sideOf = ({ side }: Draft): MapSide | undefined =>
  typeof side === 'string' && SIDES.includes(side) ? (side as MapSide) : undefined;

/** A list after the body map was pressed, and the side with it. A side that the map does not know stays as it is. */
export function mapPressed(
  draft: Draft,
  id: string,
  { places, side }: { places: readonly string[]; side: MapSide | undefined },
): Draft {
  const next = listChosen(draft, id, places);
  if (side !== undefined) return { ...next, side };
  return sideOf(next) === undefined ? next : without(next, 'side');
}

/** A list after "None of these" or "Not sure" was ticked or cleared. */
export function onlyTicked(
  draft: Draft,
  id: string,
  { answer, isOn }: { answer: 'none' | 'not-sure'; isOn: boolean },
): Draft {
  if (!isOn) return without(draft, id);
  return { ...draft, [id]: answer === 'none' ? [] : NOT_SURE };
}

/** The options that are chosen in a list. */
export function listOf(draft: Draft, id: string): readonly string[] {
  const answer = draft[id];
  return Array.isArray(answer) ? answer : [];
}

/** Whether nothing is chosen on a screen. A sign answered no counts as nothing: that is how it stands at first. */
export function isUntouched(questions: readonly CheckerQuestion[], draft: Draft): boolean {
  return questions.every(({ id }) => draft[id] === undefined || draft[id] === 'no');
}

/** The questions that must have an answer and have none. */
export const missingIn = (questions: readonly CheckerQuestion[], draft: Draft): readonly string[] =>
  questions.flatMap(({ id, kind }) => (kind === 'choice' && draft[id] === undefined ? [id] : []));

/** The answers of a screen as they are sent: a sign with nothing chosen is a no, a list with nothing chosen is empty. */
export function answersFrom(questions: readonly CheckerQuestion[], draft: Draft): CheckerAnswers {
  return Object.fromEntries(
    questions.flatMap(({ id, kind }) => {
      const answer = draft[id] ?? (kind === 'sign' ? 'no' : kind === 'several' ? [] : undefined);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

const without = (draft: Draft, id: string): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([key]) => key !== id));
