import { useEffect, useRef, useState } from 'react';
import type { AskedUrgency, SafetyAnswer } from '#routine';
import { forget, keep, readKept, tabStore } from '../routine-builder/storage.ts';
import { readAnswers, SAFETY_KEY } from '../routine-builder/use-safety-check.ts';
import { afterPaint } from '../symptom-checker/after-paint.ts';
import { CHECKER_KEY } from '../symptom-checker/checker-key.ts';
import { readStop } from '../symptom-checker/stop-mark.ts';
import { type FormAnswers, profileFrom } from './form-answers.ts';
import { DATA_ID, type FormData, unpacked } from './form-data.ts';
import { missingIn, type ScreenId } from './form-screens.ts';
import {
  EMPTY,
  type FormState,
  openView,
  standing,
  type View,
  viewAfter,
  wayTo,
  withAnswers,
  withScreen,
} from './form-state.ts';
import { beginTrail, type FormTrail, readPlace } from './form-trail.ts';
import { fromChecker } from './from-checker.ts';
import { FORM_KEY, keptText, readForm } from './kept-form.ts';
import { gateOfSigns, suggested } from './suggested.ts';

/** The form and what a reader can do with it. */
export interface FormOwner {
  readonly state: FormState;
  /** Nothing on the server, and until the page has been read. */
  readonly data: FormData | null;
  /** What the checker of this tab was told and the form asks too. Nothing of it is used before the reader agrees. */
  readonly offered: FormAnswers | null;
  /** `false` when the tab refuses to keep the answers. */
  readonly isKeepable: boolean;
  readonly start: (carriedOver: FormAnswers) => void;
  /** Goes on where the reader was. */
  readonly goOn: () => void;
  readonly answerSigns: (urgency: AskedUrgency, answer: SafetyAnswer) => void;
  /** Forgets the warning signs and asks for them again. */
  readonly askSignsAgain: () => void;
  /** Goes through the screens again from the first. */
  readonly answerAgain: () => void;
  readonly choose: (answers: FormAnswers) => void;
  readonly submit: (screen: ScreenId) => void;
  readonly back: () => void;
  /** Goes to a screen to change an answer. */
  readonly change: (screen: ScreenId) => void;
  /** A clinician has cleared exercise for these reasons of the gate. */
  readonly clear: (reasons: readonly string[]) => void;
  readonly startOver: () => void;
}

interface Loaded {
  readonly data: FormData;
  readonly trail: FormTrail;
  readonly offered: FormAnswers | null;
}

