import { useEffect, useState } from 'react';
import { safetyOutcome } from '#routine';
import type { Urgency } from '#schema';
import { readAsksFirst } from '../routine-builder/form-stop.ts';
import { tabStore } from '../routine-builder/storage.ts';
import { readAnswers, readCleared } from '../routine-builder/use-safety-check.ts';

/**
 * The step of the care ladder that somebody's answers in this tab lead to: a warning sign, or what the form for a routine
 * was told and a clinician has to hear first. Nothing where there is neither. What
 * cannot wait, and what the symptom checker said, hides the page before this is asked.
 */
export function useOpenSign(): Urgency | null {
  const [sign, setSign] = useState<Urgency | null>(null);
  useEffect(() => {
    const outcome = safetyOutcome(readAnswers(tabStore), readCleared(tabStore));
    const asksFirst = readAsksFirst(tabStore) ? 'appointment' : null;
    setSign(outcome.type === 'stop' ? outcome.urgency : asksFirst);
  }, []);
  return sign;
}
