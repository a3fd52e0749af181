/** What the device holds: a text, nothing, or no access to its store. */
export type Kept = { readonly type: 'text'; readonly text: string } | { readonly type: 'nothing' | 'blocked' };

/** The part of the browser's store that is used here. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A store whose keys can be looked through. */
export type ListedStore = Store & Pick<Storage, 'key' | 'length'>;

/** Before its id, where each routine is kept on the device. The same text as in a link. */
export const ROUTINE_PREFIX = 'routine.';

/** Where the id of the routine is kept that is shown first. */
export const CURRENT_KEY = 'routine-current';

/** Where the one routine was kept before there could be several. */
export const ONE_ROUTINE_KEY = 'routine';

/** Where a text goes that could not be read, so that nothing is lost. */
export const UNREADABLE_KEY = 'routine-unreadable';

/** Reads from a store that may be missing, blocked or full. Never throws. */
export function readKept(store: () => Store, key: string): Kept {
  try {
    const text = store().getItem(key);
    return text === null ? { type: 'nothing' } : { type: 'text', text };
  } catch {
    return { type: 'blocked' };
  }
}

/** The keys that begin with these letters, in their own order. None when the browser refuses. */
export function keptKeys(store: () => ListedStore, prefix: string): readonly string[] {
  try {
    const open = store();
    const keys = Array.from({ length: open.length }, (_, at) => open.key(at) ?? '');
    return keys.filter((key) => key.startsWith(prefix)).sort();
  } catch {
    return [];
  }
}

/** Keeps a text, and says whether that worked. */
export function keep(store: () => Store, key: string, text: string): boolean {
  try {
    store().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets a text, and says whether that worked. */
export function forget(store: () => Store, key: string): boolean {
  try {
    store().removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Moves a kept text aside when it cannot be read. What lies there already stays, line by line. */
export function setAside(store: () => Store, key: string, text: string): boolean {
  const before = readKept(store, UNREADABLE_KEY);
  const lines = before.type === 'text' ? before.text.split('\n') : [];
  const isThere = lines.includes(text);
  if (!isThere && !keep(store, UNREADABLE_KEY, [...lines, text].join('\n'))) return false;
  return forget(store, key);
}

/** The store that outlives the tab. A function, because even asking for it may throw. */
export const deviceStore = (): ListedStore => window.localStorage;

/** The store that goes with the tab. */
export const tabStore = (): Store => window.sessionStorage;
