import { useEffect, useRef, useState } from 'react';
import type { CheckerAnswers } from '#schema';
import { forget, keep, readKept, tabStore } from '../routine-builder/storage.ts';
import { afterPaint } from './after-paint.ts';
import { assessed } from './assessed.ts';
import { type CheckerData, DATA_ID, unpacked } from './checker-data.ts';
import { CHECKER_KEY } from './checker-key.ts';
import { type CheckerState, EMPTY, movedTo, openView, stateAt, type View, viewAfter } from './checker-state.ts';
import { readEntry } from './history-entry.ts';
import { keptOf, printOf } from './kept.ts';
import { fetchMap } from './later-parts.ts';
import { opened } from './open.ts';
import { noteResult } from './stop-mark.ts';
import { isSameView, type Trail, trailFrom } from './trail.ts';
import { type Extent, useExtent } from './use-extent.ts';

/** The checker and what a reader can do with it. */
export interface CheckerOwner {
  readonly state: CheckerState;
  /** Nothing on the server, and until the page has been read. */
  readonly data: CheckerData | null;
  /** How much of the result is drawn. */
  readonly extent: Extent;
  readonly start: () => void;
  /** Goes on where the reader was. */
  readonly goOn: () => void;
  /** Notes what is chosen on the screen that is shown. */
  readonly choose: (draft: CheckerAnswers) => void;
  /** Works out what answers would mean, before they are sent, and fetches what the next screen needs. */
  readonly foresee: (given: CheckerAnswers) => void;
  /** Answers the screen that is shown. */
  readonly submit: (given: CheckerAnswers) => void;
  readonly back: () => void;
  /** Goes to a screen to change an answer. */
  readonly change: (screen: string) => void;
  /** Shows the summary for a clinician. */
  readonly summarize: () => void;
  readonly startOver: () => void;
}

interface Loaded {
  readonly data: CheckerData;
  readonly print: string;
  readonly trail: Trail;
}

/** Owns the answers: in this tab and its history, and nowhere else. */
export function useChecker(): CheckerOwner {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [state, setState] = useState(EMPTY);
  const [extent, beginAnew] = useExtent();
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    const found = openPage();
    if (!found) return;
    setState(found.state);
    setLoaded(found);
    if (found.state.run === null) afterPaint(() => assessed(found.data, {}));
    const follow = () => setState(found.trail.follow(latest.current));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    const kept = loaded && keptOf(loaded.print, state);
    return kept ? keepLater(JSON.stringify(kept)) : undefined;
  }, [loaded, state]);

  /** Notes the answers where the reader stands, then goes on, with an entry of the history for every place. */
  const go = (from: CheckerState, views: readonly View[]) => {
    loaded?.trail.mark(from);
    const way = views.map((view) => movedTo(from, view));
    for (const next of way) loaded?.trail.push(next);
    setState(way.at(-1) ?? from);
    if (way.at(-1)?.view.type === 'outcome') beginAnew();
  };
  const start = () => {
    if (!loaded) return;
    const fresh = stateAt(loaded.data, { run: Date.now().toString(36), answers: {}, view: { type: 'start' } });
    go(fresh, wayTo(fresh));
  };
  const foresee = (given: CheckerAnswers) => {
    const next = loaded && viewAfter(assessed(loaded.data, { ...state.answers, ...given }), state.view);
    if (next?.type !== 'screen') return;
    const screen = loaded?.data.screens.find(({ id }) => id === next.screen);
    if (screen?.questions.some((question) => question.kind === 'several' && question.map)) fetchMap();
  };
  const submit = (given: CheckerAnswers) => {
    if (!loaded) return;
    const answers = { ...state.answers, ...given };
    const assessment = assessed(loaded.data, answers);
    // Here, and not when a result is shown: Back to an older result answers nothing.
    if (!assessment.next) noteResult(tabStore, assessment.urgency);
    go({ ...state, answers, assessment }, [viewAfter(assessment, state.view)]);
  };
  const startOver = () => {
    forget(tabStore, CHECKER_KEY);
    setState({ ...EMPTY, isCleared: true });
    loaded?.trail.leave();
  };
  return {
    state,
    data: loaded?.data ?? null,
    extent,
    start,
    goOn: () => go(state, wayTo(state)),
    choose: (draft) => setState({ ...state, draft }),
    foresee,
    submit,
    back: () => loaded?.trail.back(),
    change: (screen) => go(state, [{ type: 'screen', screen, isChange: true }]),
    summarize: () => go(state, [{ type: 'summary' }]),
    startOver,
  };
}

/** Keeps a text in the tab after the next picture, or when the page goes away before that. Returns what calls it off. */
function keepLater(text: string): () => void {
  const waiting = afterPaint(() => keep(tabStore, CHECKER_KEY, text));
  window.addEventListener('pagehide', waiting.now);
  return () => {
    window.removeEventListener('pagehide', waiting.now);
    waiting.cancel();
  };
}

/** Reads page, tab and history once, and clears what cannot be used. */
function openPage(): (Loaded & { readonly state: CheckerState }) | null {
  const text = document.getElementById(DATA_ID)?.textContent;
  if (!text) return null;
  const data = unpacked(text);
  const print = printOf(data);
  const stored = readKept(tabStore, CHECKER_KEY);
  const state = opened({ checker: data, print, stored, entry: readEntry() });
  if (state.loss) forget(tabStore, CHECKER_KEY);
  return { data, print, state, trail: trailFrom(data, print, state.run) };
}

/** The places on the way to where the reader was, so that Back leads through them. */
export function wayTo({ assessment, place }: CheckerState): readonly View[] {
  if (!assessment) return [];
  const target = place.type === 'start' ? openView(assessment) : place;
  const screens = assessment.steps.map(({ screen }): View => ({ type: 'screen', screen }));
  const at = screens.findIndex((view) => isSameView(view, target));
  if (at >= 0) return [...screens.slice(0, at), target];
  return [...screens, { type: 'outcome' }, ...(target.type === 'summary' ? [target] : [])];
}
