import { type Routine, type RoutineEntry, routineCodes } from '#routine';
import type { Dose } from '#schema';
import type { CareStep, ExerciseOption } from './exercise-option.ts';
import type { RoutineBuilderProps } from './RoutineBuilder.tsx';

/** A dose for tests. */
export const aDose = (change: Partial<Dose> = {}): Dose => ({
  sets: 3,
  repetitions: 10,
  holdSeconds: 0,
  restSeconds: 45,
  daysPerWeek: 3,
  movingSeconds: 4,
  ...change,
});

/** An exercise for tests. */
export function anExercise(name: string, change: Partial<ExerciseOption> = {}): ExerciseOption {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return {
    id,
    code: `${id}${id}`.slice(0, 2),
    name,
    searchWords: [],
    swaps: [],
    position: 'supine',
    equipment: ['mat'],
    level: 1,
    sides: 'both-together',
    dose: aDose(),
    steps: [
      { phase: 'Start', text: 'Lie on your back. Bend your knees.' },
      { phase: 'Lift', text: 'Lift your hips. Breathe out.' },
    ],
    sheet: { cue: 'Squeeze first, then lift.', stopIf: 'your low back hurts' },
    href: `/exercises/${id}/`,
    ...change,
  };
}

/** An entry of a routine for tests. */
export const anEntry = (exercise: string, change: Partial<RoutineEntry> = {}): RoutineEntry => ({
  exercise,
  side: 'both',
  sets: 3,
  repetitions: 10,
  holdSeconds: 0,
  daysPerWeek: 3,
  ...change,
});

/** A routine for tests. */
export const aRoutine = (...exercises: string[]): Routine => ({ entries: exercises.map((id) => anEntry(id)) });

/** The codes of the exercises that these tests name. */
export const someCodes = () =>
  routineCodes(
    ['squat', 'seated-march', 'clamshell', 'bridge', 'heel-slide', 'march'].map((id) => [id, id.slice(0, 2)]),
  );

/** A step of the care ladder for tests, with a sign for everybody and one for some. */
export const aCareStep = (urgency: CareStep['urgency'], change: Partial<CareStep> = {}): CareStep => ({
  urgency,
  heading: `Act on ${urgency} if:`,
  doWhat: [`Do what ${urgency} asks.`],
  signs: [
    { id: `rf-${urgency}-replacement`, sign: `your new hip shows ${urgency}`, askedOf: 'hip-replacement' },
    { id: `rf-${urgency}`, sign: `something points to ${urgency}`, askedOf: 'all' },
  ],
  sheetLine: `the line of ${urgency}.`,
  ...change,
});

/** Everything the builder needs, for tests. */
export const someProps = (change: Partial<RoutineBuilderProps> = {}): RoutineBuilderProps => ({
  exercises: [
    anExercise('Squat', { position: 'standing', equipment: ['chair'] }),
    anExercise('Seated march', { position: 'sitting', sides: 'in-turn', equipment: ['chair'] }),
    anExercise('Clamshell', { position: 'side-lying', sides: 'one-then-the-other' }),
    anExercise('Bridge', { dose: aDose({ holdSeconds: 3 }) }),
  ],
  starter: {
    entries: [...aRoutine('squat', 'seated-march', 'clamshell').entries, anEntry('bridge', { holdSeconds: 3 })],
  },
  careSteps: [
    aCareStep('emergency'),
    aCareStep('today'),
    aCareStep('appointment'),
    aCareStep('self-care', { signs: [] }),
  ],
  siteName: 'Ball & Socket',
  checkedOn: '22 November 2026',
  shareBase: 'https://example.org/routine/',
  ...change,
});
