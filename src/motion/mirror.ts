import { mirrored, mirroredTurn } from '#space';
import { COORDINATES, placeOf, SIDEWAYS } from './joint.ts';
import type { Pose } from './pose.ts';

/** Where the angle of a coordinate comes from in the mirror, and its sign there. */
const FROM: readonly (readonly [place: number, sign: 1 | -1])[] = COORDINATES.map(({ name }) => {
  if (SIDEWAYS.has(name)) return [placeOf(name), -1];
  const other = name.endsWith('.left') ? name.replace(/left$/, 'right') : name.replace(/right$/, 'left');
  return [placeOf(other), 1];
});

/** The pose that the mirror shows: left is right. */
export function mirroredPose({ angles, root, turn, breath }: Pose): Pose {
  return {
    angles: Float64Array.from(FROM, ([place, sign]) => sign * (angles[place] ?? 0)),
    root: mirrored(root),
    turn: mirroredTurn(turn),
    breath,
  };
}
