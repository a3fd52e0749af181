import { AuthorError, type MotionSource } from '#schema';
import type { Side } from './bone.ts';
import { COORDINATES, LIMB_NAMES, placeOf, SIDEWAYS, TRUNK_NAMES } from './joint.ts';

/** The angles of every pose of a movement, in degrees by their place. Throws an `AuthorError`. */
export function anglesOfPoses(file: string, source: MotionSource, working: Side): ReadonlyMap<string, Float64Array> {
  const poses = new Map<string, Float64Array>();
  const anglesOf = (name: string, from: readonly string[]): Float64Array => {
    const known = poses.get(name);
    if (known) return known;
    const where = `${file} → motion.poses`;
    const written = source.poses[name];
    if (!written || from.includes(name))
      throw new AuthorError(
        `${where}\n  Expected a pose called "${name}", found ${Object.keys(source.poses).join(', ')}.\n  Write: ${name}: { both: { hip.flexion: 50 } }`,
      );
    const parent = written.like ?? (name === 'start' ? undefined : 'start');
    const angles = parent ? Float64Array.from(anglesOf(parent, [...from, name])) : new Float64Array(COORDINATES.length);
    for (const [which, values] of [
      ['both', written.both],
      ['trunk', written.trunk],
      ['working', written.working],
      ['other', written.other],
    ] as const)
      for (const [joint, degrees] of Object.entries(values ?? {}))
        setAngle(angles, `${where}.${name}.${which}`, which, joint, degrees, working);
    poses.set(name, angles);
    return angles;
  };
  for (const name of ['start', ...Object.keys(source.poses)]) anglesOf(name, []);
  return poses;
}

function setAngle(
  angles: Float64Array,
  where: string,
  which: string,
  joint: string,
  degrees: number,
  working: Side,
): void {
  const isTrunk = which === 'trunk';
  for (const place of placesOf(where, which, joint, working)) {
    const coordinate = COORDINATES[place];
    if (!coordinate) continue;
    const angle = isTrunk && SIDEWAYS.has(joint) && working === 'right' ? -degrees : degrees;
    if (angle < coordinate.least || angle > coordinate.most)
      throw new AuthorError(
        `${where}\n  Expected ${joint} from ${coordinate.least} to ${coordinate.most} degrees, found ${degrees}.\n  Write: ${joint}: ${degrees < coordinate.least ? coordinate.least : coordinate.most}`,
      );
    angles[place] = angle;
  }
}

function placesOf(where: string, which: string, joint: string, working: Side): number[] {
  const names = which === 'trunk' ? TRUNK_NAMES : LIMB_NAMES;
  if (!names.includes(joint))
    throw new AuthorError(
      `${where}\n  Expected a joint of ${which === 'trunk' ? 'the trunk' : 'a limb'}, found "${joint}".\n  Write one of: ${names.join(', ')}`,
    );
  if (which === 'trunk') return [placeOf(joint)];
  const other: Side = working === 'left' ? 'right' : 'left';
  const sides = which === 'both' ? [working, other] : [which === 'working' ? working : other];
  return sides.map((side) => placeOf(`${joint}.${side}`));
}

/** Places of a joint as authors name it: `lumbar.flexion`, `hip.flexion` for both sides, `working.hip.flexion`. */
export function placesNamed(where: string, name: string, working: Side): number[] {
  const [, which = 'both', joint = name] = /^(working|other|both)\.(.+)$/.exec(name) ?? [];
  return placesOf(where, TRUNK_NAMES.includes(joint) ? 'trunk' : which, joint, working);
}
