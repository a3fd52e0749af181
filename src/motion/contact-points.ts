import type { Part } from '#schema';

/** One point of a part that touches something. */
export interface ContactPoint {
  /** A landmark without its side. */
  readonly landmark: string;
  readonly isPlanted: boolean;
  readonly weight: number;
  /** How far the flesh gives way there, in meters; negative for a point inside the part. */
  readonly sink: number;
}

const planted = (landmark: string, sink = 0, weight = 1): ContactPoint => ({ landmark, isPlanted: true, weight, sink });
const resting = (landmark: string, sink = 0, weight = 0.3): ContactPoint => ({
  landmark,
  isPlanted: false,
  weight,
  sink,
});

/** The points by which a part of the body touches what carries it. Three points keep a foot flat. */
export const CONTACT_POINTS: Readonly<Record<Part, readonly ContactPoint[]>> = {
  foot: [planted('heel', 0, 2), planted('ballInner', 0, 2), planted('ballOuter', 0, 2)],
  heel: [planted('heel')],
  forefoot: [planted('ballInner'), planted('ballOuter')],
  'foot-top': [resting('footTop', 0, 0.3)],
  shin: [resting('shin', 0.004)],
  knee: [planted('kneeFront', 0.006)],
  'outer-knee': [planted('kneeOuter', 0.004)],
  'outer-ankle': [planted('ankleOuter', -0.002)],
  'inner-ankle': [planted('ankleInner', 0.002)],
  'inner-knee': [planted('kneeInner', 0.002)],
  seat: [planted('seat', -0.004)],
  'hip-side': [planted('hipSide', 0.014)],
  sacrum: [planted('sacrum', 0.012)],
  'upper-back': [planted('shoulderBack', 0.012)],
  'shoulder-side': [resting('shoulderSide', 0.02)],
  'back-of-head': [resting('backOfHead', 0.008, 0.5)],
  'side-of-head': [resting('headSide', 0.004, 0.4)],
  elbow: [planted('elbow', 0.004, 0.5)],
  forearm: [planted('elbow', 0.004), planted('wristOuter', 0, 0.6)],
  hand: [planted('palm'), resting('fingertips', 0, 0.6)],
  palm: [planted('palm', 0, 0.5)],
  fingertips: [planted('fingertips', -0.008, 0.4)],
  fist: [planted('grip', -0.02, 0.5)],
  'arm-rest': [resting('wrist', -0.026, 0.3), resting('fingertips', -0.014, 0.15)],
  grip: [planted('grip', 0, 0.5)],
};

/** The limb that a part belongs to, for the joints that the solver may move. */
export function limbOf(part: Part): 'leg' | 'arm' | 'head' | 'trunk' {
  if (/^(foot|heel|forefoot|foot-top|shin|knee|outer-knee|outer-ankle|inner-ankle|inner-knee)$/.test(part))
    return 'leg';
  if (/^(elbow|forearm|hand|palm|fingertips|fist|arm-rest|grip)$/.test(part)) return 'arm';
  return /head/.test(part) ? 'head' : 'trunk';
}
