import type { BODY_PLACES, HARD_THINGS, HEALTH_MATTERS, OPERATION_KINDS, Profile as ReadProfile } from '#schema';

type Unchangeable<Value> = Value extends object ? { readonly [Key in keyof Value]: Unchangeable<Value[Key]> } : Value;

/** Everything that a routine is chosen by. Lists are sets: their order and what is said twice mean nothing. */
export type Profile = Unchangeable<ReadProfile>;

/** One operation, with the full weeks since. */
export type Operation = Profile['operations'][number];

// The lists below have the types of the schema's own, so they cannot differ. The schema brings Zod, and these are
// read in the browser.

/** What can be hard for somebody. */
export const HARD: typeof HARD_THINGS = ['side-lying', 'supine', 'prone', 'kneeling', 'floor', 'one-leg', 'bending'];

/** Operations that are asked about. */
export const OPERATIONS: typeof OPERATION_KINDS = [
  'hip-replacement',
  'hip-arthroscopy',
  'hip-fracture-repair',
  'other-hip',
  'other',
];

/** Other matters of health that are asked about. */
export const HEALTH: typeof HEALTH_MATTERS = [
  'osteoporosis',
  'osteonecrosis-risk',
  'inflammatory-arthritis',
  'hypermobility',
  'recent-fall',
  'blood-thinner',
  'heart-or-lung',
  'nerve-weakness',
];

/** The places of the body map. */
export const BODY: typeof BODY_PLACES = [
  'front-groin',
  'outer-hip',
  'rim',
  'pubic',
  'inner-thigh',
  'front-thigh',
  'outer-thigh',
  'knee',
  'buttock',
  'sit-bone',
  'back-thigh',
  'low-back',
  'back-pelvis',
  'lower-leg',
  'somewhere',
];

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
