import { BODY } from '#motion';

/** From where the map shows the body. */
export type MapView = 'front' | 'back';

/** A place of the body map; middle places have no side. */
export type MapPlace = (typeof PLACES)[number];

/** The places of the checker's question "Where does it hurt?", by their ids. */
export const PLACES = [
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
] as const;

/** Places that lie across the middle of the body. */
export const MIDDLE_PLACES: ReadonlySet<MapPlace> = new Set(['pubic', 'low-back']);

/** Millimeters on the upright figure as it is seen: outward from the middle of the body, and up from the hip joints. */
export interface Spot {
  readonly out: number;
  readonly up: number;
}

const mm = (meters: number) => meters * 1000;

/** Heights of what can be felt under the skin, in millimeters from the hip joints: above 0, or below. */
export const HEIGHT = {
  /** The belt: the top of the pelvis. */
  crest: 107,
  /** The dimples beside the sacrum. */
  dimple: 73,
  sacrumTip: 18,
  /** About the bony point at the side, whose top is as high as the hip joint. */
  aboveBonyPoint: 58,
  belowBonyPoint: -80,
  crotch: -86,
  sitBone: -84,
  fold: -114,
  knee: mm(BODY.knee - BODY.hip),
} as const;

/** The knee reaches so far up and down. */
const KNEE_REACH = 58;
/** How far out the front point of the pelvis lies, and how far in the bony point at the side begins. */
const [FRONT_POINT, BONY_POINT] = [92, 122];
/** How broad the strip along the crease of the groin is, measured upright. */
const GROIN = 82;

/** The place at a spot of the skin, on either side of the body; nothing where none of the question is. */
export function placeAt(view: MapView, spot: Spot): MapPlace | undefined {
  if (spot.up < HEIGHT.knee - KNEE_REACH) return 'lower-leg';
  if (spot.up < HEIGHT.knee + KNEE_REACH) return 'knee';
  return view === 'front' ? frontPlace(spot) : backPlace(spot);
}

function frontPlace({ out, up }: Spot): MapPlace | undefined {
  if (up > HEIGHT.crest) return undefined;
  if (out > FRONT_POINT && up > Math.min(ligamentAt(out), HEIGHT.aboveBonyPoint)) return 'rim';
  if (up > ligamentAt(out) || (out < 23 && up > HEIGHT.crotch)) return 'pubic';
  if (isOverBonyPoint({ out, up })) return 'outer-hip';
  if (up > ligamentAt(out) - GROIN && up > HEIGHT.belowBonyPoint) return 'front-groin';
  const outward = outwardOnLeg({ out, up });
  if (outward < -0.37) return 'inner-thigh';
  return outward > 0.37 ? 'outer-thigh' : 'front-thigh';
}

function backPlace({ out, up }: Spot): MapPlace | undefined {
  if (up > HEIGHT.crest) return out < 100 ? 'low-back' : undefined;
  if (Math.hypot(out - 48, up - HEIGHT.dimple) < 35) return 'back-pelvis';
  // The sacrum: a wedge between the dimples.
  if (out < (up - HEIGHT.sacrumTip) * 0.86 && out < 62) return 'low-back';
  if (isOverBonyPoint({ out, up })) return 'outer-hip';
  const aboveSitBone = Math.max(0, up - HEIGHT.sitBone);
  if (up > foldAt(out)) return Math.hypot((out - 66) / 45, aboveSitBone / 44) < 1 ? 'sit-bone' : 'buttock';
  return outwardOnLeg({ out, up }) > 0.42 ? 'outer-thigh' : 'back-thigh';
}

function isOverBonyPoint({ out, up }: Spot): boolean {
  const middle = (HEIGHT.aboveBonyPoint + HEIGHT.belowBonyPoint) / 2;
  const half = (HEIGHT.aboveBonyPoint - HEIGHT.belowBonyPoint) / 2;
  return Math.abs(up - middle) < half && out > BONY_POINT + ((up - middle) / half) ** 2 * 9;
}

/** The ligament of the groin: from the front point of the pelvis down to the pubic bone. */
export function ligamentAt(out: number): number {
  return -12 + (out - 18) * 0.72;
}

/** The fold below the buttock: lowest in its middle, and rising toward the side. */
export function foldAt(out: number): number {
  return HEIGHT.fold + (out - 66) ** 2 * (out > 66 ? 0.015 : 0.008);
}

/** The middle line of a thigh and half its width, at its top and at the knee. */
const LEG = { top: -80, topMiddle: 88, topHalf: 80, bottom: HEIGHT.knee, bottomMiddle: 85, bottomHalf: 54 } as const;

/** How far outward on the leg: 0 on its middle line, 1 at its outer edge, -1 at its inner edge. */
function outwardOnLeg({ out, up }: Spot): number {
  const down = (up - LEG.top) / (LEG.bottom - LEG.top);
  const middle = LEG.topMiddle + (LEG.bottomMiddle - LEG.topMiddle) * down;
  return (out - middle) / (LEG.topHalf + (LEG.bottomHalf - LEG.topHalf) * down);
}
