import type { CheckerAnswer, CheckerAnswers, CheckerQuestion } from '#schema';
import { type Checker, NOT_SURE, questionsOf } from '#triage';

/** Questions about who somebody is: nobody mistakes their age or that a hip was replaced. */
const ABOUT_THE_PERSON: ReadonlySet<string> = new Set(['age', 'sex', 'about-you']);

/** Answers of which a share was given wrongly: yes for no, another option, one place too many or too few. */
export function withMistakes(
  checker: Checker,
  answers: CheckerAnswers,
  { share, random }: { readonly share: number; readonly random: () => number },
): CheckerAnswers {
  return changed(checker, answers, (question, answer) =>
    random() < share ? mistaken(question, answer, random) : answer,
  );
}

/** Answers of which a share was not sure. */
export function withDoubts(
  checker: Checker,
  answers: CheckerAnswers,
  { share, random }: { readonly share: number; readonly random: () => number },
): CheckerAnswers {
  return changed(checker, answers, (_, answer) => (random() < share ? NOT_SURE : answer));
}

function changed(
  checker: Checker,
  answers: CheckerAnswers,
  change: (question: CheckerQuestion, answer: CheckerAnswer) => CheckerAnswer,
): CheckerAnswers {
  const given = questionsOf(checker).filter(({ id }) => id in answers);
  return Object.fromEntries(
    given.map((question) => {
      const answer = answers[question.id] as CheckerAnswer;
      return [question.id, ABOUT_THE_PERSON.has(question.id) ? answer : change(question, answer)];
    }),
  );
}

function mistaken(question: CheckerQuestion, answer: CheckerAnswer, random: () => number): CheckerAnswer {
  if (question.kind === 'sign') return answer === 'yes' ? 'no' : 'yes';
  const other = question.options[Math.floor(random() * question.options.length)]?.id ?? NOT_SURE;
  if (question.kind === 'choice') return other;
  const chosen = typeof answer === 'string' ? [] : answer;
  return chosen.includes(other) ? chosen.filter((id) => id !== other) : [...chosen, other];
}
