import { type RefObject, useEffect, useRef, useState } from 'react';
import { holdSecondsLeft, type Playing, phaseAt, rateIn } from '#playback';
import { type FilmCommands, filmCommands, lastFrameOf, type Span } from './film-commands.ts';

/** What is on the screen. */
export interface FilmState {
  readonly isPlaying: boolean;
  /** Pictures are missing. */
  readonly isWaiting: boolean;
  /** The film was asked for; before, people who want less motion see where it starts and ends. */
  readonly isAsked: boolean;
  readonly hasFailed: boolean;
  /** The place of the phase that is shown. */
  readonly place: number;
  /** Seconds of life that are left of a hold that lasts longer than it was filmed. */
  readonly secondsLeft: number | undefined;
}

/** The film, and what can be asked of it. */
export interface FilmOwner extends FilmState, FilmCommands {
  /** It has waited for so long that somebody may wonder. */
  readonly isLoading: boolean;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** What the element that plays tells. */
  readonly events: ReturnType<typeof eventsFor>;
}

interface Asked {
  readonly playing: Playing;
  /** Length of the film. */
  readonly seconds: number;
  readonly frames: number;
}

/** Owns the element that plays: its state, its pace, and where it rests. */
export function useFilm({ playing, seconds, frames }: Asked): FilmOwner {
  const video = useRef<HTMLVideoElement>(null);
  const alone = useRef<Span | null>(null);
  const [state, setState] = useState(AT_START);
  const frameSeconds = seconds / frames;
  const change = (part: Partial<FilmState>) =>
    setState((before) =>
      KEYS.some((key) => key in part && part[key] !== before[key]) ? { ...before, ...part } : before,
    );
  const look = () => {
    const element = video.current;
    if (!element) return;
    const span = alone.current;
    if (span && !element.paused && hasLeft(span, element.currentTime + frameSeconds)) {
      element.pause();
      element.currentTime = lastFrameOf(span, frameSeconds);
    }
    const place = phaseAt(playing.phases, element.currentTime);
    element.playbackRate = rateIn(playing, place);
    const secondsLeft = holdSecondsLeft(playing, element.currentTime);
    change({ place, secondsLeft, isPlaying: !element.paused });
  };
  useEffect(look, [playing]);
  useEffect(() => (state.isPlaying ? eachFrame(look) : undefined), [state.isPlaying, playing]);

  const { hasFailed } = state;
  const atHand = { element: video.current, playing, frames, frameSeconds, hasFailed, alone, change, look };
  return {
    ...state,
    ...filmCommands(atHand),
    isLoading: useLasting(state.isWaiting),
    video,
    events: eventsFor(change, look),
  };
}

/** Whether something has been so for a while: a short stop is no news. */
function useLasting(isSo: boolean): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    setLasting(false);
    if (!isSo) return;
    const timer = setTimeout(() => setLasting(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isSo]);
  return isLasting;
}

const PATIENCE_MILLISECONDS = 700;

const hasLeft = ({ from, to }: Span, seconds: number): boolean => seconds >= to || seconds < from;

function eachFrame(work: () => void): () => void {
  let request = requestAnimationFrame(function again() {
    work();
    request = requestAnimationFrame(again);
  });
  return () => cancelAnimationFrame(request);
}

function eventsFor(change: (part: Partial<FilmState>) => void, look: () => void) {
  return {
    onPlay: () => change({ isPlaying: true, isAsked: true }),
    onPause: () => change({ isPlaying: false, isWaiting: false }),
    onWaiting: () => change({ isWaiting: true }),
    onPlaying: () => change({ isWaiting: false }),
    onCanPlay: () => change({ isWaiting: false }),
    onSeeked: look,
    // Goes on where no frames are drawn: in a window of its own, behind another tab.
    onTimeUpdate: look,
  };
}

const AT_START: FilmState = {
  isPlaying: false,
  isWaiting: false,
  isAsked: false,
  hasFailed: false,
  place: 0,
  secondsLeft: undefined,
};
const KEYS = Object.keys(AT_START) as (keyof FilmState)[];
