import { PARTS, type PartId } from '#atlas';
import type { Plate, PlateId, PlateView } from './plate.ts';
import { PLATE_WORDS } from './plate-words.ts';

const REGION_VIEW = {
  elevationDegrees: 0,
  center: [-60, -72, 64],
  widthMm: 288,
  size: { width: 820, height: 1050 },
} as const;
const JOINT_VIEW = { elevationDegrees: 4, widthMm: 178, size: { width: 820, height: 760 } } as const;
const SOCKET_VIEW = {
  azimuthDegrees: -67,
  elevationDegrees: -33,
  center: [-70, -72, 80],
  widthMm: 137,
  size: { width: 820, height: 760 },
} as const;
const BACK: PlateView = { ...REGION_VIEW, azimuthDegrees: 180 };

/** Bones, joint and muscles: all but what has plates of its own. */
const REGION = PARTS.filter(({ layer }) => layer !== 'nerve-vessel-bursa').map(({ id }) => id);
const BONES = PARTS.filter(({ layer }) => layer === 'bone').map(({ id }) => id);
const LIGAMENTS = [
  'head-cartilage',
  'labrum',
  'joint-capsule',
  'iliofemoral-ligament',
  'pubofemoral-ligament',
  'ischiofemoral-ligament',
  'obturator-membrane',
  'sacroiliac-ligaments',
  'sacrospinous-ligament',
  'sacrotuberous-ligament',
] as const;
const OVER_GLUTEUS_MEDIUS: readonly PartId[] = ['gluteus-maximus', 'gluteal-fascia'];
const QUIET_IN_FRONT = ['iliacus', 'psoas-major', 'pectineus', 'adductor-brevis', 'vastus-intermedius'] as const;
const QUIET_BEHIND = [
  'obturator-internus',
  'superior-gemellus',
  'inferior-gemellus',
  'quadratus-femoris',
  'piriformis',
  'gluteus-minimus',
  'adductor-magnus',
] as const;

/** All plates. */
export const PLATES: readonly Plate[] = [
  plate('front', { ...REGION_VIEW, azimuthDegrees: 0 }, REGION),
  plate('side', { ...REGION_VIEW, azimuthDegrees: -90, center: [-72, -72, 64] }, REGION, { hasLeftBones: false }),
  plate('back', BACK, REGION),
  plate(
    'back-deep',
    BACK,
    REGION.filter((part) => !OVER_GLUTEUS_MEDIUS.includes(part)),
  ),
  plate('oblique', { ...REGION_VIEW, azimuthDegrees: -40, elevationDegrees: 6, center: [-62, -72, 78] }, REGION),
  plate(
    'socket',
    SOCKET_VIEW,
    [
      'hip-bone',
      'pubic-symphysis',
      'socket-cartilage',
      'labrum',
      'transverse-ligament',
      'socket-fat-pad',
      'round-ligament',
    ],
    { hasLeftBones: false },
  ),
  plate('ligaments-front', { ...JOINT_VIEW, azimuthDegrees: -28, center: [-50, -70, 86] }, [
    ...BONES,
    ...LIGAMENTS,
    'iliopsoas-bursa',
  ]),
  plate('ligaments-back', { ...JOINT_VIEW, azimuthDegrees: -160, center: [-90, -60, 70] }, [...BONES, ...LIGAMENTS]),
  plate(
    'nerves-front',
    { ...REGION_VIEW, azimuthDegrees: 0 },
    [
      ...BONES,
      ...QUIET_IN_FRONT,
      'head-cartilage',
      'labrum',
      'obturator-membrane',
      'inguinal-ligament',
      'femoral-nerve',
      'obturator-nerve',
      'lateral-femoral-cutaneous-nerve',
      'femoral-artery',
      'femoral-vein',
      'deep-femoral-artery',
      'lateral-circumflex-femoral-artery',
    ],
    { quiet: QUIET_IN_FRONT },
  ),
  plate(
    'nerves-back',
    BACK,
    [
      ...BONES,
      ...QUIET_BEHIND,
      'head-cartilage',
      'labrum',
      'sacrospinous-ligament',
      'sacrotuberous-ligament',
      'sciatic-nerve',
      'superior-gluteal-nerve',
      'inferior-gluteal-nerve',
      'trochanteric-bursa',
      'ischial-bursa',
    ],
    { quiet: QUIET_BEHIND },
  ),
  plate(
    'blood-supply',
    { ...JOINT_VIEW, azimuthDegrees: 178, elevationDegrees: 8, center: [-72, -88, 88] },
    [
      'hip-bone',
      'femur',
      'pubic-symphysis',
      'head-cartilage',
      'labrum',
      'femoral-artery',
      'deep-femoral-artery',
      'medial-circumflex-femoral-artery',
      'lateral-circumflex-femoral-artery',
      'neck-vessels',
    ],
    { hasLeftBones: false },
  ),
];

/** A plate by its name. */
export function plateOf(id: PlateId): Plate {
  const found = PLATES.find((one) => one.id === id);
  if (!found) throw new Error(`There is no plate "${id}".`);
  return found;
}

function plate(
  id: PlateId,
  view: PlateView,
  parts: readonly PartId[],
  also: Partial<Pick<Plate, 'quiet' | 'hasLeftBones'>> = {},
): Plate {
  return { id, ...PLATE_WORDS[id], view, parts, quiet: [], hasLeftBones: true, ...also };
}
