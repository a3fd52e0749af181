/** What an import does with one record: put it in, put it in the place of an older one, or leave what is there. */
export type MergeStep = 'added' | 'updated' | 'kept';

/** How many records went which way. */
export type MergeCounts = Readonly<Record<MergeStep, number>>;

/** Nothing merged yet. */
export const NO_MERGES: MergeCounts = { added: 0, updated: 0, kept: 0 };

/** What to do with a record that came in beside the one with the same id that is there. The newer wins, a draw changes nothing. */
export function mergeStep(there: Dated | undefined, coming: Dated): MergeStep {
  if (!there) return 'added';
  return coming.changedAt > there.changedAt ? 'updated' : 'kept';
}

/** A record as it goes in: never from the future, or it would win for ever. */
export const datedBy = <T extends Dated>(record: T, now: string): T =>
  record.changedAt > now ? { ...record, changedAt: now } : record;

/** The counts with one more. */
export const counted = (counts: MergeCounts, step: MergeStep): MergeCounts => ({ ...counts, [step]: counts[step] + 1 });

interface Dated {
  readonly changedAt: string;
}
