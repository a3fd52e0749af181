import type { SessionRecord } from '#routine';
import type { WhyClosed, WhyNotSaved } from '../diary-store/diary.ts';

/** Whether a session was kept; if not, a sentence that says why, and whether it is worth trying again. */
export type KeepOutcome =
  | { readonly type: 'kept' }
  | { readonly type: 'not-kept'; readonly why: string; readonly canTryAgain: boolean };

/** Keeps a session that was done. `routine` is the text of its routine, as in a link. Never throws. */
export type KeepRecord = (record: SessionRecord, routine: string) => Promise<KeepOutcome>;

/** Puts a session into the diary of this device, which is fetched only now. The same session is kept once, however often it is tried. */
export const keepRecord: KeepRecord = async (record, routine) => {
  try {
    const { openDiary } = await import('../diary-store/diary.ts');
    const opening = await openDiary();
    if (opening.type === 'closed') return notKept(opening.why);
    const id = `s${Date.parse(record.startedAt).toString(36)}`;
    const saved = await opening.diary.saveSession({ ...record, id, routine, painNextMorning: null });
    opening.diary.close();
    return saved.type === 'saved' ? { type: 'kept' } : notKept(saved.why);
  } catch {
    return notKept('refused');
  }
};

const notKept = (why: WhyClosed | WhyNotSaved): KeepOutcome => ({
  type: 'not-kept',
  why: WHY[why] ?? WHY.refused,
  canTryAgain: why !== 'newer' && why !== 'newer-tab',
});

const WHY: Readonly<Partial<Record<WhyClosed | WhyNotSaved, string>>> & { readonly refused: string } = {
  refused: 'This browser did not let us keep it. It may be a private window, or the connection is gone.',
  full: 'The device is full. Make some room, then try again.',
  blocked: 'The diary is open in another tab. Close the other tabs of this site, then try again.',
  newer: 'A newer version of this site wrote your diary. Load the page again, and add the session there.',
  'newer-tab': 'A newer version of this site holds the diary in another tab. Add the session there.',
};
