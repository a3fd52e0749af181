import { NECK_DEGREES } from './frontal-bones.ts';
import { onNeck } from './head-and-neck.ts';
import { BALL_MM, SOCKET_MM } from './hip-shape.ts';
import { type Point, polar } from './plane.ts';

const neck = (alongMm: number, offMm: number): Point => onNeck(NECK_DEGREES, alongMm, offMm);

/** Beams that carry weight, beams that hold against bending, and those of the outer bony point. */
export const thighBeams: readonly (readonly Point[])[] = [
  ...[0, 1, 2, 3, 4, 5].map((n): readonly Point[] => [
    polar(BALL_MM, 122 - n * 14),
    polar(11, 108 - n * 14),
    neck(17, -5 - n * 1.2),
    neck(31, -11.2 - n * 0.4),
    [-23.6 - n * 0.9, -50 - n * 2],
    [-26.4 - n * 0.5, -66 - n * 5],
  ]),
  ...[0, 1, 2, 3, 4].map((n): readonly Point[] => [
    polar(BALL_MM, -58 + n * 12),
    polar(9 + n * 1.2, 20 + n * 8),
    neck(14, 7.6 + n * 1.4),
    neck(31, 5 + n * 1.5),
    neck(44, -4 + n * 3),
    [-58 - n * 1.4, -66 + n * 7],
  ]),
  ...[0, 1, 2, 3].map((n): readonly Point[] => [
    [-50 - n * 3.6, -4 - n * 2],
    [-50 - n * 2.4, -24 - n * 4],
    [-42 - n * 1.6, -48 - n * 4],
    [-34, -66 - n * 5],
  ]),
];

/** The shell thickens from the neck down to the shaft; half of this line's width lies outside and is cut off. */
export const shaftWalls: readonly (readonly Point[])[] = [
  [
    [-9, -38],
    [-17.5, -50],
    [-20, -66],
    [-26, -80],
    [-28.5, -98],
    [-27, -140],
  ],
  [
    [-71, -36],
    [-61.5, -62],
    [-57.6, -86],
    [-56, -140],
  ],
];

/** In the hip bone beams spread from the roof of the socket upwards. */
export const hipBeams: readonly (readonly Point[])[] = [0, 1, 2, 3, 4, 5, 6].map((n): readonly Point[] => [
  polar(SOCKET_MM, 110 - n * 11),
  polar(SOCKET_MM + 12, 113 - n * 11),
  [-12 + n * 2.9, 66],
  [-20 + n * 1.9, 92],
  [-34 + n * 1.8, 126],
]);
