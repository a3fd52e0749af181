import { muscle, strap } from './fiber-piece.ts';
import type { End, PieceShape } from './part-shape.ts';
import { type MmPoint, ofFemur } from './place.ts';

// The muscles in front: those that bend the hip, and the vasti as surroundings.

/** Iliacus and psoas, which end together on the lesser trochanter. */
export const ILIOPSOAS: readonly PieceShape[] = [
  muscle(
    'iliacus',
    ['hip-bone', 'femur'],
    [1.5, 6, 8.5, 9.5, 8, 3],
    [
      [[-10, 2, 114], [-16, -22, 99], [-18, -56, 99], [-31, -96, 108], ofFemur(3, -84, 33)],
      [[-30, 41, 127], [-32, 4, 106], [-19, -52, 95], [-34, -97, 105], ofFemur(-2, -80, 30)],
      [[-68, 72, 124], [-54, 18, 100], [-22, -48, 91], [-38, -98, 102], ofFemur(-6, -76, 27)],
      [[-100, 68, 100], [-76, 22, 86], [-28, -43, 87], [-42, -98, 99], ofFemur(-9, -72, 24)],
      [[-116, 36, 70], [-92, 10, 71], [-36, -37, 84], [-45, -98, 97], ofFemur(-11, -69, 22)],
    ],
    { grid: [26, 44], squareness: 4, tendon: [0.03, 0.14] },
  ),
  // From the sides of the vertebrae above the model (cut) and of L4 and L5, in slips; over the brim to the trochanter.
  muscle(
    'psoas-major',
    ['free', 'femur'],
    [13, 15, 16, 14, 10.5, 8.5, 6.5, 2.6],
    [
      [
        [-92, 125, 53],
        [-83, 92, 57],
        [-73, 50, 67],
        [-52, 4, 76],
        [-29, -38, 82],
        [-23, -68, 83],
        [-53, -101, 90],
        ofFemur(-15, -66, 14),
      ],
      [
        [-83, 125, 44],
        [-75, 92, 48],
        [-65, 50, 58],
        [-45, 4, 69],
        [-25, -38, 77],
        [-21, -68, 79],
        [-54, -102, 87],
        ofFemur(-16, -62, 13),
      ],
      [
        [-78, 124, 35],
        [-74, 88, 39],
        [-66, 47, 50],
        [-48, 2, 62],
        [-28, -38, 71],
        [-24, -68, 74.5],
        [-56, -102, 84],
        ofFemur(-18, -58, 13),
      ],
      [
        [-85, 121, 27],
        [-83, 82, 33],
        [-75, 42, 43],
        [-57, -2, 56],
        [-33, -39, 67],
        [-28, -68, 71],
        [-58, -102, 81],
        ofFemur(-20, -55, 14),
      ],
    ],
    { grid: [18, 52], squareness: 2.4, tendon: [0, 0.26] },
  ),
  // Slips from the discs and the sides of the bodies, and from the processes behind.
  slip(
    ['free', 'free'],
    [
      [-79, 118, 24],
      [-78, 96, 36],
      [-73, 66, 45],
    ],
    [
      [-83, 113, 26],
      [-84, 94, 34],
      [-79, 66, 44],
    ],
  ),
  slip(
    ['free', 'free'],
    [
      [-81, 82, 24.5],
      [-76, 62, 36],
      [-66, 34, 47],
    ],
    [
      [-87, 78, 26],
      [-82, 58, 35],
      [-74, 34, 44],
    ],
  ),
  slip(
    ['fifth-lumbar-vertebra', 'free'],
    [
      [-86, 56, 25],
      [-78, 36, 37],
      [-64, 10, 51],
    ],
    [
      [-92, 52, 26],
      [-85, 34, 36],
      [-72, 10, 49],
    ],
  ),
  slip(
    ['fourth-lumbar-vertebra', 'free'],
    [
      [-110, 106, 40],
      [-98, 82, 48],
      [-84, 50, 58],
    ],
    [
      [-108, 104, 30],
      [-97, 80, 38],
      [-84, 50, 48],
    ],
  ),
  slip(
    ['fifth-lumbar-vertebra', 'free'],
    [
      [-114, 72, 40],
      [-98, 46, 52],
      [-78, 16, 62],
    ],
    [
      [-112, 70, 31],
      [-98, 44, 44],
      [-80, 14, 56],
    ],
  ),
];

/** One of the slips by which psoas begins: two edges, each of three points. */
function slip(ends: readonly [End, End], one: readonly MmPoint[], other: readonly MmPoint[]): PieceShape {
  return muscle('psoas-major', ends, [2.4, 5, 3], [one, other], {
    grid: [8, 12],
    squareness: 2.2,
    lies: 'over-bones',
    tendon: [0.16, 0],
  });
}

