/** The name under which the checker keeps its part of an entry of the browser's history. */
const NAME = 'checker';

/** What the current entry holds; `undefined` when nothing of the checker. */
export const readEntry = (): unknown => window.history.state?.[NAME];

/** Writes into the current entry; `null` takes everything out of it. The address stays as it is. */
export function replaceEntry(kept: unknown): void {
  attempt(() => window.history.replaceState(kept === null ? null : { [NAME]: kept }, ''));
}

/** Makes a new entry, so that the browser's Back leads to the one before. The address stays as it is. */
export function pushEntry(kept: unknown): void {
  attempt(() => window.history.pushState({ [NAME]: kept }, ''));
}

/** Some browsers refuse when there were too many entries in a short time. The checker works without them. */
function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // Nothing is lost but a step of the Back button.
  }
}
