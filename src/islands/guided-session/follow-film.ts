import { filmSecondsAt, isWork, type SessionRun, stepOf, type WorkStep } from '#routine';

/** The part of a film element that is used to keep it in time. */
export type FilmElement = Pick<HTMLVideoElement, 'currentTime' | 'playbackRate' | 'readyState' | 'paused' | 'pause'> & {
  readonly play: () => Promise<void>;
};

/**
 * Keeps a film in time with a session: at work it shows the very moment of the repetition, before work it runs as it was
 * filmed, so that one sees what comes, and in a rest it stands at its start. `filmSeconds` is the length of the film.
 */
export function followFilm(film: FilmElement, run: SessionRun, filmSeconds: number, mayJump: boolean): boolean {
  const step = stepOf(run);
  if (film.readyState === 0 || !step) return false;
  if (run.clock.seen === null) {
    film.pause();
    return false;
  }
  if (isWork(step)) return keepUp(film, step, run.clock.position - step.from, filmSeconds, mayJump);
  if (step.type === 'ready') {
    setRate(film, 1);
    return false;
  }
  film.pause();
  if (film.currentTime > AT_START_SECONDS) film.currentTime = 0;
  return false;
}

/** Sets the pace; says whether it had to jump, which takes a phone a moment. */
function keepUp(film: FilmElement, step: WorkStep, at: number, filmSeconds: number, mayJump: boolean): boolean {
  if (!step.film) return false;
  const span = step.film;
  const length = step.to - step.from;
  const shownAt = (milliseconds: number) => filmSecondsAt(span, length, milliseconds, filmSeconds);
  const begin = Math.max(0, Math.min(at, length - SLOPE_MILLISECONDS));
  const slope = between(shownAt(begin), shownAt(begin + SLOPE_MILLISECONDS), filmSeconds) / (SLOPE_MILLISECONDS / 1000);
  const behind = between(film.currentTime, shownAt(at), filmSeconds);
  const isFar = Math.abs(behind) > FAR_SECONDS;
  if (isFar && mayJump) film.currentTime = shownAt(at);
  setRate(film, isFar ? slope : slope + behind * CATCHING_UP);
  return isFar && mayJump;
}

/** How far it is from one moment of a film that repeats to another, the short way round. */
function between(from: number, to: number, filmSeconds: number): number {
  const ahead = (((to - from) % filmSeconds) + filmSeconds) % filmSeconds;
  return ahead > filmSeconds / 2 ? ahead - filmSeconds : ahead;
}

function setRate(film: FilmElement, rate: number): void {
  if (rate < SLOWEST) {
    film.pause();
    return;
  }
  const wanted = Math.min(rate, FASTEST);
  if (Math.abs(film.playbackRate - wanted) > SAME_RATE) film.playbackRate = wanted;
  // It may be refused, or come too late for this film: then the picture stands.
  if (film.paused) film.play().catch(() => undefined);
}

const SLOPE_MILLISECONDS = 40;
const FAR_SECONDS = 0.4;
const CATCHING_UP = 2;
const AT_START_SECONDS = 0.05;
const SAME_RATE = 0.03;
/** Browsers refuse what is slower or much faster. */
const SLOWEST = 0.0625;
const FASTEST = 8;
