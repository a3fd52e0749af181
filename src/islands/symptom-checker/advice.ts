import type { CheckerAnswers } from '#schema';
import { type Assessment, isActNow } from '#triage';
import { bookWords, checkerAction, checkFirstWords, crisisWords, specialPathWords, urgencyWords } from '#wording';
import type { CareAdvice } from '../care-card/CareCard.tsx';
import type { CheckerData } from './checker-data.ts';

/** What the outcome asks for, beyond its urgency. */
export interface Advice {
  readonly step: CareAdvice;
  /** Thoughts of self-harm come before everything else. */
  readonly isCrisis: boolean;
  /** Something else needs help now, too. */
  readonly isCrisisAlone: boolean;
  /** Low mood: a crisis line stands by. */
  readonly isLow: boolean;
  /** Sentences for those who leave the ordinary way. */
  readonly special: readonly string[];
  /** Whether exercises may be named at all. */
  readonly mayExercise: boolean;
}

/** What to tell somebody to do. */
export function adviceFor(
  { patterns: known }: Pick<CheckerData, 'patterns'>,
  { urgency, because, patterns, needCheck }: Assessment,
  answers: CheckerAnswers,
): Advice {
  const fired = new Set(because.map(({ rule }) => rule));
  const emergencies = because.filter((cause) => cause.urgency === 'emergency');
  const isCrisis = fired.has('self-harm');
  const special = isActNow(urgency) ? [] : specialWays(answers);
  // A pattern that is named with "leave all exercises until then" must not stand beside a routine.
  const serious = new Set(known.filter(({ needsCheck }) => needsCheck).map(({ id }) => id));
  const isCheckOpen = needCheck.length > 0 || patterns.some(({ pattern }) => serious.has(pattern));
  const books = urgency === 'self-care' && (fired.has('not-improving') || fired.has('stops-life'));
  const isCheckedFirst = urgency === 'self-care' && isCheckOpen;
  const action = isCheckedFirst ? [checkFirstWords.text] : checkerAction(urgency);
  const heading = isCheckedFirst ? checkFirstWords.heading : urgencyWords[urgency].heading;
  return {
    step: {
      urgency,
      heading: isCrisis ? crisisWords.heading : heading,
      doWhat: isCrisis ? [crisisWords.lead] : books ? [...action, bookWords] : action,
    },
    isCrisis,
    isCrisisAlone: isCrisis && emergencies.length === 1,
    isLow: fired.has('low-mood'),
    special: special.flatMap((way) => specialPathWords[way] ?? []),
    mayExercise: urgency === 'self-care' && !isCheckOpen && special.length === 0,
  };
}

/** The answers that take somebody off the ordinary way. */
function specialWays({ age, 'about-you': about = [] }: CheckerAnswers): readonly string[] {
  const given = [...(typeof age === 'string' ? [age] : []), ...(typeof about === 'string' ? [about] : about)];
  return given.filter((value) => value in specialPathWords);
}
