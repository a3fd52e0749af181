import type { SideUse } from '#schema';
import type { OwnCard } from './own-card.ts';
import { planSession, type SessionItem, type SessionPlan, type WorkingSide } from './session-plan.ts';
import type { SessionFacts } from './session-tempo.ts';

/** What is known of an exercise: lift, hold and lower for 2 seconds each, with 0.4 seconds of rest around them. */
export const someFacts = (change: Partial<SessionFacts> = {}): SessionFacts => ({
  sides: 'both-together',
  dose: { restSeconds: 45, movingSeconds: 4 },
  phases: [
    { name: 'Lift', cue: 'Lift it', from: 0.4, to: 2.4, isHold: false },
    { name: 'Hold', cue: 'Hold it', from: 2.4, to: 4.4, isHold: true },
    { name: 'Lower', cue: 'Lower it', from: 4.4, to: 6.4, isHold: false },
  ],
  filmSeconds: 6.8,
  ...change,
});

/** The same, with one leg and then with the other. */
export const bothLegs = (): Pick<SessionFacts, 'phases' | 'filmSeconds'> => ({
  phases: [0, 6].flatMap((later) =>
    someFacts().phases.map((phase) => ({ ...phase, from: phase.from + later, to: phase.to + later })),
  ),
  filmSeconds: 12.8,
});

/** An exercise of a session. */
export const anItem = (exercise: string, change: Partial<SessionItem> = {}): SessionItem => ({
  exercise,
  side: 'both',
  sets: 2,
  repetitions: 3,
  holdSeconds: 2,
  facts: someFacts(),
  ...change,
});

/** A card in somebody's own words. */
export const aCard = (title: string, change: Partial<OwnCard> = {}): OwnCard => {
  const card = {
    title,
    text: 'Pull gently',
    side: 'both',
    sets: 2,
    repetitions: 3,
    holdSeconds: 2,
    daysPerWeek: 3,
  } as const;
  return { ...card, ...change };
};

/** A session of a bridge and a clamshell, which has sides. */
export const aPlan = (firstSide: WorkingSide = 'left'): SessionPlan =>
  planSession(
    [anItem('bridge'), anItem('clamshell', { facts: someFacts({ sides: 'one-then-the-other' }) })],
    firstSide,
  );

/** Numbers from 0 to 1 that look random and are the same in every run. */
export function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A session of one to four exercises with random doses and sides. */
export function aRandomPlan(seed: number): SessionPlan {
  const dice = diceOf(seed);
  const whole = (least: number, most: number) => least + Math.floor(dice() * (most - least + 1));
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value => values[whole(0, values.length - 1)] ?? values[0];
  const randomItem = (exercise: string) => {
    const sides = pick<SideUse>(['both-together', 'one-then-the-other', 'in-turn']);
    const film = sides === 'in-turn' ? bothLegs() : {};
    return anItem(exercise, {
      side: pick(['both', 'left', 'right']),
      sets: whole(1, 5),
      repetitions: whole(1, 12),
      holdSeconds: whole(0, 30),
      facts: someFacts({
        ...film,
        ...(dice() < 0.2 ? { phases: [] } : {}),
        sides,
        dose: { restSeconds: whole(0, 60), movingSeconds: 4 },
      }),
    });
  };
  const items = Array.from({ length: whole(1, 4) }, (_, index) => randomItem(`exercise-${index}`));
  return planSession(items, pick(['left', 'right']));
}

/** Tries something with two hundred seeds; says which one it was that failed. */
export function eachSeed(attempt: (seed: number) => void): void {
  for (let seed = 0; seed < 200; seed += 1) {
    try {
      attempt(seed);
    } catch (error) {
      throw new Error(`With seed ${seed}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
}
