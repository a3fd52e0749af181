import type { CheckerAnswer, CheckerAnswers, CheckerQuestion } from '#schema';
import { type Assessment, assess, type Checker, NOT_SURE, questionsOf } from '#triage';

/** The way of a person through the screens, as on the site: only what is asked is answered. */
export function walk(checker: Checker, person: CheckerAnswers): Assessment {
  const questions = new Map(questionsOf(checker).map((question) => [question.id, question]));
  let given: CheckerAnswers = {};
  for (;;) {
    const assessment = assess(checker, given);
    if (!assessment.next) return assessment;
    const answers = assessment.next.questions.map((id) => [id, person[id] ?? unsaid(questions.get(id))] as const);
    given = { ...given, ...Object.fromEntries(answers) };
  }
}

/** What somebody presses who has nothing to say to a question. */
function unsaid(question: CheckerQuestion | undefined): CheckerAnswer {
  if (question?.kind === 'sign') return 'no';
  return question?.kind === 'several' ? [] : NOT_SURE;
}
