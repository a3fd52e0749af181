import { PART_IDS, type PartId } from '#atlas';

/** The parts as readers look for them: by what they are, and muscles by where they lie. */
export const GROUPS: readonly { readonly id: string; readonly name: string; readonly parts: readonly PartId[] }[] = [
  {
    id: 'bones',
    name: 'Bones',
    parts: [
      'fourth-lumbar-vertebra',
      'fifth-lumbar-vertebra',
      'lumbar-discs',
      'sacrum',
      'hip-bone',
      'femur',
      'pubic-symphysis',
    ],
  },
  {
    id: 'in-the-joint',
    name: 'In the joint',
    parts: [
      'joint-capsule',
      'labrum',
      'socket-cartilage',
      'head-cartilage',
      'socket-fat-pad',
      'round-ligament',
      'transverse-ligament',
    ],
  },
  {
    id: 'ligaments',
    name: 'Ligaments and bands',
    parts: [
      'sacroiliac-ligaments',
      'gluteal-fascia',
      'inguinal-ligament',
      'sacrospinous-ligament',
      'sacrotuberous-ligament',
      'iliofemoral-ligament',
      'pubofemoral-ligament',
      'ischiofemoral-ligament',
      'obturator-membrane',
      'iliotibial-band',
    ],
  },
  {
    id: 'front-muscles',
    name: 'Muscles in front',
    parts: [
      'psoas-major',
      'iliacus',
      'tensor-fasciae-latae',
      'sartorius',
      'rectus-femoris',
      'vastus-lateralis',
      'vastus-intermedius',
      'vastus-medialis',
    ],
  },
  {
    id: 'side-and-buttock',
    name: 'Muscles at the side and in the buttock',
    parts: ['gluteus-medius', 'gluteus-minimus', 'gluteus-maximus'],
  },
  {
    id: 'rotators',
    name: 'Deep muscles that turn the leg out',
    parts: [
      'piriformis',
      'superior-gemellus',
      'obturator-internus',
      'inferior-gemellus',
      'quadratus-femoris',
      'obturator-externus',
    ],
  },
  {
    id: 'inner-thigh',
    name: 'Muscles of the inner thigh',
    parts: ['pectineus', 'adductor-longus', 'adductor-brevis', 'gracilis', 'adductor-magnus'],
  },
  {
    id: 'back-of-thigh',
    name: 'Hamstrings, at the back of the thigh',
    parts: ['hamstring-tendon', 'semimembranosus', 'semitendinosus', 'biceps-femoris'],
  },
  { id: 'bursae', name: 'Bursae, small cushions', parts: ['iliopsoas-bursa', 'trochanteric-bursa', 'ischial-bursa'] },
  {
    id: 'nerves',
    name: 'Nerves',
    parts: [
      'superior-gluteal-nerve',
      'inferior-gluteal-nerve',
      'sciatic-nerve',
      'lateral-femoral-cutaneous-nerve',
      'femoral-nerve',
      'obturator-nerve',
    ],
  },
  {
    id: 'vessels',
    name: 'Blood vessels',
    parts: [
      'femoral-artery',
      'femoral-vein',
      'medial-circumflex-femoral-artery',
      'lateral-circumflex-femoral-artery',
      'neck-vessels',
      'deep-femoral-artery',
    ],
  },
];

/** The number of a part in figures and lists: its place among all groups, from 1. */
export function numberInList(part: PartId): number {
  return LISTED.indexOf(part) + 1;
}

/** All parts in the order of the list. Throws when one is missing or listed twice. */
export const LISTED: readonly PartId[] = GROUPS.flatMap(({ parts }) => parts);

const wrong = PART_IDS.filter((id) => LISTED.filter((listed) => listed === id).length !== 1);
if (wrong.length > 0)
  throw new Error(`src/pages/anatomy/_groups.ts: write each part in one group: ${wrong.join(', ')}.`);
