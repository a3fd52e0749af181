/** Work that waits for the next picture. */
export interface Waiting {
  /** Does it at once, if it has not been done. */
  readonly now: () => void;
  readonly cancel: () => void;
}

/** Does what nobody waits for once the next picture is on the screen. */
export function afterPaint(work: () => void): Waiting {
  let isWaiting = true;
  const cancel = () => {
    isWaiting = false;
    clearTimeout(latest);
  };
  const now = () => {
    if (!isWaiting) return;
    cancel();
    work();
  };
  // No picture is drawn of a page that is hidden.
  const latest = setTimeout(now, LATEST_MS);
  // The frame begins with its callbacks: a task that they ask for comes after it.
  requestAnimationFrame(() => setTimeout(now));
  return { now, cancel };
}

const LATEST_MS = 300;
