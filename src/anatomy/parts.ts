import type { Part } from './figure.ts';

/** The parts of these ids, in this order. */
export function partsOf(...ids: readonly PartId[]): readonly Part[] {
  return ids.map((id) => ({ id, ...known[id] }));
}

/** The parts that our figures name. */
export type PartId = keyof typeof known;

const known = {
  ball: {
    lay: 'Ball',
    name: 'femoral head',
    says: 'The round top of the thigh bone turns inside the socket.',
  },
  neck: {
    lay: 'Neck',
    name: 'femoral neck',
    says: 'The neck holds the ball away from the thigh, so that the leg can swing far.',
  },
  'thigh-bone': {
    lay: 'Thigh bone',
    name: 'femur',
    says: 'The longest bone of the body runs from the hip to the knee. Its bony point can be felt on the side of the hip.',
  },
  socket: {
    lay: 'Socket',
    name: 'acetabulum',
    says: 'The socket is a deep cup in the hip bone that covers the top of the ball.',
  },
  cartilage: {
    lay: 'Cartilage',
    name: 'articular cartilage',
    says: 'A smooth, slippery lining covers the ball and the socket, so that they glide. In the socket it has the shape of a horseshoe.',
  },
  labrum: {
    lay: 'Labrum',
    name: 'acetabular labrum',
    says: 'A rim of tough, bendy tissue around the edge of the socket makes it deeper and helps to seal the joint.',
  },
  capsule: {
    lay: 'Capsule',
    name: 'joint capsule',
    says: 'A strong sleeve runs from the rim of the socket to the neck and holds the joint together.',
  },
  fluid: {
    lay: 'Joint fluid',
    name: 'synovial fluid',
    says: 'A thin film of fluid fills the gap, feeds the cartilage and helps it glide.',
  },
  'round-ligament': {
    lay: 'Round ligament',
    name: 'ligamentum teres',
    says: 'A short cord with a soft pad of fat beside it links the ball to the floor of the socket.',
  },
  bump: {
    lay: 'Bump',
    name: 'cam shape',
    says: 'Extra bone where the ball meets the neck makes the ball less round.',
  },
  muscle: {
    lay: 'Side-hip muscle',
    name: 'gluteus medius',
    says: 'It keeps the pelvis level when you stand on one leg.',
  },
  tendon: {
    lay: 'Tendon',
    name: 'gluteus medius tendon',
    says: 'The tough end of the muscle joins it to the bony point on the side of the hip.',
  },
  bursa: {
    lay: 'Bursa',
    name: 'trochanteric bursa',
    says: 'A thin, slippery cushion lets the band slide over the tendon.',
  },
  band: {
    lay: 'Band',
    name: 'iliotibial band',
    says: 'A long, flat band runs down the outer side of the thigh, over the bony point.',
  },
} as const satisfies Readonly<Record<string, Omit<Part, 'id'>>>;
