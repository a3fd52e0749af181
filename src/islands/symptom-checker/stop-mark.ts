import type { Urgency } from '#schema';
import { forget, keep, readKept, type Store } from '../routine-builder/storage.ts';

/** An urgency at which nobody is shown an exercise. */
export type Stop = Extract<Urgency, 'emergency' | 'today'>;

/** Where the tab keeps that the checker said to get help now. */
export const STOP_KEY = 'checker-stop';

const STOPS: readonly Stop[] = ['emergency', 'today'];

/**
 * Notes what a finished check said. A stop stays until the questions have been answered to their end once more with
 * another result: neither Back nor clearing the answers takes it away.
 */
export function noteResult(store: () => Store, urgency: Urgency): void {
  const stop = STOPS.find((known) => known === urgency);
  if (stop) keep(store, STOP_KEY, stop);
  else forget(store, STOP_KEY);
}

/** What the checker said to do now; nothing when it did not, or was not used in this tab. */
export function readStop(store: () => Store): Stop | null {
  const kept = readKept(store, STOP_KEY);
  return STOPS.find((known) => kept.type === 'text' && kept.text === known) ?? null;
}
