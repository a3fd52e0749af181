import type { PartId } from './part-id.ts';

/** What a part is made of. */
export type PartKind =
  | 'bone'
  | 'disc'
  | 'cartilage'
  | 'labrum'
  | 'fat'
  | 'ligament'
  | 'membrane'
  | 'capsule'
  | 'fascia'
  | 'tendon'
  | 'muscle'
  | 'bursa'
  | 'nerve'
  | 'artery'
  | 'vein';

/** The kind of every part. */
export function kindOf(part: PartId): PartKind {
  return KINDS[part] ?? 'muscle';
}

/** All that are no muscles. */
const KINDS: Partial<Record<PartId, PartKind>> = {
  'hip-bone': 'bone',
  sacrum: 'bone',
  femur: 'bone',
  'fourth-lumbar-vertebra': 'bone',
  'fifth-lumbar-vertebra': 'bone',
  'lumbar-discs': 'disc',
  'pubic-symphysis': 'disc',
  'socket-cartilage': 'cartilage',
  'head-cartilage': 'cartilage',
  labrum: 'labrum',
  'transverse-ligament': 'ligament',
  'socket-fat-pad': 'fat',
  'round-ligament': 'ligament',
  'joint-capsule': 'capsule',
  'iliofemoral-ligament': 'ligament',
  'pubofemoral-ligament': 'ligament',
  'ischiofemoral-ligament': 'ligament',
  'obturator-membrane': 'membrane',
  'sacroiliac-ligaments': 'ligament',
  'sacrospinous-ligament': 'ligament',
  'sacrotuberous-ligament': 'ligament',
  'inguinal-ligament': 'ligament',
  'hamstring-tendon': 'tendon',
  'gluteal-fascia': 'fascia',
  'iliotibial-band': 'fascia',
  'trochanteric-bursa': 'bursa',
  'iliopsoas-bursa': 'bursa',
  'ischial-bursa': 'bursa',
  'sciatic-nerve': 'nerve',
  'femoral-nerve': 'nerve',
  'obturator-nerve': 'nerve',
  'lateral-femoral-cutaneous-nerve': 'nerve',
  'superior-gluteal-nerve': 'nerve',
  'inferior-gluteal-nerve': 'nerve',
  'femoral-artery': 'artery',
  'femoral-vein': 'vein',
  'deep-femoral-artery': 'artery',
  'medial-circumflex-femoral-artery': 'artery',
  'lateral-circumflex-femoral-artery': 'artery',
  'neck-vessels': 'artery',
};
