import { type DiaryContent, FIRST_SETTINGS, type SessionRecord } from '#diary';
import type { Diary, Saved } from '../diary-store/diary.ts';
import { type DiaryView, loadView } from './diary-view.ts';

/** The day of these tests, a Tuesday. */
export const TODAY = '2026-11-24';

/** A calm session on a day. */
export const aSession = (day: string, change: Partial<SessionRecord> = {}): SessionRecord => ({
  id: `s-${day}`,
  day,
  startedAt: `${day}T08:00:00.000Z`,
  minutes: 10,
  routine: '',
  exercises: [{ id: 'bridge', result: 'done', eased: false }],
  painBefore: 2,
  painDuring: 2,
  painNextMorning: 2,
  signs: [],
  isSettled: null,
  note: '',
  changedAt: `${day}T09:00:00.000Z`,
  ...change,
});

/** A diary that holds something and keeps nothing more. */
export function aDiary(content: Partial<DiaryContent> = {}): Diary {
  const all: DiaryContent = {
    sessions: [],
    activities: [],
    ratings: [],
    reviews: [],
    settings: FIRST_SETTINGS,
    ...content,
  };
  const saved = async (): Promise<Saved> => ({ type: 'saved' });
  const within = <T extends { readonly day: string }>(records: readonly T[], from: string, to: string) =>
    records.filter(({ day }) => day >= from && day <= to);
  return {
    saveSession: saved,
    removeSession: saved,
    sessions: async (from, to) => within(all.sessions, from, to),
    sessionPage: async (page, size) => all.sessions.toReversed().slice(page * size, (page + 1) * size),
    countSessions: async () => all.sessions.length,
    activities: async () => all.activities,
    saveActivity: saved,
    ratings: async (from, to) => within(all.ratings, from, to),
    saveRatings: saved,
    review: async (week) => all.reviews.find((review) => review.week === week) ?? null,
    saveReview: saved,
    settings: async () => all.settings,
    saveSettings: saved,
    everything: async () => all,
    merge: async () => ({ saved: await saved(), counts: { added: 0, updated: 0, kept: 0 } }),
    aside: async () => [],
    checkRecords: async () => 0,
    deleteEverything: saved,
    listen: () => () => {},
    close: () => {},
  };
}

/** What the page shows of a diary on that day. */
export const aView = (content: Partial<DiaryContent>, isLowHere = false): Promise<DiaryView> =>
  loadView(aDiary(content), TODAY, isLowHere);
