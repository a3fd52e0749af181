import {
  type Activity,
  type ActivityRating,
  type Day,
  type DiaryContent,
  type DiarySettings,
  datedBy,
  FIRST_SETTINGS,
  inOrder,
  type MergeCounts,
  type SessionRecord,
  type WeekReview,
} from '#diary';
import { type Aside, type Database, openDatabase, type RecordStore, type WhyClosed } from './database.ts';
import { type Merging, mergeInto } from './merging.ts';
import { type News, newsChannel } from './news.ts';
import { everything, READERS, readable } from './reading.ts';
import { type Saved, write } from './writing.ts';

export type { WhyClosed } from './database.ts';
export type { Saved, WhyNotSaved } from './writing.ts';

/** A session as it is handed in. The diary itself notes when it was changed. */
export type NewSession = Omit<SessionRecord, 'changedAt' | 'signs' | 'isSettled'> &
  Partial<Pick<SessionRecord, 'signs' | 'isSettled'>>;

/** What came of opening the diary of this device. */
export type DiaryOpening =
  | { readonly type: 'open'; readonly diary: Diary }
  | { readonly type: 'closed'; readonly why: WhyClosed };

/** The diary of this device. Writing never throws: the answer says what came of it. Reading throws when the diary was taken away. */
export interface Diary {
  /** Saves a session, in the place of the one with the same id. */
  readonly saveSession: (session: NewSession) => Promise<Saved>;
  readonly removeSession: (id: string) => Promise<Saved>;
  /** The sessions of some days, both ends included, in their order. */
  readonly sessions: (from: Day, to: Day) => Promise<readonly SessionRecord[]>;
  /** One page of all sessions, the newest first. */
  readonly sessionPage: (page: number, size: number) => Promise<readonly SessionRecord[]>;
  readonly countSessions: () => Promise<number>;
  readonly activities: () => Promise<readonly Activity[]>;
  readonly saveActivity: (activity: Omit<Activity, 'changedAt'>) => Promise<Saved>;
  readonly ratings: (from: Day, to: Day) => Promise<readonly ActivityRating[]>;
  readonly saveRatings: (ratings: readonly Omit<ActivityRating, 'changedAt'>[]) => Promise<Saved>;
  readonly review: (week: Day) => Promise<WeekReview | null>;
  readonly saveReview: (review: Omit<WeekReview, 'changedAt'>) => Promise<Saved>;
  readonly settings: () => Promise<DiarySettings>;
  readonly saveSettings: (settings: Omit<DiarySettings, 'changedAt'>) => Promise<Saved>;
  /** Everything, for a file. Looks at every record, and puts aside what cannot be read. */
  readonly everything: () => Promise<DiaryContent>;
  /** Puts records in, in one transaction: all of them or none. The newer of two with the same id wins. */
  readonly merge: (content: Merging) => Promise<{ readonly saved: Saved; readonly counts: MergeCounts }>;
  /** What could not be read, as it was. */
  readonly aside: () => Promise<readonly Aside[]>;
  /** Looks for records that no index leads to, and puts them aside. Returns how many lie aside in all. */
  readonly checkRecords: () => Promise<number>;
  readonly deleteEverything: () => Promise<Saved>;
  /** Calls back when another tab has changed the diary, or when this one has lost it. Returns how to stop. */
  readonly listen: (listener: (news: News) => void) => () => void;
  readonly close: () => void;
}

/** Opens the diary of this device. Never throws. `now` gives the moment, for tests. */
export async function openDiary(now: () => string = () => new Date().toISOString()): Promise<DiaryOpening> {
  const channel = newsChannel();
  const opening = await openDatabase((why) => channel.hear({ type: 'closed', why }));
  if (opening.type === 'closed') {
    channel.close();
    return opening;
  }
  return { type: 'open', diary: diaryIn(opening.database, now, channel) };
}

