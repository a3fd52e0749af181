import type { Exercise } from '#schema';
import type { Findable } from './facets.ts';

/** An exercise on the back for the big buttock muscle, or whatever a test says. */
export const anExercise = (parts: Partial<Exercise> = {}): Exercise => ({ ...BRIDGE, ...parts });

/** What is found of an exercise, or whatever a test says. */
export const aFindable = (id: string, parts: Partial<Findable> = {}): Findable => ({
  id,
  position: ['supine'],
  level: ['1'],
  have: ['mat'],
  no: ['kneeling', 'one-leg'],
  goal: ['relieve-pain'],
  muscle: ['gluteus-maximus'],
  condition: [],
  ...parts,
});

/** A step of a ladder. */
export const aRung = (id: string) => ({ id, name: id, how: 'a little more' });

const BRIDGE: Exercise = {
  name: 'Bridge',
  searchWords: [],
  lede: 'You lie on your back and lift your hips.',
  position: 'supine',
  equipment: ['mat'],
  level: 1,
  goals: ['relieve-pain', 'strengthen-stabilize'],
  muscles: { primary: ['gluteus-maximus', 'hamstrings'], secondary: [], stretched: [] },
  sides: 'both-together',
  dose: { sets: 3, repetitions: 10, holdSeconds: 3, restSeconds: 45, daysPerWeek: 3, movingSeconds: 5 },
  feelIt: 'Work in both buttocks.',
  notLikeThis: 'Strain in your low back.',
  steps: [],
  tip: 'Push the floor away.',
  mistakes: [],
  stopIf: ['the pain is sharp'],
  sheet: { cue: 'Squeeze, then lift.', stopIf: 'the pain is sharp' },
  easier: [],
  harder: [],
  helpsWith: [],
  cautions: [],
  evidence: [],
  related: [],
  published: '2026-11-22',
  checked: '2026-11-22',
  nextCheck: '2027-11-22',
  review: null,
  changes: [],
};
