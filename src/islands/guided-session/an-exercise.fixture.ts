import { type OwnCard, planSession, type Routine, type SessionPlan, sessionItems } from '#routine';
import { factsOf, type SessionExercise } from './session-exercise.ts';
import { type ShownItem, shownItems } from './shown-item.ts';

/** An exercise of a session for tests: lifted, held and lowered for 2 seconds each. */
export function aSessionExercise(name: string, change: Partial<SessionExercise> = {}): SessionExercise {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return {
    id,
    code: name.toLowerCase().slice(0, 2),
    name,
    position: 'side-lying',
    equipment: ['mat', 'pillow'],
    sides: 'one-then-the-other',
    dose: { restSeconds: 45, movingSeconds: 4 },
    start: 'Lie on your side. Bend your knees.',
    stopIf: { short: 'it pinches', all: ['it pinches in the groin', 'the pain reaches 6 out of 10'] },
    film: {
      folder: `/media/exercises/${id}/`,
      seconds: 6.8,
      phases: [
        { name: 'Open', cue: 'Lift your top knee', from: 0.4, to: 2.4, isHold: false },
        { name: 'Hold', cue: 'Pelvis still', from: 2.4, to: 4.4, isHold: true },
        { name: 'Close', cue: 'Lower the knee', from: 4.4, to: 6.4, isHold: false },
      ],
      lineArt: { start: '/start.svg', end: '/end.svg', endName: 'Open', isWide: true },
    },
    ...change,
  };
}

/** A routine of these exercises, each with two sets of three. */
export const aRoutineOf = (exercises: readonly SessionExercise[], holdSeconds = 2): Routine => ({
  entries: exercises.map(({ id }) => ({
    exercise: id,
    side: 'both',
    sets: 2,
    repetitions: 3,
    holdSeconds,
    daysPerWeek: 3,
  })),
});

/** A card in somebody's own words for tests. */
export const aCard = (title: string, change: Partial<OwnCard> = {}): OwnCard => ({
  ...{ title, text: 'Pull gently', side: 'both', sets: 2, repetitions: 3, holdSeconds: 2, daysPerWeek: 3 },
  ...change,
});

/** What a session shows of a routine with these exercises. */
export const shownOf = (routine: Routine, exercises: readonly SessionExercise[]): readonly ShownItem[] =>
  shownItems(routine, new Map(exercises.map((exercise) => [exercise.id, exercise])));

/** The plan of such a routine, left side first. */
export const aPlanOf = (exercises: readonly SessionExercise[], holdSeconds = 2): SessionPlan =>
  planSession(sessionItems(aRoutineOf(exercises, holdSeconds), factsOf(exercises)), 'left');

/** A store that keeps texts in memory. */
export function aStore(texts: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(texts));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}
