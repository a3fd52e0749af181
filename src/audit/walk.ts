import type { CheckerAnswer, CheckerAnswers, CheckerQuestion } from '#schema';
import { type Assessment, assess, type Checker, NOT_SURE, questionsOf } from '#triage';

/**
 * The way of a person through the screens, as on the site: only what is asked is answered. What a screen asks depends
 * on the screens before it alone. So it is the way once the answers are just those that it asks for; to begin with all
 * of them comes to the same, and sooner than screen by screen.
 */
export function walk(checker: Checker, person: CheckerAnswers): Assessment {
  const questions = new Map(questionsOf(checker).map((question) => [question.id, question]));
  let given: CheckerAnswers = person;
  for (;;) {
    const assessment = assess(checker, given);
    const asked = assessment.steps.flatMap((step) => step.questions);
    if (!assessment.next && asked.length === Object.keys(given).length && asked.every((id) => id in given))
      return assessment;
    given = Object.fromEntries(asked.map((id) => [id, person[id] ?? unsaid(questions.get(id))]));
  }
}

/** What somebody presses who has nothing to say to a question. */
function unsaid(question: CheckerQuestion | undefined): CheckerAnswer {
  if (question?.kind === 'sign') return 'no';
  return question?.kind === 'several' ? [] : NOT_SURE;
}
