import type { Profile } from '#routine';
import {
  AGE_GROUPS,
  BODY_PLACES,
  CONDITIONS,
  EQUIPMENT,
  EXPERIENCES,
  GOALS,
  HARD_THINGS,
  HEALTH_MATTERS,
  HURTING_SIDES,
  OPERATION_KINDS,
} from '#schema';

/** Chance that is the same every time: numbers from 0 up to 1. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Somebody made by chance. Most may exercise, so that there is something to look at. */
export function randomProfile(chance: () => number): Profile {
  const whole = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1));
  const one = <Value>(values: readonly [Value, ...Value[]]): Value => values[whole(0, values.length - 1)] ?? values[0];
  const some = <Value>(values: readonly Value[], share: number) => values.filter(() => chance() < share);
  const happens = (share: number) => chance() < share;
  const named = happens(0.7) ? [one(CONDITIONS), ...(happens(0.3) ? [one(CONDITIONS)] : [])] : [];
  return {
    conditions: [...new Set(named)],
    places: some(BODY_PLACES, 0.12),
    side: one(HURTING_SIDES),
    painNow: whole(0, 10),
    painWorst: whole(0, 10),
    weeksSinceStart: happens(0.3) ? whole(0, 8) : whole(8, 300),
    minutesPerDay: happens(0.5) ? whole(3, 20) : whole(3, 60),
    daysPerWeek: whole(1, 7),
    equipment: some(EQUIPMENT, happens(0.2) ? 1 : 0.5),
    hard: some(HARD_THINGS, 0.15),
    operations: happens(0.15) ? [{ kind: one(OPERATION_KINDS), weeksAgo: whole(0, 40) }] : [],
    pregnancy: happens(0.06) ? 'pregnant' : happens(0.04) ? 'after-birth' : 'no',
    health: some(HEALTH_MATTERS, 0.06),
    ageGroup: one(AGE_GROUPS),
    experience: one(EXPERIENCES),
    goals: some(GOALS, 0.3),
    signs: {
      emergency: happens(0.03) ? 'yes' : 'none',
      today: happens(0.03) ? 'not-sure' : 'none',
      ...(happens(0.03) ? {} : { appointment: happens(0.1) ? 'yes' : 'none' }),
    },
    cleared: happens(0.7),
  };
}
