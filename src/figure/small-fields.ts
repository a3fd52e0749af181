import { BODY, STATURE } from '#motion';
import {
  coneDistance,
  ellipsoidDistance,
  type ScalarField,
  smoothIntersection,
  smoothSubtraction,
  smoothUnion,
} from '#solid';
import type { Vec3 } from '#space';
import type { Hair } from './look.ts';

// The parts with too much detail for cones. All stand upright, in meters, where the body carries them.

/** The height of the middle of the head. */
export const HEAD_Y = 1.6;
/** A head a little larger than life reads better on a phone. */
const HEAD_SCALE = 1.05;
const HEAD_BASE = 0.9 * STATURE;

const cone = (a: Vec3, b: Vec3, radiusA: number, radiusB: number) => coneDistance({ a, b, radiusA, radiusB });
const ellipsoid = ellipsoidDistance;

/** Where a point of the enlarged head lies on the head of life size. */
export function onHead(x: number, y: number, z: number): Vec3 {
  return [x / HEAD_SCALE, (y - HEAD_BASE) / HEAD_SCALE + HEAD_BASE, z / HEAD_SCALE];
}

function enlarged(field: ScalarField): ScalarField {
  return (x, y, z) => field(...onHead(x, y, z)) * HEAD_SCALE;
}

/** Skull, face, nose, ears and the top of the neck. */
export function headField(): ScalarField {
  const skull = ellipsoid([0, HEAD_Y + 0.016, -0.008], [0.078, 0.092, 0.097]);
  const face = ellipsoid([0, HEAD_Y - 0.036, 0.026], [0.0575, 0.074, 0.066]);
  const chin = cone([0, HEAD_Y - 0.086, 0.05], [0, HEAD_Y - 0.076, 0.04], 0.024, 0.03);
  const nose = cone([0, HEAD_Y - 0.006, 0.087], [0, HEAD_Y - 0.034, 0.101], 0.008, 0.0125);
  const cheek = ellipsoid([0.034, HEAD_Y - 0.038, 0.06], [0.022, 0.022, 0.018]);
  const brow = ellipsoid([0.026, HEAD_Y + 0.022, 0.074], [0.026, 0.012, 0.01]);
  const ear = ellipsoid([0.077, HEAD_Y - 0.016, -0.008], [0.011, 0.03, 0.02]);
  const neck = cone([0, HEAD_Y - 0.06, -0.012], [0, HEAD_Y - 0.14, -0.02], 0.047, 0.047);
  return enlarged((x, y, z) => {
    const side = Math.abs(x);
    let d = smoothUnion(skull(x, y, z), face(x, y, z), 0.04);
    d = smoothUnion(d, chin(x, y, z), 0.035);
    d = smoothUnion(d, cheek(side, y, z), 0.045);
    d = smoothUnion(d, brow(side, y, z), 0.03);
    d = smoothUnion(d, nose(x, y, z), 0.014);
    d = smoothUnion(d, ear(side, y, z), 0.008);
    return smoothUnion(d, neck(x, y, z), 0.03);
  });
}

/** The hair, cut out where the face is. */
export function hairField(hair: Hair): ScalarField {
  return enlarged({ short: shortHair, thin: thinHair, bob: bobHair, bun: bunHair }[hair]());
}

/** The face that every hair leaves free: a tilted egg in front, and the ears. */
function withoutFace(field: ScalarField, { low, ears }: { readonly low: number; readonly ears: boolean }): ScalarField {
  const face = ellipsoid([0.004, HEAD_Y - 0.052, 0.098], [0.078, 0.106, 0.094]);
  const ear = ellipsoid([0.09, HEAD_Y - 0.058, 0.012], [0.05, 0.055, 0.042]);
  return (x, y, z) => {
    let d = smoothSubtraction(field(x, y, z), face(x, y, z), 0.016);
    if (ears) d = smoothSubtraction(d, ear(Math.abs(x), y, z), 0.014);
    return smoothIntersection(d, low - y, 0.02);
  };
}

function cap(grow: number): ScalarField {
  return ellipsoid([0, HEAD_Y + 0.024, -0.014], [0.0845 + grow, 0.0935 + grow, 0.1025 + grow]);
}

function shortHair(): ScalarField {
  const top = ellipsoid([0.016, HEAD_Y + 0.088, 0.034], [0.058, 0.036, 0.056]);
  const fringe = ellipsoid([-0.034, HEAD_Y + 0.062, 0.07], [0.042, 0.022, 0.022]);
  const nape = ellipsoid([0, HEAD_Y - 0.03, -0.062], [0.063, 0.056, 0.043]);
  const whole: ScalarField = (x, y, z) => {
    let d = smoothUnion(cap(0.002)(x, y, z), top(x, y, z), 0.035);
    d = smoothUnion(d, fringe(x, y, z), 0.02);
    return smoothUnion(d, nape(x, y, z), 0.04);
  };
  return withoutFace(whole, { low: HEAD_Y - 0.085, ears: true });
}

/** Cropped close, with a high forehead. */
function thinHair(): ScalarField {
  const forehead = ellipsoid([0, HEAD_Y + 0.075, 0.098], [0.072, 0.062, 0.066]);
  const base = withoutFace(cap(-0.0025), { low: HEAD_Y - 0.07, ears: true });
  return (x, y, z) => smoothSubtraction(base(x, y, z), forehead(x, y, z), 0.012);
}

