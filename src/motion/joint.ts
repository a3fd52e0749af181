import { SIDES } from './bone.ts';

/** A clinical joint coordinate with the range that the figure may use, in degrees. */
export interface Coordinate {
  /** `hip.flexion.left`, `lumbar.flexion`. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/**
 * What a joint can do and how far, in degrees; 0 is standing upright, arms at the sides, palms to the thighs.
 * Wide for the general public, since a patient's film stays well inside.
 */
const TRUNK: Readonly<Record<string, readonly [least: number, most: number]>> = {
  // + tips the front of the pelvis down.
  'pelvis.tilt': [-35, 40],
  // + left side up.
  'pelvis.lift': [-30, 30],
  'pelvis.turn': [-60, 60],
  'lumbar.flexion': [-30, 60],
  // + bends to the left.
  'lumbar.bend': [-30, 30],
  'lumbar.turn': [-15, 15],
  'thorax.flexion': [-25, 45],
  'thorax.bend': [-30, 30],
  'thorax.turn': [-40, 40],
  'neck.flexion': [-60, 50],
  'neck.bend': [-45, 45],
  'neck.turn': [-80, 80],
};

const LIMBS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'scapula.elevation': [-10, 40],
  'scapula.protraction': [-25, 40],
  'shoulder.flexion': [-60, 180],
  'shoulder.abduction': [-50, 180],
  'shoulder.rotation': [-100, 100],
  'elbow.flexion': [-5, 150],
  'forearm.pronation': [-90, 90],
  'wrist.extension': [-80, 90],
  'wrist.deviation': [-35, 35],
  'fingers.curl': [0, 100],
  'hip.flexion': [-30, 130],
  'hip.abduction': [-30, 50],
  // + turns out, as in the clinical files.
  'hip.rotation': [-50, 60],
  'knee.flexion': [-5, 150],
  // + toes toward the shin.
  'ankle.dorsiflexion': [-55, 40],
  'ankle.inversion': [-25, 35],
  'toes.extension': [-30, 70],
};

/** Trunk coordinates that point to a side, so that they change sign in the mirror. */
export const SIDEWAYS: ReadonlySet<string> = new Set(
  Object.keys(TRUNK).filter((name) => /\.(lift|turn|bend)$/.test(name)),
);

/** The names of trunk coordinates, and of limb coordinates without their side. */
export const TRUNK_NAMES: readonly string[] = Object.keys(TRUNK);
export const LIMB_NAMES: readonly string[] = Object.keys(LIMBS);

/** Every coordinate, in the order of a pose. */
export const COORDINATES: readonly Coordinate[] = [
  ...Object.entries(TRUNK).map(([name, [least, most]]) => ({ name, least, most })),
  ...SIDES.flatMap((side) =>
    Object.entries(LIMBS).map(([name, [least, most]]) => ({ name: `${name}.${side}`, least, most })),
  ),
];

const PLACES: ReadonlyMap<string, number> = new Map(COORDINATES.map(({ name }, index) => [name, index]));

/** The place of a coordinate in a pose. Throws when there is none of that name. */
export function placeOf(name: string): number {
  const place = PLACES.get(name);
  if (place === undefined) throw new Error(`There is no joint coordinate "${name}".`);
  return place;
}
