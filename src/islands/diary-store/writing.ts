import type { IDBPTransaction, StoreNames } from 'idb';
import { type Database, type DiarySchema, nameOf } from './database.ts';

/** What came of writing. `full`: the device has no room. `closed`: the diary was taken away. `refused`: the browser would not. */
export type Saved = { readonly type: 'saved' } | { readonly type: 'not-saved'; readonly why: WhyNotSaved };
export type WhyNotSaved = 'full' | 'closed' | 'refused';

type Stores = StoreNames<DiarySchema>[];
export type Writing = IDBPTransaction<DiarySchema, Stores, 'readwrite'>;

/**
 * Writes in one transaction, and says "saved" only when the browser has put it on the disk: all of it or nothing.
 * Never throws.
 */
export async function write(
  database: Database,
  stores: Stores,
  change: (writing: Writing) => Promise<unknown>,
): Promise<Saved> {
  try {
    const writing = database.transaction(stores, 'readwrite', { durability: 'strict' });
    // Held here, or the browser would report the same failure twice.
    const done = writing.done.then(
      () => null,
      (error: unknown) => writing.error ?? error,
    );
    try {
      await change(writing);
    } catch (error) {
      abort(writing);
      await done;
      return { type: 'not-saved', why: whyOf(error) };
    }
    const error = await done;
    return error === null ? { type: 'saved' } : { type: 'not-saved', why: whyOf(error) };
  } catch (error) {
    return { type: 'not-saved', why: whyOf(error) };
  }
}

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It has ended by itself.
  }
}

function whyOf(error: unknown): WhyNotSaved {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return 'full';
  return name === 'InvalidStateError' ? 'closed' : 'refused';
}
