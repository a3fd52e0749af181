import type { Playing } from '#playback';
import type { FilmState } from './use-film.ts';

/** What the commands work on. */
export interface FilmAtHand {
  readonly element: HTMLVideoElement | null;
  readonly playing: Playing;
  readonly frames: number;
  readonly frameSeconds: number;
  readonly hasFailed: boolean;
  /** What to play alone, and to rest after. */
  readonly alone: { current: Span | null };
  readonly change: (part: Partial<FilmState>) => void;
  /** Reads the time, and sets the pace that belongs to it. */
  readonly look: () => void;
}

/** A part of a film, in seconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What can be asked of a film. */
export interface FilmCommands {
  readonly toggle: () => void;
  /** Plays on from a phase; at rest, plays that phase alone, or up to the end of another, and rests there. */
  readonly showPhase: (place: number, last?: number) => void;
  /** Shows the neighboring picture, at rest. */
  readonly showFrame: (by: number) => void;
  readonly fail: () => void;
}

/** The commands for a film. Nothing plays that was not asked for. */
export function filmCommands(film: FilmAtHand): FilmCommands {
  const { element, alone, playing, frames, frameSeconds } = film;
  return {
    toggle: () => {
      alone.current = null;
      if (element?.paused) play(film);
      else element?.pause();
    },
    showPhase: (place, last = place) => {
      const [phase, end] = [playing.phases[place], playing.phases[last]];
      if (!element || !phase || !end || film.hasFailed) return;
      const start = phase.from + frameSeconds / 2;
      if (!element.paused && alone.current === null) return goTo(film, start);
      alone.current = { from: phase.from, to: end.to };
      if (place > 0 && !wantsLessMotion()) {
        goTo(film, start);
        play(film);
      } else {
        element.pause();
        goTo(film, place > 0 ? lastFrameOf(phase, frameSeconds) : start);
      }
    },
    showFrame: (by) => {
      if (!element || film.hasFailed) return;
      element.pause();
      alone.current = null;
      const frame = Math.floor(element.currentTime / frameSeconds) + by + frames;
      goTo(film, ((frame % frames) + 0.5) * frameSeconds);
    },
    fail: () => fail(film),
  };
}

/** The middle of the last picture of a part, in seconds. */
export const lastFrameOf = ({ to }: Span, frameSeconds: number): number => to - frameSeconds / 2;

async function play(film: FilmAtHand): Promise<void> {
  if (film.hasFailed) film.element?.load();
  film.change({ isAsked: true, hasFailed: false });
  try {
    await film.element?.play();
  } catch (error) {
    // Anything else is a pause that came before the film did.
    if (error instanceof DOMException && error.name === 'NotSupportedError') fail(film);
  }
}

function goTo({ element, change, look }: FilmAtHand, seconds: number): void {
  if (!element) return;
  element.preload = 'auto';
  element.currentTime = seconds;
  change({ isAsked: true });
  look();
}

function fail({ element, change }: FilmAtHand): void {
  element?.pause();
  change({ hasFailed: true });
}

const wantsLessMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
