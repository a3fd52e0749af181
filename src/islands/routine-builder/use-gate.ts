import { useState } from 'react';
import { ASKED_URGENCIES, type AskedUrgency, type SafetyAnswer, type SafetyOutcome } from '#routine';
import { useSafetyCheck } from './use-safety-check.ts';

/** What has to wait until the safety check has been answered. */
export type Gated = 'add' | 'own' | 'calendar' | 'print' | `swap ${string}`;

/** The safety check as it stands before an action. */
export interface Gate {
  readonly outcome: SafetyOutcome;
  /** It is what the form for a routine was told that stops, and not a sign. */
  readonly isFromForm: boolean;
  /** The step whose signs are asked for just now. */
  readonly question: AskedUrgency | null;
  /** Does the action at once, or after the check has been passed. */
  readonly ask: (action: Gated) => void;
  readonly answer: (urgency: AskedUrgency, given: SafetyAnswer) => void;
  /** Goes to the question before, if there is one. */
  readonly back: (() => void) | null;
  /** Goes back to the routine without an answer. */
  readonly leave: () => void;
  readonly answerAgain: () => void;
  /** Goes on for who has been cleared by a clinician. */
  readonly clear: () => void;
}

/** Lets an action through when the safety check has been passed, and asks its questions before. */
export function useGate(go: (action: Gated) => void, focus: (name: string) => void): Gate {
  const check = useSafetyCheck();
  // "return": the questions were opened again, and nothing waits behind them.
  const [waiting, setWaiting] = useState<Gated | 'return' | null>(null);
  const { outcome, isFromForm } = check;

  const pass = (action: Gated | 'return') => {
    setWaiting(null);
    focus(action === 'return' ? 'print' : action);
    if (action !== 'return') go(action);
  };
  const ask = (action: Gated) => {
    if (outcome.type === 'go-on') return pass(action);
    setWaiting(action);
    if (outcome.type === 'ask') focus(questionName(outcome.urgency));
  };
  const answer = (urgency: AskedUrgency, given: SafetyAnswer) => {
    const next = check.answer(urgency, given);
    if (next.type === 'ask') focus(questionName(next.urgency));
    else if (next.type === 'stop') focus(`care ${next.urgency}`);
    else if (waiting) pass(waiting);
  };
  const { back } = check;
  const backTo = outcome.type === 'ask' ? ASKED_URGENCIES[ASKED_URGENCIES.indexOf(outcome.urgency) - 1] : undefined;
  const goBack = () => {
    back?.();
    if (backTo) focus(questionName(backTo));
  };
  const leave = () => {
    setWaiting(null);
    focus(waiting && waiting !== 'return' ? waiting : 'print');
  };
  const answerAgain = () => {
    check.startAgain();
    setWaiting(waiting ?? 'return');
    focus(questionName('emergency'));
  };
  const clear = () => {
    check.clear();
    if (waiting) pass(waiting);
    else focus('print');
  };
  const question = waiting && outcome.type === 'ask' ? outcome.urgency : null;
  return {
    outcome,
    isFromForm,
    question,
    ask,
    answer,
    back: back && backTo ? goBack : null,
    leave,
    answerAgain,
    clear,
  };
}

const questionName = (urgency: AskedUrgency): string => `question ${urgency}`;