/** To the jaw, parted at the side. */
function bobHair(): ScalarField {
  const side = ellipsoid([0.07, HEAD_Y - 0.03, -0.022], [0.034, 0.088, 0.066]);
  const back = ellipsoid([0, HEAD_Y - 0.03, -0.058], [0.082, 0.092, 0.056]);
  const fringe = ellipsoid([-0.03, HEAD_Y + 0.07, 0.068], [0.052, 0.024, 0.024]);
  const crown = ellipsoid([0, HEAD_Y + 0.05, -0.01], [0.088, 0.078, 0.098]);
  const whole: ScalarField = (x, y, z) => {
    let d = smoothUnion(cap(0.006)(x, y, z), crown(x, y, z), 0.03);
    d = smoothUnion(d, side(Math.abs(x), y, z), 0.03);
    d = smoothUnion(d, back(x, y, z), 0.04);
    return smoothUnion(d, fringe(x, y, z), 0.02);
  };
  return withoutFace(whole, { low: HEAD_Y - 0.112, ears: false });
}

/** Drawn back into a knot. */
function bunHair(): ScalarField {
  const knot = ellipsoid([0, HEAD_Y + 0.062, -0.118], [0.042, 0.04, 0.036]);
  const nape = ellipsoid([0, HEAD_Y - 0.03, -0.06], [0.06, 0.05, 0.04]);
  const whole: ScalarField = (x, y, z) => smoothUnion(cap(0.0005)(x, y, z), nape(x, y, z), 0.04);
  const cut = withoutFace(whole, { low: HEAD_Y - 0.08, ears: true });
  return (x, y, z) => smoothUnion(cut(x, y, z), knot(x, y, z), 0.01);
}

/** A hand with the palm toward the thigh, fingers straight. `sign`: +1 left, -1 right. */
export function handField(sign: 1 | -1): ScalarField {
  const wrist = cone([0, 0.012, 0], [0, -0.03, 0], 0.0245, 0.025);
  const palmBack = cone([-0.002, -0.042, -0.018], [-0.002, -0.074, -0.021], 0.0175, 0.0145);
  const palmFront = cone([-0.002, -0.038, 0.011], [-0.002, -0.076, 0.02], 0.019, 0.0155);
  const fingers = FINGERS.map(([z, reach, start]) => {
    const knuckle: Vec3 = [-0.002, -0.078 + start, z * 0.85];
    const middle: Vec3 = [-0.003, knuckle[1] - reach * 0.5, z];
    return [
      cone(knuckle, middle, 0.011, 0.0102),
      cone(middle, [-0.006, knuckle[1] - reach * 0.94, z * 0.96], 0.0102, 0.0085),
    ] as const;
  });
  const thumb = [
    cone([-0.008, -0.033, 0.024], [-0.015, -0.06, 0.046], 0.0155, 0.012),
    cone([-0.015, -0.06, 0.046], [-0.018, -0.086, 0.051], 0.012, 0.0092),
  ] as const;
  return (worldX, worldY, worldZ) => {
    const x = (worldX - sign * BODY.shoulderHalfWidth) * sign;
    const [y, z] = [worldY - BODY.wrist, worldZ + 0.015];
    let d = smoothUnion(wrist(x, y, z), smoothUnion(palmBack(x, y, z), palmFront(x, y, z), 0.025), 0.025);
    let finger = 9;
    for (const [near, far] of fingers)
      finger = smoothUnion(finger, smoothUnion(near(x, y, z), far(x, y, z), 0.006), 0.0055);
    d = smoothUnion(d, finger, 0.013);
    return smoothUnion(d, smoothUnion(thumb[0](x, y, z), thumb[1](x, y, z), 0.008), 0.015);
  };
}

/** Little finger first: place across the hand, length, and how far back it starts. */
const FINGERS = [
  [-0.0275, 0.062, 0.006],
  [-0.0095, 0.077, 0],
  [0.0095, 0.081, 0],
  [0.0275, 0.072, 0],
] as const;

/** A shoe with a flat sole. */
export function shoeField(sign: 1 | -1): ScalarField {
  const parts = [
    [cone([-0.002, 0.03, 0.03], [-0.012, 0.02, 0.135], 0.038, 0.031), 0.03],
    [cone([0.012, 0.024, 0.04], [0.018, 0.018, 0.125], 0.032, 0.028), 0.03],
    [cone([-0.012, 0.018, 0.13], [0.008, 0.016, 0.14], 0.032, 0.03), 0.03],
    [cone([0, 0.055, -0.012], [0, 0.088, -0.01], 0.042, 0.043), 0.03],
    [cone([0, 0.06, 0.01], [-0.003, 0.045, 0.075], 0.034, 0.03), 0.03],
  ] as const;
  const heel = cone([0, 0.034, -0.032], [0, 0.036, 0.03], 0.037, 0.037);
  return (worldX, y, z) => {
    const x = (worldX - sign * BODY.hipHalfWidth) * sign;
    let d = heel(x, y, z);
    for (const [part, blend] of parts) d = smoothUnion(d, part(x, y, z), blend);
    return smoothIntersection(smoothIntersection(d, -y, 0.012), y - 0.098 - z * 0.12, 0.006);
  };
}

/** A pair of glasses: two rings, a bridge and the temples. */
export function glassesField(): ScalarField {
  const bridge = cone([-0.01, HEAD_Y + 0.003, 0.1], [0.01, HEAD_Y + 0.003, 0.1], 0.0022, 0.0022);
  const temple = cone([0.057, HEAD_Y + 0.006, 0.084], [0.08, HEAD_Y + 0.004, 0.0], 0.0024, 0.0024);
  return enlarged((x, y, z) => {
    const side = Math.abs(x);
    const [dx, dy] = [(side - 0.033) / 1.18, y - (HEAD_Y - 0.003)];
    const lensZ = 0.098 - 9 * (side - 0.012) * (side - 0.012);
    const ring = Math.hypot(Math.hypot(dx, dy) - 0.0195, z - lensZ) - 0.0022;
    return Math.min(ring, bridge(x, y, z), temple(side, y, z));
  });
}
