import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What lies where. Values are unknown until a reader has passed them: another program may have written them. */
export interface DiarySchema extends DBSchema {
  sessions: { key: string; value: unknown; indexes: { when: [string, string] } };
  activities: { key: string; value: unknown };
  ratings: { key: string; value: unknown; indexes: { day: string } };
  reviews: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  /** What could not be read, as it was. */
  aside: { key: number; value: Aside };
}

/** A record that could not be read, with the store from which it comes. */
export interface Aside {
  readonly store: RecordStore;
  readonly raw: unknown;
}

/** A store whose records can be read one by one. */
export type RecordStore = 'sessions' | 'activities' | 'ratings' | 'reviews' | 'settings';

export type Database = IDBPDatabase<DiarySchema>;

/** Why the diary cannot be opened. `blocked`: an old page of ours holds it in another tab. `newer`: a newer one wrote it. */
export type WhyClosed = 'refused' | 'blocked' | 'newer' | 'newer-tab' | 'gone';

/** What came of opening. */
export type DatabaseOpening =
  | { readonly type: 'open'; readonly database: Database }
  | { readonly type: 'closed'; readonly why: WhyClosed };

/** The name under which the browser keeps the diary of this site. */
export const DIARY_NAME = 'diary';

/** One step of building the stores. The browser's number of the diary is how many of them were taken. */
export type Migration = (database: Database) => void;

/** All steps, in order. What stands here is on people's devices: never change a step, add one. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('when', ['day', 'startedAt']);
    database.createObjectStore('activities', { keyPath: 'id' });
    database.createObjectStore('ratings', { keyPath: 'id' }).createIndex('day', 'day');
    database.createObjectStore('reviews', { keyPath: 'week' });
    database.createObjectStore('settings');
    database.createObjectStore('aside', { autoIncrement: true });
  },
];

/** Opens the database, and brings an older one up to date. Never throws. `onClosed` hears when it is taken away later. */
export function openDatabase(
  onClosed: (why: WhyClosed) => void,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<DatabaseOpening> {
  return new Promise((resolve) => {
    const closed = (why: WhyClosed) => resolve({ type: 'closed', why });
    let isWaiting = true;
    open(migrations, {
      blocked: () => {
        isWaiting = false;
        closed('blocked');
      },
      taken: (database, why) => {
        database?.close();
        onClosed(why);
      },
    }).then(
      (database) => {
        // Too late to be used: the reader has been told that it is closed.
        if (!isWaiting) return database.close();
        resolve({ type: 'open', database });
      },
      (error: unknown) => closed(nameOf(error) === 'VersionError' ? 'newer' : 'refused'),
    );
  });
}

interface Signals {
  readonly blocked: () => void;
  readonly taken: (database: Database | null, why: WhyClosed) => void;
}

/** A browser may throw at the mere mention of its store, so it is asked inside. */
async function open(migrations: readonly Migration[], { blocked, taken }: Signals): Promise<Database> {
  let own: Database | null = null;
  own = await openDB<DiarySchema>(DIARY_NAME, migrations.length, {
    upgrade: (database, from) => {
      for (const migrate of migrations.slice(from)) migrate(database);
    },
    blocked,
    // A newer page waits in another tab. Ours lets go, or the newer one would never open.
    blocking: () => taken(own, 'newer-tab'),
    terminated: () => taken(own, 'gone'),
  });
  return own;
}

/** The name of an error, whatever was thrown. */
export const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
