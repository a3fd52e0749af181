// What the reader has said to have: in this tab, and nowhere else.
import { CHECKER_KEY } from '../islands/symptom-checker/checker-key.ts';

/** Where the condition is kept that was chosen among the exercises. */
const CONDITION_KEY = 'exercise-condition';

/** Answers of the checker that name a condition. What the answers merely fit with is no statement of the reader. */
const SAID_IN_CHECKER: Readonly<Record<string, string>> = {
  pregnant: 'pregnancy-pelvic-girdle-pain',
  'hip-replaced': 'hip-replacement-rehab',
};

/** Keeps the condition that was chosen while the tab is open; without one, forgets it. */
export function keepCondition(condition: string | undefined): void {
  try {
    if (condition) sessionStorage.setItem(CONDITION_KEY, condition);
    else sessionStorage.removeItem(CONDITION_KEY);
  } catch {
    // A device that keeps nothing loses a comfort.
  }
}

/** The conditions that the reader has named in this tab. */
export function saidConditions(): readonly string[] {
  try {
    const chosen = sessionStorage.getItem(CONDITION_KEY);
    const kept = JSON.parse(sessionStorage.getItem(CHECKER_KEY) ?? 'null');
    const answers: unknown = kept?.answers?.['about-you'];
    const said = Array.isArray(answers) ? answers.flatMap((answer) => SAID_IN_CHECKER[String(answer)] ?? []) : [];
    return [...(chosen ? [chosen] : []), ...said];
  } catch {
    return [];
  }
}
