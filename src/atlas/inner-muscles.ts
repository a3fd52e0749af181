import { muscle, strap } from './fiber-piece.ts';
import type { PieceShape } from './part-shape.ts';
import { ofFemur } from './place.ts';

// The muscles of the inner thigh, which draw the leg inward. From deep to shallow.

export const ADDUCTORS: readonly PieceShape[] = [
  // A fan: short upper fibers, long ones to the rough line, and a cord from the sitting bone to the knee.
  muscle(
    'adductor-magnus',
    ['hip-bone', 'femur'],
    [3.5, 13, 16, 12, 3],
    [
      [[-63, -109, 20], [-86, -129, 52], ofFemur(-14, -72, 32)],
      [[-74, -117, 27], [-93, -163, 41], ofFemur(-7, -130, 33)],
      [[-88, -121, 36], [-98, -207, 35], ofFemur(2, -215, 25)],
      [[-100, -122, 42], [-99, -250, 33], ofFemur(2, -310, 10)],
      [[-112, -121, 49], [-103, -286, 31], ofFemur(-1, -378, -32)],
    ],
    { grid: [24, 42], squareness: 3, tendon: [0.05, 0.12] },
  ),
  muscle(
    'adductor-brevis',
    ['hip-bone', 'femur'],
    [3, 12, 12, 3.4],
    [
      [[-45, -84, 17], [-71, -127, 59], ofFemur(-7, -104, 32)],
      [[-51, -92, 16], [-74, -146, 57], ofFemur(-3, -128, 31)],
      [[-58, -102, 16], [-78, -168, 53], ofFemur(2, -162, 29)],
    ],
    { grid: [16, 28], squareness: 3 },
  ),
];

export const ADDUCTOR_LONGUS: readonly PieceShape[] = [
  muscle(
    'adductor-longus',
    ['hip-bone', 'femur'],
    [3.2, 9.5, 11.5, 10, 3],
    [
      [[-29, -72, 15], [-32, -120, 44], [-42, -171, 76], ofFemur(5, -160, 27)],
      [[-30, -76, 16], [-35, -138, 36], [-49, -203, 71], ofFemur(6, -205, 25)],
      [[-33, -80, 15], [-40, -154, 28], [-57, -236, 63], ofFemur(6, -255, 20)],
    ],
    { grid: [16, 34], squareness: 2.6 },
  ),
];

export const GRACILIS: readonly PieceShape[] = [
  strap('gracilis', ['hip-bone', 'free'], [1.8, 6, 7.5, 7, 6, 4], {
    path: [
      [-57, -100, 11, 28],
      [-61, -124, 19, 33],
      [-66, -160, 21, 36],
      [-78, -260, 22, 34],
      [-90, -350, 26, 24],
      [-98, -430, 34, 12],
      [-96, -480, 40, 9],
    ],
    facing: [
      [0.1, 0, -1],
      [-0.1, 0, -1],
    ],
    tendon: [0.04, 0.18],
    grid: [14, 44],
  }),
];
