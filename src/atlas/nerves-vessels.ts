import type { PartId } from './part-id.ts';
import type { PieceShape } from './part-shape.ts';
import { type MmPoint, ofFemur } from './place.ts';

// Nerves, vessels and bursae, by written description: x, y, z and radius along the way.

const cord = (part: PartId, over: readonly PartId[], ...path: readonly MmPoint[]): PieceShape => ({
  part,
  shape: { type: 'cord', path, over },
});

export const BURSAE: readonly PieceShape[] = [
  // Between the outer face of the trochanter and the band.
  {
    part: 'trochanteric-bursa',
    shape: { type: 'cushion', at: ofFemur(-8, -38, 65), radii: [2.6, 20, 14], facing: [-0.12, 0.05, 1] },
  },
  // Between the front of the capsule and the tendon of iliopsoas.
  {
    part: 'iliopsoas-bursa',
    shape: { type: 'cushion', at: [-36, -70, 82], radii: [2.2, 19, 11], facing: [1, 0.05, 0.05] },
  },
  {
    part: 'ischial-bursa',
    shape: { type: 'cushion', at: [-136, -112, 56], radii: [3, 13, 11], facing: [-0.9, -0.42, 0.05] },
  },
];

export const NERVES: readonly PieceShape[] = [
  cord(
    'sciatic-nerve',
    [
      'piriformis',
      'superior-gemellus',
      'obturator-internus',
      'inferior-gemellus',
      'quadratus-femoris',
      'adductor-magnus',
    ],
    [-112, -20, 42, 4],
    [-121, -46, 56, 4.6],
    [-128, -62, 71, 5.2],
    [-133, -84, 88, 5.2],
    [-131, -112, 96, 5.2],
    [-124, -160, 97, 5],
    [-113, -230, 97, 4.8],
    [-104, -310, 98, 4.6],
    [-101, -390, 97, 4.4],
    [-103, -450, 96, 4.2],
  ),
  cord(
    'femoral-nerve',
    ['iliacus', 'psoas-major'],
    [-82, 78, 66, 2.6],
    [-58, 40, 80, 3],
    [-30, 0, 88, 3],
    [-10, -40, 89, 3],
    [-3, -62, 89, 2.8],
    [-4, -78, 90, 2.4],
  ),
  cord(
    'femoral-nerve',
    ['iliacus', 'psoas-major', 'rectus-femoris'],
    [-4, -74, 90, 2.2],
    [-8, -112, 98, 1.6],
    [-16, -150, 106, 1.2],
  ),
  cord(
    'femoral-nerve',
    ['vastus-medialis', 'adductor-longus'],
    [-4, -74, 90, 2.2],
    [-8, -120, 86, 1.6],
    [-16, -180, 80, 1.3],
    [-26, -230, 68, 1.1],
  ),
  cord('femoral-nerve', ['sartorius'], [-4, -74, 89, 2], [5.5, -106, 90, 1.4], [8, -134, 92, 1.1]),
  cord(
    'obturator-nerve',
    ['psoas-major'],
    [-88, 42, 46, 2.2],
    [-86, 4, 58, 2.2],
    [-70, -38, 60, 2.2],
    [-58, -70, 49, 2.2],
    [-58, -82, 48, 2],
  ),
  cord(
    'obturator-nerve',
    ['adductor-brevis', 'obturator-externus'],
    [-58, -81, 48, 1.8],
    [-56, -104, 52, 1.6],
    [-56, -140, 51, 1.4],
    [-63, -186, 50, 1.1],
  ),
  cord(
    'obturator-nerve',
    ['adductor-magnus', 'obturator-externus'],
    [-59, -82, 48, 1.8],
    [-76, -106, 57, 1.6],
    [-84, -140, 61, 1.4],
    [-88, -186, 59, 1.1],
  ),
  cord(
    'lateral-femoral-cutaneous-nerve',
    ['psoas-major', 'iliacus', 'sartorius', 'tensor-fasciae-latae', 'iliotibial-band', 'rectus-femoris'],
    [-88, 96, 66, 1.5],
    [-66, 66, 90, 1.5],
    [-38, 34, 108, 1.5],
    [-15, 4, 104, 1.5],
    [-3, -17, 104, 1.5],
    [9, -33, 107, 1.5],
    [19, -58, 117, 1.5],
    [12, -120, 144, 1.3],
    [4, -200, 150, 1.1],
    [0, -280, 148, 1],
  ),
  // Out above piriformis, forward between gluteus medius and minimus, to the tensor.
  cord(
    'superior-gluteal-nerve',
    ['gluteus-minimus'],
    [-114, -4, 58, 1.8],
    [-114, 4, 72, 1.8],
    [-100, 6, 92, 1.7],
    [-78, -2, 113, 1.5],
    [-56, -14, 124, 1.3],
    [-36, -30, 131, 1.2],
    [-20, -50, 138, 1],
  ),
  cord(
    'superior-gluteal-nerve',
    ['gluteus-minimus'],
    [-108, 6, 80, 1.5],
    [-94, 24, 97, 1.3],
    [-72, 32, 116, 1.1],
    [-50, 26, 124, 0.9],
  ),
  // Out below piriformis, straight into the deep face of gluteus maximus.
  cord(
    'inferior-gluteal-nerve',
    ['piriformis'],
    [-118, -40, 48, 1.8],
    [-130, -56, 62, 1.8],
    [-142, -64, 72, 1.6],
    [-152, -86, 80, 1.2],
  ),
  cord('inferior-gluteal-nerve', ['piriformis'], [-136, -60, 67, 1.5], [-146, -52, 78, 1.3], [-154, -36, 86, 1]),
  cord('inferior-gluteal-nerve', [], [-138, -62, 69, 1.4], [-147, -80, 66, 1.2], [-156, -98, 66, 0.9]),
];

