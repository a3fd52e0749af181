import type { Profile as ReadProfile } from '#schema';

type Unchangeable<Value> = Value extends object ? { readonly [Key in keyof Value]: Unchangeable<Value[Key]> } : Value;

/** Everything that a routine is chosen by. Lists are sets: their order and what is said twice mean nothing. */
export type Profile = Unchangeable<ReadProfile>;

/** One operation, with the full weeks since. */
export type Operation = Profile['operations'][number];

/** Bounds of the numbers of a profile. */
export const PROFILE_LIMITS = {
  pain: { least: 0, most: 10 },
  minutesPerDay: { least: 3, most: 60 },
  daysPerWeek: { least: 1, most: 7 },
} as const;

/** Where a form begins: nothing said, no sign answered, so that nothing is suggested yet. */
export const BLANK_PROFILE: Profile = {
  conditions: [],
  places: [],
  side: 'right',
  painNow: 0,
  painWorst: 0,
  weeksSinceStart: 0,
  minutesPerDay: 10,
  daysPerWeek: 3,
  equipment: [],
  hard: [],
  operations: [],
  pregnancy: 'no',
  health: [],
  ageGroup: 'adult',
  experience: 'new',
  goals: [],
  signs: {},
  cleared: false,
};
