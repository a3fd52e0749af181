import { useEffect, useState } from 'react';
import { safetyOutcome } from '#routine';
import type { Urgency } from '#schema';
import { tabStore } from '../routine-builder/storage.ts';
import { readAnswers } from '../routine-builder/use-safety-check.ts';

/**
 * The step of the care ladder of a warning sign that somebody named in this tab, or nothing. So far it hears the safety
 * check of the routine; the gate for all pages will hear the symptom checker here too.
 */
export function useOpenSign(): Urgency | null {
  const [sign, setSign] = useState<Urgency | null>(null);
  useEffect(() => {
    const outcome = safetyOutcome(readAnswers(tabStore));
    setSign(outcome.type === 'stop' ? outcome.urgency : null);
  }, []);
  return sign;
}
