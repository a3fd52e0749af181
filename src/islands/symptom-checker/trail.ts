import type { Checker } from '#triage';
import { afterPaint, type Waiting } from './after-paint.ts';
import { type CheckerState, movedTo, type View } from './checker-state.ts';
import { pushEntry, readEntry, replaceEntry } from './history-entry.ts';
import { keptOf } from './kept.ts';
import { entryOf } from './open.ts';

/** The entries that the checker has made in the browser's history. */
export interface Trail {
  /** Writes a state into the entry at hand. */
  readonly mark: (state: CheckerState) => void;
  /** Makes an entry for a state. */
  readonly push: (state: CheckerState) => void;
  readonly back: () => void;
  /** Goes back to the first entry, and takes the answers out of the one at hand. */
  readonly leave: () => void;
  /** The state after the browser has gone to another entry. */
  readonly follow: (now: CheckerState) => CheckerState;
}

/** Begins at the entry at hand, which holds what was kept for it, or nothing of use. */
export function trailFrom(checker: Checker, print: string, run: string | null): Trail {
  const here = () => entryOf(checker, print, readEntry());
  const first = here();
  const isOurs = first !== null && first.run === run;
  if (!isOurs) replaceEntry(null);
  // How many entries lie between this one and the start; nothing when that is not known.
  let depth = isOurs ? first.depth : 0;
  let isBackWanted = false;

  // What is written after the next picture: a phone takes as long to write an entry as to draw a screen.
  let unwritten: Waiting[] = [];
  const write = (work: () => void) => unwritten.push(afterPaint(work));
  const settle = (how: keyof Waiting) => {
    for (const waiting of unwritten) waiting[how]();
    unwritten = [];
  };

  const mark = (state: CheckerState) => {
    const entry = entryFor(print, state, depth);
    write(() => replaceEntry(entry));
  };
  const push = (state: CheckerState) => {
    depth = depth === undefined ? undefined : depth + 1;
    const entry = entryFor(print, state, depth);
    write(() => pushEntry(entry));
  };
  const back = () => {
    settle('now');
    isBackWanted = true;
    window.history.back();
  };
  const leave = () => {
    settle('now');
    if (depth) return window.history.go(-depth);
    if (depth === undefined) pushEntry(null);
    replaceEntry(null);
    depth = 0;
  };
  const follow = (now: CheckerState): CheckerState => {
    const wasBack = isBackWanted;
    isBackWanted = false;
    // The browser was faster: what waits was meant for an entry that is no longer the one at hand.
    settle('cancel');
    if (readEntry() === undefined) {
      // A link within the page has made this entry: it shows what is shown already.
      depth = undefined;
      if (now.run !== null) mark(now);
      return now;
    }
    const kept = here();
    if (!kept || kept.run !== now.run) {
      // An entry of a way that was cleared: what it still holds goes too.
      replaceEntry(null);
      depth = 0;
      return now.view.type === 'start' ? now : movedTo(now, { type: 'start' });
    }
    depth = kept.depth;
    if (wasBack && isSameView(kept.view, now.view)) back();
    return movedTo(now, kept.view);
  };
  return { mark, push, back, leave, follow };
}

/** What an entry holds: the place that it shows, and the answers so far. */
function entryFor(print: string, state: CheckerState, depth: number | undefined) {
  const kept = keptOf(print, state);
  return kept && { ...kept, view: state.view, draft: undefined, depth };
}

/** Whether two places are the same. */
export const isSameView = (one: View, other: View): boolean =>
  one.type === other.type && (one.type !== 'screen' || other.type !== 'screen' || one.screen === other.screen);
