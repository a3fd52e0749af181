import type { Stop } from '../symptom-checker/stop-mark.ts';
import { forget, keep, readKept, type Store } from './storage.ts';

/** What the answers of the form for a routine lead to, if not to exercise. `appointment`: a clinician comes first. */
export type FormStop = Stop | 'appointment';

/** Where the tab keeps that. What needs help now is read from here before a page is seen. */
export const FORM_STOP_KEY = 'routine-stop';

/**
 * Notes what answers that reach to the end led to. A stop stays until the form has been answered to its end once more
 * with another result: neither Back nor clearing the answers takes it away, on no page with exercises.
 */
export function noteStop(store: () => Store, stop: FormStop | null): void {
  if (stop) keep(store, FORM_STOP_KEY, stop);
  else forget(store, FORM_STOP_KEY);
}

/** Whether the form said to ask a clinician first, and nobody has been cleared since. */
export function readAsksFirst(store: () => Store): boolean {
  const kept = readKept(store, FORM_STOP_KEY);
  return kept.type === 'text' && kept.text === 'appointment';
}