export const VESSELS: readonly PieceShape[] = [
  cord(
    'femoral-artery',
    ['psoas-major', 'iliacus', 'pectineus', 'adductor-longus', 'adductor-brevis', 'vastus-medialis'],
    [-66, 42, 36, 4.4],
    [-46, 8, 46, 4.4],
    [-26, -21, 54, 4.4],
    [-9, -50, 65, 4.4],
    [-4, -84, 71, 4.3],
    [-8, -130, 72, 4.1],
    [-18, -190, 66, 3.9],
    [-36, -260, 56, 3.7],
    [-62, -336, 54, 3.5],
    [-82, -372, 66, 3.4],
  ),
  cord(
    'femoral-vein',
    ['psoas-major', 'pectineus', 'adductor-longus', 'adductor-brevis', 'vastus-medialis'],
    [-76, 38, 29, 4.8],
    [-58, 6, 37, 4.8],
    [-38, -23, 47, 4.8],
    [-19, -53, 56, 4.8],
    [-12, -88, 60, 4.8],
    [-17, -130, 62, 4.6],
    [-28, -190, 58, 4.3],
    [-46, -260, 50, 4],
    [-70, -336, 48, 3.8],
    [-88, -372, 60, 3.6],
  ),
  cord(
    'deep-femoral-artery',
    ['pectineus', 'adductor-brevis', 'adductor-magnus'],
    [-6, -92, 74, 3.4],
    [-18, -112, 81, 3.4],
    [-36, -148, 84, 3],
    [-54, -200, 84, 2.6],
    [-68, -262, 86, 2.2],
  ),
  cord(
    'medial-circumflex-femoral-artery',
    ['psoas-major', 'pectineus', 'obturator-externus', 'adductor-brevis'],
    [-17, -108, 80, 2.3],
    [-36, -110, 76, 2.2],
    [-60, -110, 79, 2.1],
    [-84, -110, 92, 2],
    [-102, -98, 106, 1.9],
    [-107, -88, 113, 1.7],
    [-103, -76, 117, 1.6],
  ),
  cord(
    'lateral-circumflex-femoral-artery',
    ['psoas-major', 'iliacus', 'vastus-intermedius'],
    [-10, -98, 76.5, 2.4],
    [-6, -103, 82, 2.4],
    [-2.5, -106, 90, 2.3],
    [-5, -107, 98, 2.2],
    [-28, -108, 114, 2.1],
    [-44, -106, 130, 1.8],
    [-60, -100, 142, 1.5],
  ),
  cord(
    'lateral-circumflex-femoral-artery',
    ['psoas-major', 'iliacus', 'vastus-intermedius'],
    [-22, -107, 108, 1.8],
    [-34, -94, 120, 1.5],
    [-48, -82, 128, 1.3],
  ),
  // Small vessels creep along the neck under the capsule, most of them above and behind.
  ...(
    [
      [
        [-28, -20, 30],
        [-18, -8, 24],
        [-10, 3, 15],
        [-6, 14, 8],
      ],
      [
        [-28, -24, 30],
        [-21, -15, 22],
        [-17, -5, 14],
        [-16, 4, 8],
      ],
      [
        [-26, -30, 28],
        [-20, -24, 20],
        [-20, -16, 12],
        [-20, -8, 7],
      ],
      [
        [4, -50, 30],
        [9, -36, 22],
        [12, -26, 15],
        [17, -16, 8],
      ],
    ] as const
  ).map(
    (path): PieceShape => ({
      part: 'neck-vessels',
      shape: {
        type: 'cord',
        over: [],
        on: 'femur',
        path: path.map(([x, y, z], at): MmPoint => ofFemur(x, y, z, 1.3 - at * 0.15)),
      },
    }),
  ),
];
