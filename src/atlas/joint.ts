import { add, cross, normalize, scale } from '#space';
import { type BoneStep, body, carved, knob } from './bone-steps.ts';
import { PIT_DIRECTION } from './femur.ts';
import type { PieceShape, SlabShape } from './part-shape.ts';
import {
  aboutSocket,
  HEAD_RADIUS,
  HIP_CENTER,
  type Mm3,
  type MmPoint,
  ofFemur,
  SOCKET_AXIS,
  SOCKET_RADIUS,
  SOCKET_SIDE,
  SOCKET_UP,
} from './place.ts';
import { strapFibers } from './strap.ts';

// What is in and around the socket. Published sources give no numbers for these parts: they are placed by written
// description on the bones.

const AS_IT_IS = { type: 'slab', ends: ['free', 'free'], lies: 'as-it-is', tendon: [1, 0] } as const;

/** Degrees about the socket at which the horseshoe ends: the gap below is a quarter of the way round. */
const HORSESHOE_DEGREES = 134;

/** A line around the socket, at a share of the width of the horseshoe: wide above, ending round below. */
function horseshoeLine(share: number): readonly MmPoint[] {
  return Array.from({ length: 31 }, (_, step): MmPoint => {
    const degrees = -HORSESHOE_DEGREES + (step / 30) * 2 * HORSESHOE_DEGREES;
    const toEnd = Math.min(1, Math.min(step, 30 - step) / 3);
    const width = (45 + 12 * Math.cos((degrees * Math.PI) / 180)) * (0.55 + 0.45 * Math.sqrt(toEnd));
    const polar = ((87 - width * share) * Math.PI) / 180;
    const radius = SOCKET_RADIUS - 1;
    return aboutSocket(degrees, radius * Math.sin(polar), -radius * Math.cos(polar));
  });
}

/** A line around the rim, from where the labrum is fixed to its free edge. */
function labrumLine(share: number): readonly MmPoint[] {
  return Array.from({ length: 29 }, (_, step) => {
    const degrees = -140 + step * 10;
    return aboutSocket(degrees, 29.2 - 4 * share, 1 + 6.5 * share);
  });
}

const lines = (count: number, line: (share: number) => readonly MmPoint[]) =>
  Array.from({ length: count }, (_, at) => line(at / (count - 1)));

/** A place in the floor of the socket: so far up, and outward along the axis. */
function inFloor(up: number, outward: number): Mm3 {
  return add(add(HIP_CENTER, scale(SOCKET_UP, up)), scale(SOCKET_AXIS, outward));
}

/** Along the neck of the femur, from the head outward. */
const NECK_AXIS: Mm3 = normalize([-8, -30, 38]);
const NECK_UP: Mm3 = normalize([-NECK_AXIS[1] * NECK_AXIS[0], 1 - NECK_AXIS[1] ** 2, -NECK_AXIS[1] * NECK_AXIS[2]]);
const NECK_SIDE: Mm3 = cross(NECK_AXIS, NECK_UP);

/** One line of the capsule from the rim to the neck: in front it reaches the line between the trochanters, behind half the neck. */
function capsuleLine(share: number): readonly MmPoint[] {
  const angle = (SEAM_DEGREES + share * 360) * (Math.PI / 180);
  const spoke = (up: Mm3, side: Mm3) => add(scale(up, Math.cos(angle)), scale(side, Math.sin(angle)));
  const [atSocket, atNeck] = [spoke(SOCKET_UP, SOCKET_SIDE), spoke(NECK_UP, NECK_SIDE)];
  const reach = 34 + 8 * atNeck[0];
  const from = (axis: Mm3, outward: number, way: Mm3, radius: number) =>
    add(add(HIP_CENTER, scale(axis, outward)), scale(way, radius));
  return [
    from(SOCKET_AXIS, -2, atSocket, 32.5),
    from(SOCKET_AXIS, 8, atSocket, 30.8),
    from(normalize(add(NECK_AXIS, SOCKET_AXIS)), 18, normalize(add(atSocket, atNeck)), 27),
    from(NECK_AXIS, 28, atNeck, 22),
    from(NECK_AXIS, reach, atNeck, 19.5 + 2 * atNeck[0]),
  ];
}

/** The two edges of the sleeve meet below and behind, where no figure looks. */
const SEAM_DEGREES = 160;

const FOOT_OF_ROUND_LIGAMENT = strapFibers(
  [
    [...inFloor(-26.2, 3.2), 15],
    [...inFloor(-25.4, -6.8), 12],
    [...inFloor(-23.3, -12.4), 9],
    ofFemur(...scale(PIT_DIRECTION, HEAD_RADIUS - 1.5), 6),
  ],
  scale(SOCKET_UP, -1),
  normalize(add(scale(SOCKET_UP, -1), scale(SOCKET_AXIS, -0.25))),
  PIT_DIRECTION,
);

const slab = (shape: Omit<SlabShape, 'type' | 'ends' | 'lies' | 'tendon'>): SlabShape => ({ ...AS_IT_IS, ...shape });

/** Cartilage, labrum, fat and ligaments within the joint, and the capsule around it. */
export const INNER_JOINT: readonly PieceShape[] = [
  {
    part: 'socket-cartilage',
    shape: slab({ fibers: lines(7, horseshoeLine), half: [0.9, 0.9, 0.9], grid: [12, 72], squareness: 12 }),
  },
  {
    part: 'labrum',
    shape: slab({
      fibers: lines(4, labrumLine),
      half: [1.6, 2.6, 2.6, 2.6, 1.6],
      across: [1.1, 1.1, 0.9, 0.6],
      grid: [8, 72],
      squareness: 3,
    }),
  },
  {
    part: 'transverse-ligament',
    shape: {
      type: 'cord',
      over: [],
      path: [136, 158, 180, 202, 224].map((degrees): MmPoint => [...aboutSocket(degrees, 26.2, 4), 2.5]),
    },
  },
  {
    part: 'socket-fat-pad',
    shape: { type: 'cushion', at: inFloor(-7, -25.6), radii: [2.8, 15.5, 15.5], facing: SOCKET_AXIS },
  },
  {
    part: 'round-ligament',
    shape: slab({ fibers: FOOT_OF_ROUND_LIGAMENT, half: [1.4, 1.5, 1.6, 1.8], grid: [10, 20], squareness: 2.2 }),
  },
  {
    part: 'joint-capsule',
    shape: slab({ fibers: lines(17, capsuleLine), half: [1.1, 1.1, 1.1], grid: [44, 20], squareness: 40 }),
  },
];

/** The cartilage of the head: a cap over the bone, open at the pit, its edge where the neck begins. */
export const HEAD_CARTILAGE: readonly BoneStep[] = [
  knob(1, [...HIP_CENTER, HEAD_RADIUS + 1.2]),
  carved(
    body(1.5, ofFemur(-10, -25, 30), 60, (x, y, z) => {
      const [dx, dy, dz] = [x - HIP_CENTER[0], y - HIP_CENTER[1], z - HIP_CENTER[2]];
      return 9 - (dx * NECK_AXIS[0] + dy * NECK_AXIS[1] + dz * NECK_AXIS[2]) + 0.1 * dx;
    }),
  ),
  carved(knob(1.5, ofFemur(...scale(PIT_DIRECTION, HEAD_RADIUS + 4), 7))),
];
