import { type Pose, posed, SIDES, standing } from '#posing';

/** The pose in which the skin is drawn: arms and legs a little apart, so that nothing grows together. */
export function spread(): Pose {
  const angles = Object.entries(APART).flatMap(([name, angle]) => SIDES.map((side) => [`${name}.${side}`, angle]));
  return posed(standing(), Object.fromEntries(angles));
}

/** Degrees. */
const APART = { 'shoulder.abduction': 44, 'hip.abduction': 10 } as const;
