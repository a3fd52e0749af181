import { useState } from 'react';
import { ASKED_URGENCIES, type AskedUrgency, type SafetyAnswer, type SafetyOutcome } from '#routine';
import { useSafetyCheck } from '../routine-builder/use-safety-check.ts';

/** The safety check as it stands before a session. */
export interface StartGate {
  readonly outcome: SafetyOutcome;
  /** It is what the form for a routine was told that stops, and not a sign. */
  readonly isFromForm: boolean;
  /** The step whose signs are asked for just now. */
  readonly question: AskedUrgency | null;
  /** Lets a session through at once, or after the check has been passed. */
  readonly ask: (go: () => void) => void;
  readonly answer: (urgency: AskedUrgency, given: SafetyAnswer) => void;
  readonly back: (() => void) | null;
  readonly answerAgain: () => void;
  /** Goes on for who has been cleared by a clinician. */
  readonly clear: () => void;
}

/** Asks the safety check of this tab before a session begins, as the builder does before it prints. */
export function useStartGate(focus: (name: string) => void): StartGate {
  const check = useSafetyCheck();
  const [waiting, setWaiting] = useState<{ readonly go: () => void } | null>(null);
  const [isAskedAgain, setAskedAgain] = useState(false);
  const { outcome, isFromForm } = check;
  const isAsking = waiting !== null || isAskedAgain;

  const done = () => {
    setWaiting(null);
    setAskedAgain(false);
  };
  const ask = (go: () => void) => {
    if (outcome.type === 'go-on') return go();
    setWaiting({ go });
    if (outcome.type === 'ask') focus(questionName(outcome.urgency));
  };
  const answer = (urgency: AskedUrgency, given: SafetyAnswer) => {
    const next = check.answer(urgency, given);
    if (next.type === 'ask') return focus(questionName(next.urgency));
    if (next.type === 'stop') return focus(`care ${next.urgency}`);
    done();
    if (waiting) waiting.go();
    else focus('begin');
  };
  const before = outcome.type === 'ask' ? ASKED_URGENCIES[ASKED_URGENCIES.indexOf(outcome.urgency) - 1] : undefined;
  const back = () => {
    check.back?.();
    if (before) focus(questionName(before));
  };
  const answerAgain = () => {
    check.startAgain();
    setAskedAgain(true);
    focus(questionName('emergency'));
  };
  const clear = () => {
    check.clear();
    done();
    focus('begin');
  };
  const question = isAsking && outcome.type === 'ask' ? outcome.urgency : null;
  return { outcome, isFromForm, question, ask, answer, back: check.back && before ? back : null, answerAgain, clear };
}

const questionName = (urgency: AskedUrgency): string => `question ${urgency}`;
