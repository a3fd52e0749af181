import { afterPaint, type Waiting } from '../symptom-checker/after-paint.ts';
import type { View } from './form-state.ts';
import { isView } from './kept-form.ts';

/** The entries that the form has made in the browser's history. They hold a place and no answer. */
export interface FormTrail {
  readonly push: (view: View) => void;
  readonly back: () => void;
  /** Goes back to the first entry. */
  readonly leave: () => void;
  /** The place of the entry that the browser has gone to. One that a link within the page has made shows what is shown. */
  readonly follow: (shown: View) => View;
}

/** The place of the entry at hand; `null` when the form did not make it. */
export function readPlace(): View | null {
  const view: unknown = window.history.state?.[NAME]?.view;
  return isView(view) ? view : null;
}

/** Begins at the entry at hand, which shows a place. */
export function beginTrail(first: View): FormTrail {
  let depth = depthHere() ?? 0;
  mark(first, depth);
  // What is written after the next picture: a phone takes as long to write an entry as to draw a screen.
  let unwritten: Waiting[] = [];
  const settle = (how: keyof Waiting) => {
    for (const waiting of unwritten) waiting[how]();
    unwritten = [];
  };
  const push = (view: View) => {
    depth += 1;
    const entry = entryFor(view, depth);
    unwritten.push(afterPaint(() => attempt(() => window.history.pushState(entry, ''))));
  };
  const back = () => {
    settle('now');
    window.history.back();
  };
  const leave = () => {
    settle('now');
    if (depth > 0) window.history.go(-depth);
  };
  const follow = (shown: View): View => {
    // The browser was faster: what waits was meant for an entry that is no longer the one at hand.
    settle('cancel');
    const place = readPlace();
    // Going back goes first to where the link was pressed, which shows the same.
    depth = depthHere() ?? depth + 1;
    if (!place) mark(shown, depth);
    return place ?? shown;
  };
  return { push, back, leave, follow };
}

const entryFor = (view: View, depth: number) => ({ [NAME]: { view, depth } });

const mark = (view: View, depth: number) => attempt(() => window.history.replaceState(entryFor(view, depth), ''));

function depthHere(): number | null {
  const depth: unknown = window.history.state?.[NAME]?.depth;
  return typeof depth === 'number' && Number.isInteger(depth) && depth >= 0 ? depth : null;
}

/** Some browsers refuse when there were too many entries in a short time. The form works without them. */
function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // Nothing is lost but a step of the Back button.
  }
}

const NAME = 'routine-form';
