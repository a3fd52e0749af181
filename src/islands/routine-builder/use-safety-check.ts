import { useEffect, useState } from 'react';
import {
  ASKED_URGENCIES,
  type AskedUrgency,
  type SafetyAnswer,
  type SafetyAnswers,
  type SafetyOutcome,
  safetyOutcome,
} from '#routine';
import { forget, keep, readKept, type Store, tabStore } from './storage.ts';

/** The safety check of this tab. */
export interface SafetyCheck {
  readonly outcome: SafetyOutcome;
  /** Answers the signs of one step, and says what that leads to. */
  readonly answer: (urgency: AskedUrgency, answer: SafetyAnswer) => SafetyOutcome;
  /** Notes that a clinician has cleared this person for exercise since. */
  readonly clear: () => void;
  /** Goes back to the question before, if there is one. */
  readonly back: (() => void) | null;
  /** Forgets every answer and asks again. */
  readonly startAgain: () => void;
}

/** Where the answers stay while the tab is open. They are never in a link, and never kept longer. */
export const SAFETY_KEY = 'safety-check';
/** Where the tab keeps that a clinician has cleared somebody who should book an appointment. */
export const CLEARED_KEY = 'safety-cleared';

/** Owns the answers to the safety check. */
export function useSafetyCheck(): SafetyCheck {
  const [answers, setAnswers] = useState<SafetyAnswers>({});
  const [isCleared, setCleared] = useState(false);
  useEffect(() => {
    setAnswers(readAnswers(tabStore));
    setCleared(readCleared(tabStore));
  }, []);

  const answer = (urgency: AskedUrgency, given: SafetyAnswer) => {
    const next = { ...answers, [urgency]: given };
    const outcome = safetyOutcome(next, isCleared);
    setAnswers(next);
    if (outcome.type !== 'ask') keep(tabStore, SAFETY_KEY, JSON.stringify(next));
    return outcome;
  };
  const startAgain = () => {
    forget(tabStore, SAFETY_KEY);
    forget(tabStore, CLEARED_KEY);
    setAnswers({});
    setCleared(false);
  };
  const clear = () => {
    keep(tabStore, CLEARED_KEY, 'yes');
    setCleared(true);
  };
  const last = ASKED_URGENCIES.findLast((urgency) => answers[urgency] !== undefined);
  const back = last ? () => setAnswers({ ...answers, [last]: undefined }) : null;
  return { outcome: safetyOutcome(answers, isCleared), answer, clear, back, startAgain };
}

/** Whether somebody said in this tab that a clinician has cleared them. */
export function readCleared(store: () => Store): boolean {
  const kept = readKept(store, CLEARED_KEY);
  return kept.type === 'text' && kept.text === 'yes';
}

/** The answers kept in this tab. Whatever is not an answer counts as not asked yet. */
export function readAnswers(store: () => Store): SafetyAnswers {
  const kept = readKept(store, SAFETY_KEY);
  if (kept.type !== 'text') return {};
  const data = parsed(kept.text);
  return Object.fromEntries(
    ASKED_URGENCIES.flatMap((urgency) => {
      const answer = ANSWERS.find((known) => known === data.get(urgency));
      return answer ? [[urgency, answer]] : [];
    }),
  );
}

function parsed(text: string): ReadonlyMap<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(text) ?? {}));
  } catch {
    return new Map();
  }
}

const ANSWERS: readonly SafetyAnswer[] = ['yes', 'not-sure', 'none'];