function diaryIn(database: Database, now: () => string, channel: ReturnType<typeof newsChannel>): Diary {
  const told = async (writing: Promise<Saved>): Promise<Saved> => {
    const saved = await writing;
    if (saved.type === 'saved') channel.tell();
    return saved;
  };
  const putAll = (store: RecordStore, records: readonly object[], key?: string) =>
    told(
      write(database, [store], (writing) =>
        Promise.all(records.map((record) => writing.objectStore(store).put?.({ ...record, changedAt: now() }, key))),
      ),
    );
  const all = async <Store extends RecordStore>(store: Store) => everything(database, store);

  const settings = async () => {
    const kept = await database.get('settings', SETTINGS_KEY);
    if (kept === undefined) return FIRST_SETTINGS;
    const [found] = await readable(database, 'settings', [{ key: SETTINGS_KEY, value: kept }], READERS.settings);
    return found ?? FIRST_SETTINGS;
  };
  const activities = async () => readable(database, 'activities', await all('activities'), READERS.activities);
  return {
    saveSession: (session) =>
      putAll('sessions', [{ ...session, signs: session.signs ?? [], isSettled: session.isSettled ?? null }]),
    removeSession: (id) =>
      told(write(database, ['sessions'], async (writing) => writing.objectStore('sessions').delete?.(id))),
    sessions: async (from, to) => {
      const range = IDBKeyRange.bound([from], [to, []]);
      const values = await database.getAllFromIndex('sessions', 'when', range);
      return inOrder(await readable(database, 'sessions', values.map(keyed), READERS.sessions));
    },
    sessionPage: (page, size) => sessionPage(database, page, size),
    countSessions: () => database.count('sessions'),
    activities,
    saveActivity: (activity) => putAll('activities', [activity]),
    ratings: async (from, to) => {
      const values = await database.getAllFromIndex('ratings', 'day', IDBKeyRange.bound(from, to));
      return readable(database, 'ratings', values.map(keyed), READERS.ratings);
    },
    saveRatings: (ratings) => putAll('ratings', ratings),
    review: async (week) => {
      const value = await database.get('reviews', week);
      if (value === undefined) return null;
      const [found] = await readable(database, 'reviews', [{ key: week, value }], READERS.reviews);
      return found ?? null;
    },
    saveReview: (review) => putAll('reviews', [review]),
    settings,
    saveSettings: (chosen) => putAll('settings', [chosen], SETTINGS_KEY),
    everything: async () => ({
      sessions: inOrder(await readable(database, 'sessions', await all('sessions'), READERS.sessions)),
      activities: await activities(),
      ratings: await readable(database, 'ratings', await all('ratings'), READERS.ratings),
      reviews: await readable(database, 'reviews', await all('reviews'), READERS.reviews),
      settings: await settings(),
    }),
    merge: async (content) => {
      const result = await mergeInto(database, content, (record) => datedBy(record, now()));
      await told(Promise.resolve(result.saved));
      return result;
    },
    aside: () => database.getAll('aside'),
    checkRecords: async () => {
      const [kept, found] = await Promise.all([
        database.count('sessions'),
        database.countFromIndex('sessions', 'when', IDBKeyRange.bound(['2000'], ['2200'])),
      ]);
      if (kept !== found) await readable(database, 'sessions', await all('sessions'), READERS.sessions);
      return database.count('aside');
    },
    deleteEverything: () =>
      told(
        write(database, ALL_STORES, (writing) =>
          Promise.all(ALL_STORES.map((name) => writing.objectStore(name).clear?.())),
        ),
      ),
    listen: channel.listen,
    close: () => {
      channel.close();
      database.close();
    },
  };
}

async function sessionPage(database: Database, page: number, size: number): Promise<readonly SessionRecord[]> {
  const found: unknown[] = [];
  let cursor = await database.transaction('sessions').store.index('when').openCursor(null, 'prev');
  if (cursor && page > 0) cursor = await cursor.advance(page * size);
  while (cursor && found.length < size) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return inOrder(await readable(database, 'sessions', found.map(keyed), READERS.sessions)).toReversed();
}

/** A record beside its key, which is its id; the store takes none without. */
function keyed(value: unknown): { readonly key: string; readonly value: unknown } {
  const key = typeof value === 'object' && value !== null && 'id' in value ? value.id : '';
  return { key: String(key), value };
}

const SETTINGS_KEY = 'settings';
const ALL_STORES: ('sessions' | 'activities' | 'ratings' | 'reviews' | 'settings' | 'aside')[] = [
  'sessions',
  'activities',
  'ratings',
  'reviews',
  'settings',
  'aside',
];
