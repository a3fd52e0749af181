import { muscle } from './fiber-piece.ts';
import type { PieceShape } from './part-shape.ts';
import { ofFemur } from './place.ts';

// The short muscles deep behind the joint, and gluteus minimus. Ends without a published point are placed by written
// description on the landmarks of the bones.

/** From deep to shallow. */
export const ROTATORS: readonly PieceShape[] = [
  // From the inner side of the membrane and the bone around it, through the lesser notch, round the ischium, outward.
  muscle(
    'obturator-internus',
    ['free', 'femur'],
    [3, 6.5, 5.5, 4.6, 4, 2.6],
    [
      [[-56, -64, 36], [-90, -70, 48], [-114, -70, 55], [-119, -69.5, 74], [-107, -69, 102], ofFemur(-18, -7, 38)],
      [[-52, -82, 24], [-88, -80, 44], [-114, -74, 56], [-120.5, -74, 74], [-108, -72, 102], ofFemur(-19, -9, 38)],
      [[-66, -104, 24], [-92, -94, 42], [-114, -79, 57], [-120, -78.5, 74], [-108, -75, 102], ofFemur(-20, -11, 37)],
    ],
    { grid: [14, 40], tendon: [0.02, 0.42], lies: 'over-bones' },
  ),
  muscle(
    'obturator-externus',
    ['free', 'femur'],
    [3, 9.5, 9, 5, 2.4],
    [
      [[-50, -67, 42], [-63, -88, 64], [-84, -95, 84], [-101, -90, 98], ofFemur(-19, -7, 32)],
      [[-45, -84, 21], [-62, -97, 52], [-84, -100, 78], [-101, -93, 97], ofFemur(-19, -9, 31)],
      [[-60, -107, 20], [-72, -106, 48], [-88, -104, 74], [-102, -96, 95], ofFemur(-20, -11, 30)],
      [[-84, -118, 38], [-88, -114, 56], [-95, -108, 74], [-103, -99, 93], ofFemur(-20, -12, 29)],
    ],
    { grid: [14, 30], tendon: [0.04, 0.3], lies: 'over-bones' },
  ),
  muscle(
    'superior-gemellus',
    ['hip-bone', 'free'],
    [2.4, 6, 5.4, 2.4],
    [
      [[-121, -59, 53], [-121.5, -60, 74], [-108, -61, 102], ofFemur(-19, -3, 40)],
      [[-121, -63, 54], [-123.5, -64, 74], [-110, -64, 102], ofFemur(-20, -5, 40)],
      [[-119, -67, 56], [-122, -68.5, 74], [-109, -67.5, 102], ofFemur(-20, -7, 39)],
    ],
    { grid: [10, 24], tendon: [0.06, 0.2] },
  ),
  muscle(
    'inferior-gemellus',
    ['hip-bone', 'free'],
    [2.6, 7, 6.2, 2.6],
    [
      [[-118, -82, 66], [-121.5, -81, 80], [-109, -77, 103], ofFemur(-20, -10, 38)],
      [[-119, -86, 67], [-122, -85.5, 80], [-110, -81, 103], ofFemur(-21, -12, 38)],
      [[-118, -89, 69], [-120, -90, 81], [-109, -85, 103], ofFemur(-21, -14, 37)],
    ],
    { grid: [10, 24], tendon: [0.06, 0.2] },
  ),
  muscle(
    'quadratus-femoris',
    ['hip-bone', 'femur'],
    [5, 9.5, 9, 4.5],
    [
      [[-117, -95, 73], [-116, -94, 90], ofFemur(-28, -27, 39)],
      [[-117, -104, 71], [-117, -106, 88], ofFemur(-28, -40, 34)],
      [[-113, -116, 63], [-115, -120, 84], ofFemur(-23, -56, 25)],
    ],
    { grid: [14, 24], squareness: 4 },
  ),
  // From the front of the sacrum between its openings, out through the greater notch to the tip of the trochanter.
  muscle(
    'piriformis',
    ['sacrum', 'femur'],
    [3, 7, 8.5, 6.5, 3],
    [
      [[-119, 2, 24], [-124, -6, 46], [-119, -20, 74], [-104, -46, 106], ofFemur(-13, 2, 46)],
      [[-130, -18, 20], [-132, -18, 42], [-126, -30, 70], [-109, -53, 104], ofFemur(-16, 0, 45)],
      [[-137, -36, 15], [-138, -30, 38], [-129, -40, 66], [-111, -59, 103], ofFemur(-17, -3, 44)],
    ],
    { grid: [16, 34], tendon: [0.04, 0.26] },
  ),
  // Between the two lower lines of the wing; its tendon ends in front of that of gluteus medius.
  muscle(
    'gluteus-minimus',
    ['hip-bone', 'femur'],
    [1.5, 7.5, 9, 7, 2.8],
    [
      [[-22, -8, 112], [-36, -42, 121], ofFemur(12, -28, 50)],
      [[-38, 13, 118], [-48, -28, 122], ofFemur(9, -21, 53)],
      [[-64, 25, 114], [-64, -24, 117], ofFemur(5, -15, 55)],
      [[-92, 20, 93], [-82, -29, 106], ofFemur(-1, -11, 55)],
      [[-110, 2, 69], [-97, -32, 94], ofFemur(-7, -8, 54)],
    ],
    { grid: [24, 30], squareness: 4, tendon: [0.04, 0.22] },
  ),
];
