import type { Saved } from '../diary-store/diary.ts';
import { hasLowLimit, keepLimit } from '../routine-builder/pain-limit.ts';
import { type Store, tabStore } from '../routine-builder/storage.ts';

/**
 * Writes to the diary together with the word on the device that says which limit is for this person. What the diary
 * could not write is taken back there.
 */
export async function withLimit(store: () => Store, isLow: boolean, write: () => Promise<Saved>): Promise<Saved> {
  const wasLow = hasLowLimit(store);
  // A diary in another tab reads the word as soon as it hears that something was written.
  keepLimit(store, isLow);
  const saved = await write();
  // That diary may have been reading in the middle, and have written what it believed.
  keepLimit(store, saved.type === 'saved' ? isLow : wasLow);
  if (saved.type === 'saved' && !isLow) keepLimit(tabStore, false);
  return saved;
}
