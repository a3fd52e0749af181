import { type Reading, type RoutineCodes, readRoutine, writeRoutine } from '#routine';
import type { KeptRoutine, RoutineShelf } from './routine-shelf.ts';
import {
  CURRENT_KEY,
  forget,
  type Kept,
  keep,
  keptKeys,
  type ListedStore,
  ONE_ROUTINE_KEY,
  ROUTINE_PREFIX,
  readKept,
  setAside,
} from './storage.ts';

/** What was found on the device. */
export interface FoundRoutines {
  readonly routines: readonly KeptRoutine[];
  readonly currentId: string | null;
  /** Why a text could not be read; the last one, if there were several. */
  readonly unread: Extract<Reading, { type: 'problem' }> | null;
  readonly isBlocked: boolean;
}

/** The text of the routine that is shown first on this device, also where an earlier version of the site kept it. */
export function currentText(store: () => ListedStore): Kept {
  const current = readKept(store, CURRENT_KEY);
  const first = keptKeys(store, ROUTINE_PREFIX)[0] ?? ONE_ROUTINE_KEY;
  const kept = current.type === 'text' ? readKept(store, ROUTINE_PREFIX + current.text) : current;
  return kept.type === 'nothing' ? readKept(store, first) : kept;
}

/** The texts of the routines as this tab last read or wrote them, by id. */
export type SeenTexts = Map<string, string>;

/** What another tab wrote in the meantime, and this one was about to write over or to delete. */
export interface Clash {
  readonly id: string;
  readonly text: string;
  readonly isDeletedHere: boolean;
}

/**
 * Reads every routine of the device. A single one from earlier versions of the site moves to a place of its own;
 * a text that cannot be read is set aside, unless a newer version wrote it, which will read it again.
 */
export function readRoutines(
  store: () => ListedStore,
  codes: RoutineCodes,
  seen: SeenTexts,
  newId: () => string,
): FoundRoutines {
  const isBlocked = readKept(store, CURRENT_KEY).type === 'blocked';
  const routines: KeptRoutine[] = [];
  let unread: FoundRoutines['unread'] = null;
  const read = (key: string, id: string) => {
    const kept = readKept(store, key);
    if (kept.type !== 'text') return;
    const reading = readRoutine(kept.text, codes);
    if (reading.type === 'problem') {
      unread = reading;
      if (reading.problem !== 'newer-version') setAside(store, key, kept.text);
      return;
    }
    routines.push({ id, routine: reading.routine });
    // What stays under its old key has not been seen under the new one.
    const isMoved = key === ONE_ROUTINE_KEY && keep(store, ROUTINE_PREFIX + id, kept.text) && forget(store, key);
    if (key !== ONE_ROUTINE_KEY || isMoved) seen.set(id, kept.text);
  };
  for (const key of keptKeys(store, ROUTINE_PREFIX)) read(key, key.slice(ROUTINE_PREFIX.length));
  read(ONE_ROUTINE_KEY, newId());
  const current = readKept(store, CURRENT_KEY);
  return { routines, currentId: current.type === 'text' ? current.text : null, unread, isBlocked };
}

/**
 * Keeps what changed on the shelf, each routine under its own key, and forgets what is no longer there. Where another
 * tab wrote since this one last looked, its text is given back instead of being lost.
 */
export function keepRoutines(
  store: () => ListedStore,
  shelf: RoutineShelf,
  codes: RoutineCodes,
  seen: SeenTexts,
): { readonly isKept: boolean; readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = [];
  const isOurs = (id: string, text: string | undefined) => {
    const kept = readKept(store, ROUTINE_PREFIX + id);
    if (kept.type !== 'text' || kept.text === seen.get(id) || kept.text === text) return true;
    clashes.push({ id, text: kept.text, isDeletedHere: text === undefined });
    return false;
  };
  const wanted = new Map(
    shelf.isUntouched ? [] : shelf.routines.map(({ id, routine }) => [id, writeRoutine(routine, codes)]),
  );
  let isKept = true;
  for (const id of [...seen.keys()]) {
    if (wanted.has(id)) continue;
    // Gone here and changed there: there wins, because a deletion is easily done again.
    if (isOurs(id, undefined)) isKept = forget(store, ROUTINE_PREFIX + id) && isKept;
    seen.delete(id);
  }
  for (const [id, text] of wanted) {
    if (seen.get(id) === text) continue;
    isOurs(id, text);
    if (keep(store, ROUTINE_PREFIX + id, text)) seen.set(id, text);
    else isKept = false;
  }
  if (shelf.isUntouched) forget(store, CURRENT_KEY);
  return { isKept, clashes };
}
