import type { ListedStore } from './storage.ts';

/** A store of the browser for tests, with what it holds. */
export function aStore(data: Record<string, string> = {}) {
  const kept = new Map(Object.entries(data));
  const store: ListedStore = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
  return { kept, open: () => store };
}

/** A store that may not be used at all. */
export const blocked = (): ListedStore => {
  throw new DOMException('denied', 'SecurityError');
};

/** A store without room for anything more. */
export function full(data: Record<string, string> = {}) {
  const { kept, open } = aStore(data);
  const setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return { kept, open: (): ListedStore => Object.create(open(), { setItem: { value: setItem } }) };
}
