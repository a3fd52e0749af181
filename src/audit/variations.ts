import type { CheckerAnswer, CheckerAnswers, CheckerQuestion } from '#schema';
import { type Checker, NOT_SURE, questionsOf } from '#triage';
import { oneOf } from './random-answers.ts';

/** The same answers but for one. */
export interface Variation {
  readonly question: string;
  readonly from: CheckerAnswer | undefined;
  readonly to: CheckerAnswer;
  readonly answers: CheckerAnswers;
}

/** A sign that was denied, doubted or left out becomes yes, or not sure. Nothing when all signs are a yes. */
export function withHeavierSign(
  checker: Checker,
  answers: CheckerAnswers,
  random: () => number,
): Variation | undefined {
  const signs = questionsOf(checker).filter(({ id, kind }) => kind === 'sign' && answers[id] !== 'yes');
  if (signs.length === 0) return undefined;
  const { id } = oneOf(signs, random);
  return varied(answers, id, answers[id] === NOT_SURE || random() < 0.5 ? 'yes' : NOT_SURE);
}

/**
 * One more thing is chosen from a list. With `isNew`, from a list that had no answer; not who somebody is then, as that
 * tells which other questions concern them at all. Nothing when there is no such list.
 */
export function withFurtherChoice(
  checker: Checker,
  answers: CheckerAnswers,
  { random, isNew }: { readonly random: () => number; readonly isNew: boolean },
): Variation | undefined {
  const who = new Set(questionsOf(checker).flatMap((question) => Object.keys(question.for)));
  const open = questionsOf(checker).flatMap((question) => {
    if (isNew && who.has(question.id)) return [];
    const chosen = chosenFrom(question, answers[question.id]);
    const hasRoom = chosen !== undefined && (answers[question.id] === undefined) === isNew;
    return hasRoom && question.kind === 'several'
      ? question.options.filter(({ id }) => !chosen.includes(id)).map(({ id }) => ({ question, chosen, id }))
      : [];
  });
  if (open.length === 0) return undefined;
  const { question, chosen, id } = oneOf(open, random);
  return varied(answers, question.id, [...chosen, id]);
}

/** A no, or nothing chosen from a list, and the same answers with a doubt in its place. */
export function withDoubtForNo(
  checker: Checker,
  answers: CheckerAnswers,
  random: () => number,
): { readonly no: CheckerAnswers; readonly doubt: Variation } {
  const { id, kind } = oneOf(
    questionsOf(checker).filter((question) => question.kind !== 'choice'),
    random,
  );
  const no = varied(answers, id, kind === 'sign' ? 'no' : []).answers;
  return { no, doubt: varied(no, id, NOT_SURE) };
}

/** The same answers, given in another order. */
export function inOtherOrder(answers: CheckerAnswers, random: () => number): CheckerAnswers {
  const shuffled = Object.entries(answers)
    .map((entry) => ({ entry, place: random() }))
    .toSorted((a, b) => a.place - b.place);
  return Object.fromEntries(shuffled.map(({ entry }) => entry));
}

const varied = (answers: CheckerAnswers, question: string, to: CheckerAnswer): Variation => ({
  question,
  from: answers[question],
  to,
  answers: { ...answers, [question]: to },
});

/** What was chosen from a list so far; nothing when it is no list, or was answered not-sure. */
function chosenFrom({ kind }: CheckerQuestion, answer: CheckerAnswer | undefined): readonly string[] | undefined {
  if (kind !== 'several') return undefined;
  if (answer === undefined) return [];
  return typeof answer === 'string' ? undefined : answer;
}
