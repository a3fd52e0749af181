import { ligament } from './fiber-piece.ts';
import type { PieceShape } from './part-shape.ts';
import { ofFemur } from './place.ts';

// Ligaments outside the joint, by written description on the landmarks of the bones.

/** The three that strengthen the capsule, winding around the neck. */
export const CAPSULAR_LIGAMENTS: readonly PieceShape[] = [
  // One fan from below the lower front point, thick at both edges: the limbs of an upside-down Y.
  ligament(
    'iliofemoral-ligament',
    ['hip-bone', 'femur'],
    [3, 3.2, 2.6],
    [
      [[-38, -40, 107], [-48, -52, 122], ofFemur(0, -12, 48)],
      [[-35, -40, 105], [-42, -58, 119], ofFemur(5, -20, 47)],
      [[-33, -41, 103], [-37, -66, 113], ofFemur(8, -32, 42)],
      [[-32, -42, 100], [-35, -74, 107], ofFemur(8, -44, 36)],
      [[-33, -43, 96], [-36, -81, 100], ofFemur(6, -56, 30)],
      [[-35, -44, 92], [-39, -86, 94], ofFemur(1, -66, 26)],
    ],
    { across: [1, 1.25, 0.75, 0.6, 1.1, 1.25, 1], grid: [18, 26] },
  ),
  ligament(
    'pubofemoral-ligament',
    ['hip-bone', 'free'],
    [1.8, 2.2, 1.6],
    [
      [[-41, -50, 66], [-38, -76, 82], ofFemur(5, -52, 24)],
      [[-45, -56, 60], [-45, -88, 76], ofFemur(0, -55, 19)],
      [[-48, -66, 54], [-50, -97, 73], ofFemur(-5, -54, 17)],
      [[-54, -72, 55], [-58, -101, 75], ofFemur(-10, -48, 16)],
    ],
  ),
  ligament(
    'ischiofemoral-ligament',
    ['hip-bone', 'femur'],
    [1.8, 2.4, 1.8],
    [
      [[-103, -50, 80], [-98, -40, 101], ofFemur(-5, 4, 38)],
      [[-108, -64, 78], [-104, -54, 103], ofFemur(-11, -1, 38)],
      [[-109, -78, 76], [-107, -70, 103], ofFemur(-17, -8, 36)],
      [[-107, -90, 76], [-105, -86, 100], ofFemur(-19, -20, 34)],
    ],
  ),
];

export const PELVIC_LIGAMENTS: readonly PieceShape[] = [
  ligament(
    'obturator-membrane',
    ['free', 'free'],
    [0.8, 0.8],
    [
      [
        [-41, -72, 27],
        [-62, -73, 49],
        [-97, -66, 63],
      ],
      [
        [-45, -85, 20],
        [-70, -87, 43],
        [-107, -83, 62],
      ],
      [
        [-54, -101, 16],
        [-79, -101, 40],
        [-113, -99, 58],
      ],
      [
        [-73, -117, 26],
        [-90, -119, 37],
        [-109, -116, 50],
      ],
    ],
    { lies: 'as-it-is', squareness: 12 },
  ),
  // In front of the joint between sacrum and hip bone, thin; behind it, thick.
  ligament(
    'sacroiliac-ligaments',
    ['sacrum', 'hip-bone'],
    [1, 1.4, 1],
    [
      [
        [-106, 30, 36],
        [-112, 31, 54],
        [-106, 32, 68],
      ],
      [
        [-110, 16, 36],
        [-114, 16, 53],
        [-106, 17, 66],
      ],
      [
        [-116, 4, 34],
        [-118, 3, 50],
        [-110, 3, 62],
      ],
      [
        [-126, -8, 32],
        [-126, -7, 45],
        [-120, -6, 57],
      ],
    ],
    { lies: 'over-bones', grid: [18, 14] },
  ),
  ligament(
    'sacroiliac-ligaments',
    ['hip-bone', 'sacrum'],
    [1.6, 2.4, 1.6],
    [
      [
        [-138, 47, 58],
        [-138, 42, 40],
        [-132, 34, 26],
      ],
      [
        [-148, 32, 46],
        [-147, 27, 36],
        [-142, 20, 23],
      ],
      [
        [-152, 18, 44],
        [-151, 8, 36],
        [-149, 2, 22],
      ],
      [
        [-149, 5, 47],
        [-151, -8, 36],
        [-152, -18, 20],
      ],
    ],
    { lies: 'over-bones', grid: [18, 16] },
  ),
  ligament(
    'sacrospinous-ligament',
    ['sacrum', 'hip-bone'],
    [2, 2.6, 2.6],
    [
      [
        [-141, -38, 20],
        [-135, -50, 36],
        [-124, -60, 50],
      ],
      [
        [-141, -56, 10],
        [-135, -60, 31],
        [-125, -63, 49.5],
      ],
      [
        [-138, -72, 6],
        [-133, -68, 29],
        [-123, -65, 50],
      ],
    ],
    { lies: 'as-it-is' },
  ),
  ligament(
    'sacrotuberous-ligament',
    ['pelvis', 'hip-bone'],
    [2, 2.8, 3],
    [
      [
        [-149, 2, 49],
        [-141, -58, 50],
        [-124, -91, 60.5],
      ],
      [
        [-157, -13, 30],
        [-143, -65, 44],
        [-124, -102, 54.5],
      ],
      [
        [-159, -37, 15],
        [-141, -74, 37],
        [-118, -111, 49],
      ],
      [
        [-148, -62, 7],
        [-136, -83, 30.5],
        [-108, -117, 43.5],
      ],
    ],
    { lies: 'over-bones', grid: [16, 26], across: [0.9, 1, 1, 0.7] },
  ),
];

/** From the front hip point to the pubic tubercle, the lower edge of the belly wall. */
export const INGUINAL_LIGAMENT: readonly PieceShape[] = [
  {
    part: 'inguinal-ligament',
    shape: {
      type: 'cord',
      over: [],
      path: [
        [-3, 0, 119, 1.8],
        [7, -22, 102, 2],
        [6, -42, 74, 2.1],
        [-8, -55, 46, 2.2],
        [-23, -60, 27, 2.4],
      ],
    },
  },
];
