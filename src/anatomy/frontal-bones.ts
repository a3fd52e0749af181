import { ballOutline, junctionDegrees, onNeck, sunkTop } from './head-and-neck.ts';
import { BALL_MM, type HipShape, SOCKET_MM } from './hip-shape.ts';
import { arc, corner, type Knot, through } from './path.ts';
import { type Point, polar } from './plane.ts';

/** Direction of the neck from the center of the ball: with an upright shaft a neck-shaft angle of 128 degrees. */
export const NECK_DEGREES = 218;

const neck = (alongMm: number, offMm: number): Point => onNeck(NECK_DEGREES, alongMm, offMm);

/** Where the socket's bony rim stands on the outer side. */
export function rimDegrees({ centerEdgeDegrees }: HipShape): number {
  return 90 + centerEdgeDegrees;
}

/** The thigh bone, cut from side to side and seen from the front. */
export function thighBone(shape: HipShape): readonly Knot[] {
  return [...ballToNeck(shape), ...trochanterAndShaft, ...lowerNeck(shape)];
}

/** The part of the thigh bone's cut face that belongs to the ball. */
export function ballRegion(): readonly Knot[] {
  return [...arc(BALL_MM, -88, 173), { at: polar(13, 222) }];
}

/** The part between the ball and the trochanters. */
export const neckRegion: readonly Knot[] = [
  corner(polar(24, 173)),
  ...through(neck(27, 13.7), neck(36, 13)),
  corner([-44, -12]),
  corner([-20.5, -52]),
  ...through(neck(37, -15.5), neck(28, -14.5)),
  corner(polar(24, 272)),
  { at: polar(13, 222) },
];

/** The hip bone above, behind and below the socket, cut from side to side. */
export function hipBone(shape: HipShape): readonly Knot[] {
  return [...outerRim(shape), ...socket(shape), ...innerWall];
}

function ballToNeck(shape: HipShape): readonly Knot[] {
  const { spurs } = shape;
  if (spurs === 0) {
    return [...roundBall(shape), ...through(neck(27, 13.7), neck(34, 13))];
  }
  return [
    ...arc(BALL_MM, -76, 156),
    ...through(
      polar(BALL_MM + 1.4 * spurs, 161),
      polar(BALL_MM + 5.4 * spurs, 168),
      polar(BALL_MM + 6 * spurs, 173),
      polar(BALL_MM + 3.4 * spurs, 178),
      neck(26, 14),
      neck(34, 13),
    ),
  ];
}

function roundBall(shape: HipShape): readonly Knot[] {
  const junction = junctionDegrees(shape, NECK_DEGREES);
  if (!shape.deadDegrees || shape.sunkMm === 0) return ballOutline(-92, junction);
  const [from, to] = shape.deadDegrees;
  return [...ballOutline(-92, from), ...sunkTop(shape, 0).slice(1), ...ballOutline(to, junction).slice(1)];
}

function lowerNeck({ spurs }: HipShape): readonly Knot[] {
  const waist = through(neck(37, -15.5), neck(28, -14.5));
  if (spurs === 0) return waist;
  return [
    ...waist,
    ...through(
      polar(BALL_MM + 3.6 * spurs, -98),
      polar(BALL_MM + 6 * spurs, -92),
      polar(BALL_MM + 4.6 * spurs, -86),
      polar(BALL_MM + 1.2 * spurs, -81),
    ),
  ];
}

/** From the root of the neck over the outer bony point down the shaft, and up again on the inner side. */
export const trochanterAndShaft: readonly Knot[] = [
  ...through([-43.5, -12], [-48, -4], [-53, 1.5], [-59.5, 0], [-64.5, -9], [-67, -24], [-65, -42], [-60, -62]),
  ...through([-57.5, -86]),
  corner([-56, -134]),
  corner([-27.5, -134]),
  ...through([-28.5, -98], [-27, -78], [-22.5, -68], [-19.2, -60], [-20.5, -51]),
];

function outerRim(shape: HipShape): readonly Knot[] {
  const rim = rimDegrees(shape);
  const { spurs } = shape;
  const wall = [
    corner([-41, 126]),
    ...through([-35, 106], [-28, 78], [-23, 54], polar(SOCKET_MM + 10.5, Math.min(rim - 5, 122))),
  ];
  if (spurs === 0) return [...wall, ...through(polar(SOCKET_MM + 4.4, rim + 1), polar(SOCKET_MM + 1.6, rim + 1.5))];
  const spur = [
    polar(SOCKET_MM + 5.4, rim + 2 + 4 * spurs),
    polar(SOCKET_MM + 3.4, rim + 3 + 10 * spurs),
    polar(SOCKET_MM + 1, rim + 2 + 6 * spurs),
  ];
  return [...wall, ...through(...spur)];
}

function socket(shape: HipShape): readonly Knot[] {
  const fossaMm = SOCKET_MM + 5.2;
  return [
    ...arc(SOCKET_MM, rimDegrees(shape) - 3, 46),
    ...through(polar(SOCKET_MM + 1, 41), polar(SOCKET_MM + 4.4, 33)),
    ...arc(fossaMm, 22, -34),
    ...through(polar(SOCKET_MM + 3.6, -45), polar(SOCKET_MM + 2.3, -53), polar(SOCKET_MM + 7, -60)),
  ];
}

/** The side of the hip bone that looks into the pelvis. */
export const innerWall: readonly Knot[] = [
  ...through([25, -39], [31.5, -41], [38, -34], [38.8, -14], [38.4, 4], [37.3, 18], [32, 34], [20, 50], [4, 74]),
  ...through([-12, 102]),
  corner([-22, 126]),
];
