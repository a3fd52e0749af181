import type { CheckerAnswer, CheckerAnswers, CheckerQuestion, Conditions } from '#schema';
import type { Checker } from './checker.ts';

/** The answer that every question takes. */
export const NOT_SURE = 'not-sure';

const SIGN_ANSWERS: readonly string[] = ['yes', 'no', NOT_SURE];

/** All questions in the order in which they are asked. */
export const questionsOf = ({ screens }: Checker): readonly CheckerQuestion[] =>
  screens.flatMap(({ questions }) => questions);

/** What was chosen, whether one thing or several. */
export const chosenOf = (answer: CheckerAnswer | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;

/** What a question can be answered with. */
export function valuesOf(question: CheckerQuestion): readonly string[] {
  return question.kind === 'sign' ? SIGN_ANSWERS : [...question.options.map(({ id }) => id), NOT_SURE];
}

const known = new WeakMap<Conditions, readonly (readonly [question: string, values: readonly string[]])[]>();

/** The parts of some conditions. Worked out once: an assessment goes through all of them at every screen. */
export function partsOf(wanted: Conditions): readonly (readonly [question: string, values: readonly string[]])[] {
  const parts = known.get(wanted) ?? Object.entries(wanted);
  known.set(wanted, parts);
  return parts;
}

/** Whether a part of some conditions holds. With `doubtCounts`, a sign that was answered not-sure counts as yes. */
export function partHolds(answer: CheckerAnswer | undefined, values: readonly string[], doubtCounts: boolean): boolean {
  const chosen = chosenOf(answer);
  if (doubtCounts && values.includes('yes') && chosen.includes(NOT_SURE)) return true;
  return chosen.some((value) => values.includes(value));
}

/** Whether a question concerns the person. An answer that is missing, or not sure, excludes nobody. */
export function isConcerned(question: CheckerQuestion, answers: CheckerAnswers): boolean {
  return partsOf(question.for).every(([id, wanted]) => {
    const chosen = chosenOf(answers[id]);
    if (answers[id] === undefined || chosen.includes(NOT_SURE)) return true;
    return chosen.some((value) => wanted.includes(value));
  });
}

/** The answers of those questions that concern the person. */
export function concerning(checker: Checker, answers: CheckerAnswers): CheckerAnswers {
  const kept = questionsOf(checker).filter((question) => question.id in answers && isConcerned(question, answers));
  return Object.fromEntries(kept.map(({ id }) => [id, answers[id] as CheckerAnswer]));
}

/** Whether some entries hold. With `doubtCounts`, a sign that was answered not-sure counts as yes. */
export function holds(wanted: Conditions, answers: CheckerAnswers, doubtCounts = false): boolean {
  return partsOf(wanted).every(([id, values]) => {
    return partHolds(answers[id], values, doubtCounts);
  });
}

/** What is wrong with answers that came from outside, a sentence each; nothing when all is well. */
export function faultsOf(checker: Checker, answers: unknown): readonly string[] {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    return ['Expected an object with a key for each question that was answered.'];
  const questions = new Map(questionsOf(checker).map((question) => [question.id, question]));
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.get(id);
    if (!question) return [`There is no question "${id}".`];
    return faultOf(question, answer) ?? [];
  });
}

function faultOf(question: CheckerQuestion, answer: unknown): string | undefined {
  const values = valuesOf(question);
  const oneOf = `one of ${values.join(', ')}`;
  if (question.kind !== 'several' || typeof answer === 'string')
    return typeof answer === 'string' && (question.kind === 'several' ? answer === NOT_SURE : values.includes(answer))
      ? undefined
      : `"${question.id}" takes ${question.kind === 'several' ? `a list of ${values.join(', ')}` : oneOf}, not ${JSON.stringify(answer)}.`;
  if (!Array.isArray(answer)) return `"${question.id}" takes a list of ${values.join(', ')}.`;
  const wrong = answer.filter((value) => !values.includes(value));
  if (wrong.length > 0)
    return `"${question.id}" takes a list of ${values.join(', ')}, not ${JSON.stringify(wrong[0])}.`;
  return answer.includes(NOT_SURE) && answer.length > 1
    ? `"${question.id}" is not-sure, or a list, not both.`
    : undefined;
}
