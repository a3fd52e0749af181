import { routineCodes } from './codes.ts';
import { LIMITS } from './limits.ts';
import { ownCardOf, type Side } from './own-card.ts';
import { addEntry, nameRoutine, type Routine } from './routine.ts';

/** The exercises of these tests with their codes. */
export const CODES = routineCodes([
  ['squat', 'sq'],
  ['seated-march', 'sm'],
  ['clamshell', 'cl'],
  ['bridge', 'br'],
  ['heel-slide', 'hs'],
  ['sit-to-stand', 'ss'],
  ['side-lying-hip-abduction', 'sl'],
  ['half-kneeling-hip-flexor-stretch', 'hk'],
]);

/** The same numbers on every machine: a small generator with a seed (mulberry32). */
export function numbers(seed: number) {
  let state = seed;
  return (least: number, most: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (most - least + 1));
  };
}
export type Numbers = ReturnType<typeof numbers>;

/** Up to six exercises and cards in any order, with any dose that may be chosen. */
export function randomRoutine(pick: Numbers, { mayHaveCards = true } = {}): Routine {
  let routine: Routine = { entries: [] };
  const ids = [...CODES.codeOf.keys()];
  for (let left = pick(0, 6); left > 0; left -= 1) {
    const dose = randomDose(pick);
    const card =
      mayHaveCards && pick(0, 2) === 0
        ? ownCardOf({ title: randomText(pick, 40), text: randomText(pick, 160), ...dose })
        : null;
    const exercise = ids.splice(pick(0, ids.length - 1), 1)[0] ?? '';
    routine = addEntry(routine, card ?? { exercise, ...dose });
  }
  return mayHaveCards && pick(0, 1) === 0 ? nameRoutine(routine, randomText(pick, 40)) : routine;
}

function randomDose(pick: Numbers) {
  return {
    side: SIDES[pick(0, 2)] ?? 'both',
    sets: pick(LIMITS.sets.least, LIMITS.sets.most),
    repetitions: pick(LIMITS.repetitions.least, LIMITS.repetitions.most),
    holdSeconds: pick(0, 1) === 0 ? 0 : pick(LIMITS.holdSeconds.least, LIMITS.holdSeconds.most),
    daysPerWeek: pick(LIMITS.daysPerWeek.least, LIMITS.daysPerWeek.most),
  };
}

const randomText = (pick: Numbers, most: number): string =>
  Array.from({ length: pick(1, most) }, () => SIGNS[pick(0, SIGNS.length - 1)]).join('');

const SIDES: readonly Side[] = ['both', 'left', 'right'];

/** What people write, in several scripts, and what only a prankster writes. */
const SIGNS = [...'abcdefgh XYZ 0123,.!?:-_~%#&=+/\\"<>éßñøЖжשלוםسلام髋部運動🦵👩‍⚕️\u202e\u0000\n\ud800'];
