import { type RefObject, useEffect, useRef, useState } from 'react';
import { poseAt } from '#posing';
import { fit } from '../turning/fit.ts';
import { type Gaze, openGaze } from '../turning/gaze.ts';
import { watchPace } from '../turning/pace.ts';
import type { View } from '../turning/view.ts';
import { loadTurn, type Turn } from './load-turn.ts';
import { openPicture, type Picture } from './picture.ts';
import { viewWords } from './view-words.ts';

/** How far the view has come: fetched, shown, or given up, because the device is too slow or something is missing. */
export type TurnState = 'loading' | 'shown' | 'too-slow' | 'missing';

/** What the view is made from. */
export interface TurnAsked {
  readonly folder: string;
  readonly figure: string;
  readonly isMirrored: boolean;
  /** The moment to show, in seconds; `'end'` is the one that is drawn as the end. */
  readonly moment: () => number | 'end';
}

/** The view from all sides and what can be done with it. */
export interface TurnOwner {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly state: TurnState;
  /** From where the figure is seen. */
  readonly seen: string;
  /** On which side of the figure the film looks, by its sign. */
  readonly filmSide: number;
  readonly gaze: RefObject<Gaze | undefined>;
}

/** Owns the view: fetches, draws when there is something new, and gives up when that takes too long. */
export function useTurn(asked: TurnAsked): TurnOwner {
  const { folder, figure } = asked;
  const canvas = useRef<HTMLCanvasElement>(null);
  const gaze = useRef<Gaze>(undefined);
  const latest = useRef(asked);
  const [state, setState] = useState<TurnState>('loading');
  const [seen, setSeen] = useState('');
  const [filmSide, setFilmSide] = useState(1);
  useEffect(() => {
    latest.current = asked;
  });
  useEffect(() => {
    const aborter = new AbortController();
    const show = (turn: Turn) => {
      const element = canvas.current;
      if (!element || aborter.signal.aborted) return;
      const { azimuth, elevation } = turn.scene;
      gaze.current = openGaze({ azimuth, elevation, zoom: 1 }, LOWEST);
      setFilmSide(azimuth);
      play(element, turn, {
        viewAt: gaze.current.at,
        moment: () => latest.current.moment(),
        onView: (view) => setSeen(viewWords(view, latest.current.isMirrored)),
        onState: setState,
        signal: aborter.signal,
      });
    };
    loadTurn(folder, figure, aborter.signal)
      .then(show)
      .catch(() => aborter.signal.aborted || setState('missing'));
    return () => aborter.abort();
  }, [folder, figure]);
  return { canvas, state, seen, filmSide, gaze };
}

/** One does not look from under the floor. */
const LOWEST = 1;

interface Playing {
  readonly viewAt: (now: number) => View;
  readonly moment: () => number | 'end';
  readonly onView: (view: View) => void;
  readonly onState: (state: TurnState) => void;
  readonly signal: AbortSignal;
}

/** Draws until it is told to stop, or the device turns out to be too slow for it. */
function play(element: HTMLCanvasElement, turn: Turn, { viewAt, moment, onView, onState, signal }: Playing): void {
  const picture = openPicture(element, turn.figure, turn.scene);
  if (!picture) {
    onState('too-slow');
    return;
  }
  const pace = watchPace();
  const stop = (state: TurnState) => {
    closed.abort();
    onState(state);
  };
  const closed = new AbortController();
  element.addEventListener('webglcontextlost', () => stop('too-slow'), { signal });
  let [drawn, request] = ['', 0];
  const again = (now: number) => {
    request = requestAnimationFrame(again);
    const [view, at] = [viewAt(now), moment()];
    onView(view);
    const wanted = `${fit(element, 2)} ${at} ${Object.values(view)}`;
    if (wanted === drawn && pace.isKnown()) return;
    if (pace.isTooSlow(now)) return stop('too-slow');
    picture.draw(poseAt(turn.track, at === 'end' ? turn.scene.endSeconds : at), view);
    if (drawn === '') onState('shown');
    drawn = wanted;
  };
  closed.signal.addEventListener('abort', () => end(picture, request));
  signal.addEventListener('abort', () => closed.abort());
  request = requestAnimationFrame(again);
}

function end(picture: Picture, request: number): void {
  cancelAnimationFrame(request);
  picture.close();
}
