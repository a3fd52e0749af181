import { describe, expect, it } from 'vitest';
import { nextRun, type SessionRun, startRun } from '#routine';
import { aPlanOf, aSessionExercise } from './an-exercise.fixture.ts';
import { type FilmElement, followFilm } from './follow-film.ts';

const clamshell = aSessionExercise('Clamshell', { sides: 'both-together' });
const FILM_SECONDS = 6.8;

/** A film that plays by itself, as an element does. */
function aFilm(change: Partial<FilmElement> = {}) {
  const film = {
    currentTime: 0,
    playbackRate: 1,
    readyState: 4,
    paused: true,
    jumps: 0,
    pause: () => {
      film.paused = true;
    },
    play: async () => {
      film.paused = false;
    },
    pass: (seconds: number) => {
      if (!film.paused) film.currentTime = (film.currentTime + seconds * film.playbackRate) % FILM_SECONDS;
    },
    ...change,
  };
  return film;
}

/** Plays a session in frames of 1/60 second, and calls back with each. */
function play(film: ReturnType<typeof aFilm>, holdSeconds: number, seconds: number, each: (run: SessionRun) => void) {
  let run = nextRun(startRun(aPlanOf([clamshell], holdSeconds)), 'start', 0);
  run = nextRun(run, 'skip', 0);
  for (let frame = 1; frame < seconds * 60; frame += 1) {
    film.pass(1 / 60);
    run = nextRun(run, 'look', (frame * 1000) / 60);
    if (followFilm(film, run, FILM_SECONDS, true)) film.jumps += 1;
    each(run);
  }
}

describe('a film in time with the counter', () => {
  it('shows each phase when it is counted, after one jump at the start', () => {
    const film = aFilm();
    let worst = 0;
    play(film, 2, 17, ({ clock }) => {
      const into = (clock.position - 15_000) / 1000;
      const inRepetition = into % 6;
      // The rest around the movement runs by at the end of a repetition.
      if (into > 1 && inRepetition < 5.5) worst = Math.max(worst, Math.abs(film.currentTime - (0.4 + inRepetition)));
    });
    expect(worst).toBeLessThan(0.15);
    expect(film.jumps).toBeLessThanOrEqual(1);
  });
  it('slows down to fill a long hold', () => {
    const film = aFilm();
    const rates: number[] = [];
    play(film, 20, 15, ({ clock }) => clock.position > 15_000 + 6000 && rates.push(film.playbackRate));
    expect(Math.max(...rates)).toBeLessThan(0.25);
    expect(film.currentTime).toBeGreaterThan(2.4);
    expect(film.currentTime).toBeLessThan(4.4);
  });
  it('leaves out the stop that the dose does not hold, without a jump', () => {
    const film = aFilm();
    play(film, 0, 11, () => undefined);
    expect(film.jumps).toBeLessThanOrEqual(1);
  });
  it('stands while the session is paused, runs as filmed before it, and rests at its start', () => {
    const film = aFilm({ currentTime: 3, paused: false });
    const ready = nextRun(startRun(aPlanOf([clamshell])), 'start', 0);
    followFilm(film, ready, FILM_SECONDS, true);
    expect(film).toMatchObject({ paused: false, playbackRate: 1, currentTime: 3 });
    followFilm(film, nextRun(ready, 'pause', 0), FILM_SECONDS, true);
    expect(film.paused).toBe(true);
    const resting = { ...ready, clock: { ...ready.clock, position: 15_000 + 3 * 6000 + 100 } };
    followFilm(film, resting, FILM_SECONDS, true);
    expect(film).toMatchObject({ paused: true, currentTime: 0 });
  });
  it('waits for a film that has not come', () => {
    const film = aFilm({ readyState: 0 });
    followFilm(film, nextRun(startRun(aPlanOf([clamshell])), 'start', 0), FILM_SECONDS, true);
    expect(film.paused).toBe(true);
  });
});
