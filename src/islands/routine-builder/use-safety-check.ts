import { useEffect, useState } from 'react';
import {
  ASKED_URGENCIES,
  type AskedUrgency,
  type SafetyAnswer,
  type SafetyAnswers,
  type SafetyOutcome,
  safetyOutcome,
} from '#routine';
import { noteStop, readAsksFirst } from './form-stop.ts';
import { forget, keep, readKept, type Store, tabStore } from './storage.ts';

/** The safety check of this tab. */
export interface SafetyCheck {
  readonly outcome: SafetyOutcome;
  /** It is not a sign that stops, but what the form for a routine was told: a clinician comes first. */
  readonly isFromForm: boolean;
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

/** Owns the answers to the safety check. */
export function useSafetyCheck(): SafetyCheck {
  const [answers, setAnswers] = useState<SafetyAnswers>({});
  const [isCleared, setCleared] = useState(false);
  const [asksFirst, setAsksFirst] = useState(false);
  useEffect(() => {
    setAnswers(readAnswers(tabStore));
    setCleared(readCleared(tabStore));
    setAsksFirst(readAsksFirst(tabStore));
  }, []);

  const answer = (urgency: AskedUrgency, given: SafetyAnswer) => {
    const next = { ...answers, [urgency]: given };
    const outcome = safetyOutcome(next);
    setAnswers(next);
    setCleared(false);
    if (outcome.type !== 'ask') keep(tabStore, SAFETY_KEY, JSON.stringify(next));
    return afterForm(outcome, asksFirst);
  };
  const startAgain = () => {
    forget(tabStore, SAFETY_KEY);
    setAnswers({});
    setCleared(false);
  };
  const clear = () => {
    noteCleared(tabStore);
    setCleared(true);
    if (asksFirst) noteStop(tabStore, null);
    setAsksFirst(false);
  };
  const last = ASKED_URGENCIES.findLast((urgency) => answers[urgency] !== undefined);
  const back = last ? () => setAnswers({ ...answers, [last]: undefined }) : null;
  const signs = safetyOutcome(answers, isCleared);
  const isFromForm = asksFirst && signs.type === 'go-on';
  return { outcome: afterForm(signs, asksFirst), isFromForm, answer, clear, back, startAgain };
}

/** Signs come first. Where none stops, what the form was told may ask for a clinician, as a sign for an appointment does. */
function afterForm(outcome: SafetyOutcome, asksFirst: boolean): SafetyOutcome {
  return outcome.type === 'go-on' && asksFirst ? { type: 'stop', urgency: 'appointment' } : outcome;
}

/** Notes that a clinician has cleared somebody. It stands with the answers that it was given for, and goes with them. */
export function noteCleared(store: () => Store): void {
  keep(store, SAFETY_KEY, JSON.stringify({ ...readAnswers(store), cleared: true }));
}

/** Whether somebody said that a clinician has cleared them since these answers. */
export const readCleared = (store: () => Store): boolean => keptData(store).get('cleared') === true;

/** The answers kept in this tab. Whatever is not an answer counts as not asked yet. */
export function readAnswers(store: () => Store): SafetyAnswers {
  const data = keptData(store);
  return Object.fromEntries(
    ASKED_URGENCIES.flatMap((urgency) => {
      const answer = ANSWERS.find((known) => known === data.get(urgency));
      return answer ? [[urgency, answer]] : [];
    }),
  );
}

function keptData(store: () => Store): ReadonlyMap<string, unknown> {
  const kept = readKept(store, SAFETY_KEY);
  return kept.type === 'text' ? parsed(kept.text) : new Map();
}

function parsed(text: string): ReadonlyMap<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(text) ?? {}));
  } catch {
    return new Map();
  }
}

const ANSWERS: readonly SafetyAnswer[] = ['yes', 'not-sure', 'none'];
