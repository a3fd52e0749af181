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
  arteries: {
    lay: 'Blood vessels',
    name: 'branches of the medial circumflex femoral artery',
    says: 'Fine arteries run along the neck and bring blood to the ball.',
  },
  'dead-bone': {
    lay: 'Part without blood',
    name: 'osteonecrosis',
    says: 'Bone that blood no longer reaches becomes weak.',
  },
  crack: {
    lay: 'Crack',
    name: 'stress fracture',
    says: 'A fine crack comes from the same load again and again.',
  },
  load: {
    lay: 'Load',
    name: 'compression and tension',
    says: 'Body weight presses the lower side of the neck together and pulls at its upper side.',
  },
  'hip-flexor': {
    lay: 'Hip flexor',
    name: 'iliopsoas',
    says: 'The main muscle that lifts the thigh runs over the front of the joint.',
  },
  'flexor-tendon': {
    lay: 'Its tendon',
    name: 'iliopsoas tendon',
    says: 'The tough cord of this muscle lies on its back side, next to the joint.',
  },
  'sitting-bone': {
    lay: 'Sitting bone',
    name: 'ischial tuberosity',
    says: 'The lower end of the hip bone carries you when you sit.',
  },
  'hamstring-tendon': {
    lay: 'Hamstring tendon',
    name: 'proximal hamstring tendon',
    says: 'A strong tendon joins the muscles of the back of the thigh to the sitting bone.',
  },
  hamstrings: {
    lay: 'Hamstrings',
    name: 'semimembranosus, semitendinosus and biceps femoris',
    says: 'The muscles of the back of the thigh bend the knee and take the thigh back.',
  },
  'sciatic-nerve': {
    lay: 'Sciatic nerve',
    name: 'sciatic nerve',
    says: 'The thickest nerve of the body runs through the depth of the buttock to the leg.',
  },
  buttock: {
    lay: 'Large buttock muscle',
    name: 'gluteus maximus',
    says: 'It covers the nerve from behind and takes the thigh back.',
  },
  'deep-muscle': {
    lay: 'Deep turning muscle',
    name: 'piriformis, obturator internus or quadratus femoris',
    says: 'Small, deep muscles behind the joint turn the thigh out.',
  },
  sacrum: {
    lay: 'Sacrum',
    name: 'sacrum',
    says: 'The lowest part of the spine joins the two hip bones behind.',
  },
  cup: {
    lay: 'Cup',
    name: 'acetabular component',
    says: 'A metal shell is set into the socket.',
  },
  liner: {
    lay: 'Liner',
    name: 'acetabular liner',
    says: 'A smooth inner shell lies in the cup, so that the new ball glides.',
  },
  'new-ball': {
    lay: 'New ball',
    name: 'prosthetic femoral head',
    says: 'A ball of metal or ceramic sits on the stem.',
  },
  stem: {
    lay: 'Stem',
    name: 'femoral stem',
    says: 'A metal stem is set into the hollow of the thigh bone.',
  },
} as const satisfies Readonly<Record<string, Omit<Part, 'id'>>>;
