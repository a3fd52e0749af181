import { ballOutline, junctionDegrees } from './head-and-neck.ts';
import { BALL_MM, type HipShape, SOCKET_MM } from './hip-shape.ts';
import { arc, corner, type Knot, through } from './path.ts';
import { type Point, polar } from './plane.ts';

/** In its own plane the neck points straight to the outer side. */
export const NECK_DEGREES = 180;

/** The thigh bone cut along its neck, seen from below: the front of the body is up, the outer side left. */
export function thighBone(shape: HipShape): readonly Knot[] {
  return [...ballToNeck(shape), ...bonyPoint];
}

/** What a cam shape has more than a usual one: the crescent between the two outlines. */
export function bump(shape: HipShape): readonly Knot[] {
  const [start, ...rise] = ballToNeck(shape).slice(-5);
  if (!start) return [];
  return [
    corner(start.at),
    ...rise,
    corner([-36, 11.6]),
    ...through([-29, 11.6], [-22.5, 12.8]),
    corner(polar(BALL_MM, 135)),
  ];
}

/** The usual top of the front wall. */
const frontWall: readonly Point[] = [
  [25, 37],
  [17, 39.5],
];

/** The hip bone around the socket: front wall up, back wall down. */
export function hipBone({ rimDegrees: { front, back } }: HipShape, wall = frontWall): readonly Knot[] {
  return [
    ...through(polar(SOCKET_MM + 4.4, front + 1.2), polar(SOCKET_MM + 1.6, front + 1.8)),
    ...arc(SOCKET_MM, front - 3, 38),
    ...through(polar(SOCKET_MM + 2, 33)),
    ...arc(SOCKET_MM + 5, 23, -37),
    ...through(polar(SOCKET_MM + 2, -47)),
    ...arc(SOCKET_MM, -54, back - 357),
    ...through(polar(SOCKET_MM + 1.6, back - 1.8), polar(SOCKET_MM + 4.4, back - 1.2)),
    ...through([-10, -40], [2, -47.5], [18, -46.5], [31, -37], [38, -20], [39.5, 0], [38, 16], [33, 29], ...wall),
  ];
}

function ballToNeck(shape: HipShape): readonly Knot[] {
  const junction = junctionDegrees(shape, NECK_DEGREES);
  const ball = ballOutline(-128, junction);
  if (shape.bumpMm === 0) return [...ball, ...through([-22.5, 12.8], [-29, 11.6])];
  const topMm = BALL_MM + shape.bumpMm;
  return [
    ...ball,
    ...through(
      polar(BALL_MM + shape.bumpMm * 0.66, junction + 9),
      polar(topMm, junction + 21),
      [-24, 15.4 + shape.bumpMm * 0.45],
      [-34, 12.4],
    ),
  ];
}

const bonyPoint: readonly Knot[] = [
  ...through([-40, 11.8], [-50, 14.5], [-60, 11], [-66, 1], [-65, -11], [-58, -20], [-49, -22], [-41, -16]),
  ...through([-33, -12.4], [-25, -12.9]),
];
