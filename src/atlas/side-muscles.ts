import { muscle } from './fiber-piece.ts';
import type { PieceShape } from './part-shape.ts';
import { ofFemur } from './place.ts';

// The muscles of the side and the buttock, and the band. From deep to shallow.

export const GLUTEUS_MEDIUS: readonly PieceShape[] = [
  muscle(
    'gluteus-medius',
    ['hip-bone', 'femur'],
    [2.5, 9, 12.5, 11, 3.5],
    [
      [[-17, 25, 130.5], [-29, -32, 142], ofFemur(5, -30, 60)],
      [[-36, 52, 139], [-42, -12, 146], ofFemur(2, -28, 61)],
      [[-66, 72, 136], [-64, 2, 138], ofFemur(-6, -23, 61.5)],
      [[-96, 72, 113], [-88, -2, 121], ofFemur(-14, -16, 59)],
      [[-120, 52, 84], [-106, -17, 107], ofFemur(-18, -8, 55)],
      [[-134, 24, 67], [-114, -30, 97], ofFemur(-21, -3, 51)],
    ],
    { grid: [28, 36], squareness: 4, tendon: [0.03, 0.16] },
  ),
];

/** The fascia over gluteus medius, from the crest to the band. */
export const GLUTEAL_FASCIA: readonly PieceShape[] = [
  muscle(
    'gluteal-fascia',
    ['free', 'free'],
    [0.7, 0.7, 0.7],
    [
      [[-19, 28, 132.2], [-11, -34, 142], ofFemur(44, -88, 60)],
      [[-36, 56, 141], [-38, -1, 155], ofFemur(22, -48, 74)],
      [[-76, 80, 132], [-74, 10, 148], ofFemur(-1, -40, 76.5)],
      [[-129, 56, 79.5], [-131, -8, 109], ofFemur(-26, -74, 70)],
    ],
    { grid: [24, 24], squareness: 8, tendon: [1, 0] },
  ),
];

export const ILIOTIBIAL_BAND: readonly PieceShape[] = [
  muscle(
    'iliotibial-band',
    ['free', 'free'],
    [1.3, 1.5, 1.8, 2, 2.2],
    [
      [
        ofFemur(47, -90, 56),
        ofFemur(33, -200, 68),
        ofFemur(25, -320, 58),
        ofFemur(17, -405, 46),
        ofFemur(14, -440, 42),
      ],
      [
        ofFemur(28, -46, 75),
        ofFemur(20, -200, 76),
        ofFemur(16, -320, 62),
        ofFemur(12, -405, 48),
        ofFemur(10, -440, 44),
      ],
      [ofFemur(2, -22, 77.5), ofFemur(4, -200, 78), ofFemur(6, -320, 62), ofFemur(5, -405, 48), ofFemur(6, -440, 44)],
      [
        ofFemur(-15, -28, 73),
        ofFemur(-14, -200, 73),
        ofFemur(-6, -320, 59),
        ofFemur(-3, -405, 46),
        ofFemur(1, -440, 42),
      ],
      [
        ofFemur(-27, -58, 60),
        ofFemur(-27, -200, 61),
        ofFemur(-16, -320, 53),
        ofFemur(-8, -405, 43),
        ofFemur(-2, -440, 40),
      ],
    ],
    { grid: [18, 40], squareness: 8, tendon: [1, 0] },
  ),
];

export const TENSOR: readonly PieceShape[] = [
  muscle(
    'tensor-fasciae-latae',
    ['hip-bone', 'free'],
    [2.4, 8, 10, 8.5, 2],
    [
      [[-5, 4, 122], [5, -50, 134], [4, -116, 143], ofFemur(41, -126, 60)],
      [[-11, 14, 126.5], [-6, -46, 146], [-8, -116, 152], ofFemur(32, -134, 67)],
      [[-21, 28, 132], [-18, -42, 152], [-22, -110, 157], ofFemur(22, -126, 72)],
    ],
    { grid: [16, 32], squareness: 2.6, tendon: [0.05, 0.1] },
  ),
];

/** Upper and shallow fibers run into the band, the lower deep ones to the femur. */
export const GLUTEUS_MAXIMUS: readonly PieceShape[] = [
  muscle(
    'gluteus-maximus',
    ['pelvis', 'free'],
    [3.5, 12.5, 16, 13, 2],
    [
      [[-122, 66, 84], [-130, 14, 112], [-106, -42, 143], ofFemur(8, -28, 80)],
      [[-141, 48, 58], [-152, -2, 100], [-128, -58, 141], ofFemur(1, -44, 80)],
      [[-152, 24, 46], [-166, -30, 88], [-146, -82, 133], ofFemur(-6, -64, 77)],
      [[-156, -2, 34], [-172, -56, 76], [-156, -104, 122], ofFemur(-12, -86, 71)],
      [[-157, -26, 22], [-173, -80, 65], [-161, -126, 112], ofFemur(-17, -106, 63)],
      [[-151, -52, 12], [-168, -104, 55], [-159, -146, 102], ofFemur(-21, -122, 54.5)],
      [[-136, -78, 7], [-154, -124, 47], [-150, -161, 90], ofFemur(-19, -147, 41)],
    ],
    { grid: [30, 40], squareness: 3.4, tendon: [0.04, 0.12] },
  ),
  // The deep lower part leaves the belly for the rough ridge of the femur.
  muscle(
    'gluteus-maximus',
    ['free', 'femur'],
    [2, 5.5, 5, 2.4],
    [
      [[-150, -98, 100], [-130, -112, 127], ofFemur(-23, -62, 47)],
      [[-154, -122, 92], [-130, -142, 121], ofFemur(-16, -101, 43)],
      [[-149, -146, 84], [-123, -170, 112], ofFemur(-8, -141, 41)],
    ],
    { grid: [12, 22], tendon: [0, 0.3], lies: 'over-bones' },
  ),
];