/** Pectineus lies beside the adductors, in one layer with them. */
export const PECTINEUS: readonly PieceShape[] = [
  muscle(
    'pectineus',
    ['hip-bone', 'femur'],
    [3, 11.5, 12, 3.6],
    [
      [[-31, -57, 32], [-37, -94, 46], [-51, -130, 78], ofFemur(-10, -99, 27)],
      [[-37, -52, 43], [-39, -85, 53], [-55, -120, 78], ofFemur(-11, -89, 25)],
      [[-44, -48, 54], [-42, -77, 60], [-60, -112, 77], ofFemur(-13, -79, 23)],
    ],
    { grid: [16, 28], squareness: 4 },
  ),
];

/** The vasti: context for the thigh, cut at the knee. */
export const VASTI: readonly PieceShape[] = [
  muscle(
    'vastus-intermedius',
    ['femur', 'free'],
    [2, 8, 10, 9, 3],
    [
      [ofFemur(-4, -84, 53), ofFemur(8, -200, 48), ofFemur(18, -320, 34), ofFemur(30, -390, 16)],
      [ofFemur(13, -78, 48), ofFemur(29, -200, 40), ofFemur(33, -320, 24), ofFemur(34, -390, 8)],
      [ofFemur(15, -84, 34), ofFemur(32, -200, 24), ofFemur(34, -320, 10), ofFemur(33, -390, 0)],
      [ofFemur(8, -100, 24), ofFemur(22, -200, 12), ofFemur(24, -320, 0), ofFemur(28, -390, -8)],
    ],
    { grid: [18, 30], squareness: 4 },
  ),
  muscle(
    'vastus-lateralis',
    ['femur', 'free'],
    [2.5, 11, 12, 10, 3],
    [
      [ofFemur(-17, -78, 44), ofFemur(-16, -200, 46), ofFemur(0, -320, 40), ofFemur(22, -392, 26)],
      [ofFemur(-8, -52, 56), ofFemur(4, -200, 59), ofFemur(14, -320, 46), ofFemur(30, -396, 24)],
      [ofFemur(6, -52, 52), ofFemur(28, -200, 58), ofFemur(30, -320, 44), ofFemur(36, -398, 18)],
      [ofFemur(12, -66, 42), ofFemur(44, -200, 46), ofFemur(42, -320, 32), ofFemur(40, -398, 12)],
    ],
    { grid: [22, 34], squareness: 3, tendon: [0.05, 0.14] },
  ),
  muscle(
    'vastus-medialis',
    ['femur', 'free'],
    [2, 6, 13, 15, 4],
    [
      [ofFemur(10, -92, 27), ofFemur(40, -215, 12), ofFemur(42, -325, -4), ofFemur(37, -398, -8)],
      [ofFemur(11, -140, 22), ofFemur(35, -245, -6), ofFemur(34, -330, -24), ofFemur(30, -402, -26)],
      [ofFemur(10, -200, 21), ofFemur(27, -270, -7), ofFemur(18, -335, -30), ofFemur(18, -400, -36)],
    ],
    { grid: [18, 34], squareness: 2.6, tendon: [0.05, 0.08] },
  ),
];

/** Rectus femoris, and sartorius over all. */
export const RECTUS_FEMORIS: readonly PieceShape[] = [
  strap('rectus-femoris', ['hip-bone', 'free'], [2.6, 5, 12, 15, 15, 12, 6, 3], {
    path: [
      [-26, -32, 98, 10],
      [-15, -58, 107, 16],
      [-11, -110, 117, 32],
      [-8, -180, 121, 44],
      [-10, -260, 114, 46],
      [-18, -340, 101, 34],
      [-25, -405, 90, 24],
      [-28, -450, 84, 24],
    ],
    facing: [
      [1, 0, 0.25],
      [1, 0, 0.25],
      [1, 0, 0.1],
    ],
    tendon: [0.1, 0.2],
    grid: [18, 52],
  }),
];

export const SARTORIUS: readonly PieceShape[] = [
  strap('sartorius', ['hip-bone', 'free'], [1.8, 6, 7.5, 7.5, 7.5, 7.5, 6.5, 4], {
    path: [
      [-2, 1, 120, 9],
      [10, -42, 116, 24],
      [14, -105, 101, 29],
      [10, -180, 74, 31],
      [-12, -260, 45, 31],
      [-50, -340, 26, 29],
      [-82, -420, 24, 24],
      [-88, -470, 34, 16],
    ],
    facing: [
      [1, 0, 0.3],
      [1, 0, 0.1],
      [1, 0, -0.3],
      [0.8, 0, -0.7],
      [0.2, 0, -1],
      [0, 0, -1],
    ],
    tendon: [0.05, 0.08],
    grid: [14, 60],
  }),
];