/** Owns the answers: in this tab, and nowhere else. */
export function useForm(): FormOwner {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [state, setState] = useState(EMPTY);
  const [isKeepable, setKeepable] = useState(true);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });

  useEffect(() => {
    const found = openPage();
    if (!found) return;
    setState(found.state);
    setLoaded(found);
    const follow = () => {
      const place = found.trail.follow(latest.current.view);
      setState((now) => ({ ...now, view: standing(now, place), isCleared: false }));
    };
    // A page that comes back from the browser's own store may have missed what other pages of the tab were told.
    const readAgain = ({ persisted }: PageTransitionEvent) => {
      if (persisted) setState((now) => ({ ...now, signs: readAnswers(tabStore), stop: readStop(tabStore) }));
    };
    window.addEventListener('popstate', follow);
    window.addEventListener('pageshow', readAgain);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('pageshow', readAgain);
    };
  }, []);
  useEffect(() => {
    if (!loaded || state.view.type === 'start') return;
    return keepLater(keptText(state), setKeepable);
  }, [loaded, state]);
  // The suggestion is worked out while the reader still looks at the last screen, not in the press that asks for it.
  useEffect(() => {
    const { view, answers } = state;
    if (!loaded || view.type !== 'screen' || missingIn(view.screen, answers).length > 0) return;
    const next = withScreen(state, view.screen);
    if (viewAfter(next, view).type !== 'result') return;
    return afterPaint(() => foresee(next, loaded.data)).cancel;
  }, [loaded, state]);

  const go = (from: FormState, views: readonly View[]) => {
    for (const view of views) loaded?.trail.push(view);
    setState({ ...from, view: views.at(-1) ?? from.view, loss: null, isCleared: false });
  };
  const start = (carriedOver: FormAnswers) => {
    const fresh: FormState = { ...EMPTY, answers: carriedOver, signs: state.signs, stop: state.stop };
    go(fresh, [openView(fresh)]);
  };
  const answerSigns = (urgency: AskedUrgency, answer: SafetyAnswer) => {
    const signs = { ...state.signs, [urgency]: answer };
    keep(tabStore, SAFETY_KEY, JSON.stringify(signs));
    const next = { ...state, signs };
    go(next, [viewAfter(next, { type: 'signs', urgency })]);
  };
  const askSignsAgain = () => {
    forget(tabStore, SAFETY_KEY);
    go({ ...state, signs: {}, clearedFor: [] }, [{ type: 'signs', urgency: 'emergency' }]);
  };
  const choose = (answers: FormAnswers) => {
    const isAnyCleared = loaded && state.clearedFor.length > 0;
    const reasons = isAnyCleared ? gateOfSigns(state.signs, loaded.data.formulary).reasons : [];
    setState(
      withAnswers(
        state,
        answers,
        reasons.map(({ id }) => id),
      ),
    );
  };
  const submit = (screen: ScreenId) => {
    const next = withScreen(state, screen);
    go(next, [viewAfter(next, state.view)]);
  };
  const startOver = () => {
    forget(tabStore, FORM_KEY);
    setState({ ...EMPTY, signs: state.signs, stop: state.stop, isCleared: true });
    loaded?.trail.leave();
  };
  return {
    state,
    data: loaded?.data ?? null,
    offered: loaded?.offered ?? null,
    isKeepable,
    start,
    goOn: () => go(state, wayTo(openView(state))),
    answerSigns,
    askSignsAgain,
    answerAgain: () => go(state, [{ type: 'screen', screen: 'name' }]),
    choose,
    submit,
    back: () => loaded?.trail.back(),
    change: (screen) => go(state, [{ type: 'screen', screen, isChange: true }]),
    clear: (reasons) => setState({ ...state, clearedFor: [...new Set([...state.clearedFor, ...reasons])] }),
    startOver,
  };
}

/** Works the suggestion out ahead of time; it stays at hand for the same answers. */
function foresee({ answers, signs, clearedFor }: FormState, { formulary }: FormData): void {
  suggested(profileFrom(answers, signs), clearedFor, formulary);
}

/** Keeps a text in the tab after the next picture, or when the page goes away before that. Returns what calls it off. */
function keepLater(text: string, tell: (isKept: boolean) => void): () => void {
  const waiting = afterPaint(() => tell(keep(tabStore, FORM_KEY, text)));
  window.addEventListener('pagehide', waiting.now);
  return () => {
    window.removeEventListener('pagehide', waiting.now);
    waiting.cancel();
  };
}

/** Reads page, tab and history once. What cannot be used is dropped with a word about it. */
function openPage(): (Loaded & { readonly state: FormState }) | null {
  const text = document.getElementById(DATA_ID)?.textContent;
  if (!text) return null;
  const data = unpacked(text);
  const reading = readForm(readKept(tabStore, FORM_KEY));
  if (reading.type === 'lost') forget(tabStore, FORM_KEY);
  const kept = reading.type === 'kept' ? reading.kept : {};
  const state: FormState = {
    ...EMPTY,
    ...kept,
    view: EMPTY.view,
    signs: readAnswers(tabStore),
    stop: readStop(tabStore),
    loss: reading.type === 'lost' ? reading.loss : null,
  };
  const place = readPlace();
  const view = place && reading.type === 'kept' ? standing(state, place) : EMPTY.view;
  return {
    data,
    trail: beginTrail(view),
    offered: fromChecker(readKept(tabStore, CHECKER_KEY)),
    state: { ...state, view },
  };
}
