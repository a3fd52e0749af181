/** How the rim of tissue around the socket looks. */
export type LabrumState = 'whole' | 'torn' | 'squeezed' | 'frayed';

/** The clinical numbers of one hip. Every condition is a row of them, so that pictures can be compared. */
export interface HipShape {
  /** Between the middle of the neck and the place where the bone first leaves the circle of the ball. */
  readonly alphaDegrees: number;
  /** How far the neck stands out beyond the circle of the ball. */
  readonly bumpMm: number;
  /** How far the socket reaches over the ball, outwards from upright (center-edge angle). */
  readonly centerEdgeDegrees: number;
  /** Where the front and the back rim stand in the plane of the neck, on the circle of the ball. */
  readonly rimDegrees: { readonly front: number; readonly back: number };
  /** From bone to bone where the joint carries load. */
  readonly gapMm: number;
  readonly cartilageMm: { readonly ball: number; readonly socket: number };
  /** The stretch of the ball without cartilage, or null. */
  readonly bareDegrees: readonly [from: number, to: number] | null;
  readonly labrum: LabrumState;
  /** Bony spurs from 0, none, to 1, large. */
  readonly spurs: number;
  /** Dense bone and cysts beside the joint, and a sore joint lining. */
  readonly hasDenseBone: boolean;
  /** The stretch of the ball's surface above bone without blood supply, or null. */
  readonly deadDegrees: readonly [from: number, to: number] | null;
  /** How far that stretch has sunk in. */
  readonly sunkMm: number;
}

/** Radius of the ball. Adult range 22 to 26: docs/decisions/0014. */
export const BALL_MM = 24;

/** The gap that a usual hip is drawn with; about 4 in life, thicker here so that a phone shows it. */
const USUAL_GAP_MM = 5.2;

/** Radius of the bony socket. It stays as it is when cartilage thins: the ball moves up instead. */
export const SOCKET_MM = BALL_MM + USUAL_GAP_MM;

/** Where the joint carries most load: the top, a little to the outer side. */
export const LOAD_DEGREES = 100;

const usual: HipShape = {
  alphaDegrees: 45,
  bumpMm: 0,
  centerEdgeDegrees: 30,
  rimDegrees: { front: 77, back: 247 },
  gapMm: USUAL_GAP_MM,
  cartilageMm: { ball: 2.1, socket: 2.1 },
  bareDegrees: null,
  labrum: 'whole',
  spurs: 0,
  hasDenseBone: false,
  deadDegrees: null,
  sunkMm: 0,
};

/** At the top and to the outer side, where the joint carries load. Drawn, not measured: our sources give no size. */
const withoutBlood: HipShape = { ...usual, deadDegrees: [66, 128] };

/**
 * The rows: docs/decisions/0014, "Section numbers used". The shallow socket's center-edge angle and the depth of the
 * sunken surface are drawn as clear examples, not measured on a person: none of our sources gives a number.
 */
export const hipShapes = {
  usual,
  cam: { ...usual, alphaDegrees: 78, bumpMm: 5 },
  pincer: { ...usual, centerEdgeDegrees: 48, rimDegrees: { front: 98, back: 247 } },
  shallow: { ...usual, centerEdgeDegrees: 18 },
  torn: { ...usual, labrum: 'torn' },
  someArthritis: {
    ...usual,
    gapMm: 3.6,
    cartilageMm: { ball: 1.3, socket: 1.2 },
    labrum: 'frayed',
    spurs: 0.45,
  },
  muchArthritis: {
    ...usual,
    gapMm: 1.5,
    cartilageMm: { ball: 0.75, socket: 0.35 },
    bareDegrees: [64, 122],
    labrum: 'frayed',
    spurs: 1,
    hasDenseBone: true,
  },
  withoutBlood,
  sunk: { ...withoutBlood, sunkMm: 3 },
} as const satisfies Record<string, HipShape>;

/** How far the ball has moved up where cartilage has thinned. */
export function ballShiftMm({ gapMm }: HipShape): number {
  return USUAL_GAP_MM - gapMm;
}
