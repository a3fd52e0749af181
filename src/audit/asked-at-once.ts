import { type Checker, questionsOf } from '#triage';

/** The same checker with all its questions on one screen: same urgency, same patterns, without the work of finding the way. */
export function askedAtOnce(checker: Checker): Checker {
  const screen = { id: 'all', title: 'All', always: true, questions: [...questionsOf(checker)] };
  return { ...checker, screens: [screen] };
}

/** The same checker for those who only want to know how urgent it is: it knows nothing of patterns. */
export function forUrgencyAlone(checker: Checker): Checker {
  const everybody = { id: 'nothing', if: {}, without: [], alone: true, fit: 'possible' as const };
  return { ...askedAtOnce(checker), evidence: { ...checker.evidence, findings: [], paths: [everybody] } };
}
