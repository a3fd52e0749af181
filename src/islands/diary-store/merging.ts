import { counted, type DiaryContent, KINDS, type Kind, type MergeCounts, mergeStep, NO_MERGES } from '#diary';
import type { Database } from './database.ts';
import { READERS } from './reading.ts';
import { type Saved, write } from './writing.ts';

/** What can be put in: whole diaries, or only the sessions of a table. */
export type Merging = Pick<DiaryContent, 'sessions'> & Partial<DiaryContent>;

/** Puts records in, in one transaction. What lies there and cannot be read gives way, but is put aside first. */
export async function mergeInto(
  database: Database,
  content: Merging,
  dated: <T extends { readonly changedAt: string }>(record: T) => T,
): Promise<{ readonly saved: Saved; readonly counts: MergeCounts }> {
  let counts = NO_MERGES;
  const saved = await write(database, [...KINDS, 'settings', 'aside'], async (writing) => {
    const coming = [
      ...KINDS.flatMap((kind) => (content[kind] ?? []).map((record) => ({ kind, key: keyOf(record), record }))),
      ...(content.settings ? [{ kind: 'settings' as const, key: 'settings', record: content.settings }] : []),
    ];
    for (const { kind, key, record } of coming) {
      const store = writing.objectStore(kind);
      const there = await store.get(key);
      const read = there === undefined ? null : READERS[kind](there);
      if (read?.type === 'fault') await writing.objectStore('aside').add?.({ store: kind, raw: there });
      const step = mergeStep(read?.type === 'read' ? read.value : undefined, record);
      // How somebody set the diary is no record that one counts.
      if (kind !== 'settings') counts = counted(counts, step);
      if (step !== 'kept') await store.put?.(dated(record), kind === 'settings' ? key : undefined);
    }
  });
  return { saved, counts: saved.type === 'saved' ? counts : NO_MERGES };
}

const keyOf = (record: DiaryContent[Kind][number]): string => ('week' in record ? record.week : record.id);
