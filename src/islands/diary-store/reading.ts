import { type Reading, readActivity, readRating, readReview, readSession, readSettings } from '#diary';
import type { Database, RecordStore } from './database.ts';
import { write } from './writing.ts';

/** How the records of each store are read. */
export const READERS = {
  sessions: readSession,
  activities: readActivity,
  ratings: readRating,
  reviews: readReview,
  settings: readSettings,
} as const satisfies Record<RecordStore, (value: unknown) => Reading<unknown>>;

/** A record with the key under which it lies. */
export interface Kept {
  readonly key: string;
  readonly value: unknown;
}

/** Those that can be read. Those that cannot are put aside as they are, in one transaction, and never deleted. */
export async function readable<T>(
  database: Database,
  store: RecordStore,
  kept: readonly Kept[],
  read: (value: unknown) => Reading<T>,
): Promise<readonly T[]> {
  const wrong: Kept[] = [];
  const right = kept.flatMap((one) => {
    const reading = read(one.value);
    if (reading.type === 'read') return [reading.value];
    wrong.push(one);
    return [];
  });
  if (wrong.length > 0) await setAside(database, store, wrong);
  return right;
}

async function setAside(database: Database, store: RecordStore, wrong: readonly Kept[]): Promise<void> {
  await write(database, [store, 'aside'], async (writing) => {
    for (const { key, value } of wrong) {
      // Another tab may have been faster.
      if ((await writing.objectStore(store).getKey(key)) === undefined) continue;
      await writing.objectStore('aside').add?.({ store, raw: value });
      await writing.objectStore(store).delete?.(key);
    }
  });
}

/** Every record of a store, with its key. */
export async function everything(database: Database, store: RecordStore): Promise<readonly Kept[]> {
  const reading = database.transaction(store);
  const [keys, values] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
  return keys.map((key, at) => ({ key, value: values[at] }));
}
