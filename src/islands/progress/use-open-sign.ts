import { useEffect, useState } from 'react';
import { safetyOutcome } from '#routine';
import type { Urgency } from '#schema';
import { tabStore } from '../routine-builder/storage.ts';
import { readAnswers, readCleared } from '../routine-builder/use-safety-check.ts';

/**
 * The step of the care ladder of a warning sign that somebody named in the safety check of this tab, or nothing. What
 * cannot wait, and what the symptom checker said, hides the page before this is asked.
 */
export function useOpenSign(): Urgency | null {
  const [sign, setSign] = useState<Urgency | null>(null);
  useEffect(() => {
    const outcome = safetyOutcome(readAnswers(tabStore), readCleared(tabStore));
    setSign(outcome.type === 'stop' ? outcome.urgency : null);
  }, []);
  return sign;
}
