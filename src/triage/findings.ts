import type { CheckerAnswers, CheckerOption, CheckerQuestion } from '#schema';
import { chosenOf, NOT_SURE, questionsOf } from './answers.ts';
import type { Checker } from './checker.ts';

/** What an answer says about one finding. */
export interface Finding {
  readonly id: string;
  readonly isPresent: boolean;
  /** Whether it was denied when asked, or chosen; false when it was only left out of a list. */
  readonly isSaid: boolean;
  /** The answer behind it. */
  readonly question: string;
  readonly option?: string;
}

/** The findings that answers tell. What is present in one answer is present, whatever another leaves out. */
export function findingsIn(checker: Checker, answers: CheckerAnswers): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const question of questionsOf(checker))
    for (const finding of toldBy(question, chosenOf(answers[question.id]), question.id in answers)) {
      const known = found.get(finding.id);
      if (!known || (finding.isPresent && !known.isPresent)) found.set(finding.id, finding);
    }
  return [...found.values()];
}

/** All findings that a question can tell. */
export function findingsAskedBy(question: CheckerQuestion): readonly string[] {
  if (question.kind === 'sign') return question.finding ? [question.finding] : [];
  return question.options.flatMap(findingsOf);
}

const findingsOf = ({ finding, findings }: CheckerOption): readonly string[] =>
  finding ? [finding, ...findings] : findings;

function toldBy(question: CheckerQuestion, chosen: readonly string[], isAnswered: boolean): readonly Finding[] {
  if (!isAnswered || chosen.includes(NOT_SURE)) return [];
  if (question.kind === 'sign')
    return question.finding
      ? [{ id: question.finding, isPresent: chosen.includes('yes'), isSaid: true, question: question.id }]
      : [];
  return question.options.flatMap((option) => {
    const isPresent = chosen.includes(option.id);
    // Who marks a picture marks all that hurts; who picks from a list may leave out much.
    const isSaid = isPresent || question.kind === 'choice' || question.map;
    return findingsOf(option).map((id) => ({ id, isPresent, isSaid, question: question.id, option: option.id }));
  });
}
