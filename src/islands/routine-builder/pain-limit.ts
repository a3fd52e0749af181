import { deviceStore, forget, keep, readKept, type Store, tabStore } from './storage.ts';

/**
 * Where it is kept that the lower limit of the pain rule is for this person: carry on only at 0–2. One word, and not why.
 * The form for a routine notes it in the tab; the device keeps it once the person says so, there or in the diary. Sheet,
 * calendar, guided session and diary go by either.
 */
export const PAIN_LIMIT_KEY = 'pain-limit';

/** Whether a store says that the lower limit is for this person. Where nothing is kept, or nothing can be read, it is the usual one. Never throws. */
export function hasLowLimit(store: () => Store): boolean {
  const kept = readKept(store, PAIN_LIMIT_KEY);
  return kept.type === 'text' && kept.text === LOW;
}

/** Whether the tab or the device says that the lower limit is for this person. */
export const isLowHere = (): boolean => [tabStore, deviceStore].some(hasLowLimit);

/** Keeps the lower limit, or forgets it, and says whether that worked. */
export const keepLimit = (store: () => Store, isLow: boolean): boolean =>
  isLow ? keep(store, PAIN_LIMIT_KEY, LOW) : forget(store, PAIN_LIMIT_KEY);

const LOW = 'low';
