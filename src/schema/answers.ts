// What somebody can answer, read in the browser too: this file has a door of its own, because Zod is behind the other.

/** The places that the checker asks for, by its ids. */
export const BODY_PLACES = [
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
] as const;

/** What can be hard for somebody: ways to lie, kneeling, the floor, one leg, bending far. */
export const HARD_THINGS = ['side-lying', 'supine', 'prone', 'kneeling', 'floor', 'one-leg', 'bending'] as const;

/** Operations after which exercise is chosen differently. */
export const OPERATION_KINDS = [
  'hip-replacement',
  'hip-arthroscopy',
  'hip-fracture-repair',
  'other-hip',
  'other',
] as const;

/** Other matters of health that change what is chosen or what is shown. */
export const HEALTH_MATTERS = [
  'osteoporosis',
  'osteonecrosis-risk',
  'inflammatory-arthritis',
  'hypermobility',
  'recent-fall',
  'blood-thinner',
  'heart-or-lung',
  'nerve-weakness',
] as const;

export type BodyPlace = (typeof BODY_PLACES)[number];
export type HardThing = (typeof HARD_THINGS)[number];
export type OperationKind = (typeof OPERATION_KINDS)[number];
export type HealthMatter = (typeof HEALTH_MATTERS)[number];
