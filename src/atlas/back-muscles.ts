import { muscle, strap } from './fiber-piece.ts';
import type { PieceShape } from './part-shape.ts';
import { ofFemur } from './place.ts';

// The hamstrings, from the sitting bone to beyond the knee. From deep to shallow.

export const HAMSTRINGS: readonly PieceShape[] = [
  // A long flat tendon from the outer upper part of the sitting bone, then a broad belly.
  strap('semimembranosus', ['hip-bone', 'free'], [3, 3.5, 6, 10.5, 14.5, 16, 12, 5], {
    path: [
      [-118, -98, 72, 12],
      [-121, -130, 77, 16],
      [-119, -175, 73, 22],
      [-115, -225, 65, 31],
      [-111, -285, 56, 40],
      [-107, -350, 49, 43],
      [-104, -415, 45, 34],
      [-104, -475, 44, 16],
    ],
    facing: [
      [-0.6, 0, -0.8],
      [-0.8, 0, -0.6],
      [-0.8, 0, -0.6],
    ],
    tendon: [0.24, 0.14],
  }),
  // One tendon for semitendinosus and the long head of biceps.
  strap('hamstring-tendon', ['hip-bone', 'free'], [4, 4.5, 4, 2.6, 1.6], {
    path: [
      [-123, -103, 59, 20],
      [-129, -124, 65, 18],
      [-133, -150, 73, 15],
      [-134, -178, 79, 12],
      [-131, -205, 84, 9],
    ],
    facing: [[-1, 0, 0.2]],
    grid: [12, 22],
    tendon: [1, 0],
  }),
  muscle(
    'biceps-femoris',
    ['femur', 'free'],
    [1.5, 9, 11, 9, 3],
    [
      [ofFemur(0, -160, 30), [-76, -300, 122], [-92, -380, 122], [-104, -440, 124], [-108, -475, 126]],
      [ofFemur(3, -230, 24), [-74, -345, 112], [-92, -400, 116], [-103, -446, 121], [-107, -477, 124]],
      [ofFemur(2, -300, 17), [-72, -392, 102], [-88, -424, 110], [-101, -452, 118], [-106, -480, 122]],
    ],
    { grid: [14, 34], tendon: [0.04, 0.16] },
  ),
  strap('semitendinosus', ['hip-bone', 'free'], [3, 7, 13, 15, 12, 7, 4, 3], {
    path: [
      [-124, -110, 55, 12],
      [-135, -145, 60, 24],
      [-139, -205, 64, 34],
      [-136, -270, 64, 36],
      [-129, -335, 60, 27],
      [-121, -400, 52, 14],
      [-115, -445, 46, 9],
      [-110, -480, 43, 8],
    ],
    facing: [[-1, 0, -0.25]],
    tendon: [0.05, 0.3],
  }),
  strap('biceps-femoris', ['free', 'free'], [2, 9, 14, 16, 15, 11, 6, 4], {
    path: [
      [-134, -140, 75, 10],
      [-137, -185, 86, 26],
      [-132, -245, 98, 36],
      [-125, -310, 108, 38],
      [-118, -370, 115, 32],
      [-112, -420, 121, 22],
      [-109, -455, 124, 13],
      [-108, -482, 126, 10],
    ],
    facing: [[-1, 0, 0.45]],
    tendon: [0.1, 0.2],
  }),
];
