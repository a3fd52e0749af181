import { forget, keep, type Store } from '../routine-builder/storage.ts';
import type { Stop } from '../symptom-checker/stop-mark.ts';

/** Where the tab keeps that the answers of this form named something that needs help now. Read before a page is seen. */
export const FORM_STOP_KEY = 'routine-stop';

/**
 * Notes what answers that reach to the end led to. A stop stays until the form has been answered to its end once more
 * with another result: neither Back nor clearing the answers takes it away, on no page with exercises.
 */
export function noteStop(store: () => Store, stop: Stop | null): void {
  if (stop) keep(store, FORM_STOP_KEY, stop);
  else forget(store, FORM_STOP_KEY);
}
