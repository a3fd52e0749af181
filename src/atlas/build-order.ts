import { HAMSTRINGS } from './back-muscles.ts';
import { ILIOPSOAS, PECTINEUS, RECTUS_FEMORIS, SARTORIUS, VASTI } from './front-muscles.ts';
import { ADDUCTOR_LONGUS, ADDUCTORS, GRACILIS } from './inner-muscles.ts';
import { INNER_JOINT } from './joint.ts';
import { CAPSULAR_LIGAMENTS, INGUINAL_LIGAMENT, PELVIC_LIGAMENTS } from './ligaments.ts';
import { BURSAE, NERVES, VESSELS } from './nerves-vessels.ts';
import type { PartId } from './part-id.ts';
import type { PieceShape } from './part-shape.ts';
import { ROTATORS } from './rotators.ts';
import { GLUTEAL_FASCIA, GLUTEUS_MAXIMUS, GLUTEUS_MEDIUS, ILIOTIBIAL_BAND, TENSOR } from './side-muscles.ts';

/** All pieces that are no bones, from deep to shallow: what comes later gives way to what came before. */
export const BUILD_ORDER: readonly PieceShape[] = [
  ...INNER_JOINT,
  ...CAPSULAR_LIGAMENTS,
  ...PELVIC_LIGAMENTS,
  ...of(BURSAE, 'iliopsoas-bursa'),
  ...ROTATORS,
  ...of(NERVES, 'superior-gluteal-nerve'),
  ...ILIOPSOAS,
  ...ADDUCTORS,
  ...PECTINEUS,
  ...of(NERVES, 'sciatic-nerve', 'inferior-gluteal-nerve', 'obturator-nerve'),
  ...of(VESSELS, 'deep-femoral-artery', 'medial-circumflex-femoral-artery', 'neck-vessels'),
  ...ADDUCTOR_LONGUS,
  ...GRACILIS,
  ...VASTI,
  ...of(VESSELS, 'lateral-circumflex-femoral-artery', 'femoral-artery', 'femoral-vein'),
  ...HAMSTRINGS,
  ...of(BURSAE, 'ischial-bursa'),
  ...of(NERVES, 'femoral-nerve'),
  ...RECTUS_FEMORIS,
  ...GLUTEUS_MEDIUS,
  ...of(BURSAE, 'trochanteric-bursa'),
  ...GLUTEAL_FASCIA,
  ...ILIOTIBIAL_BAND,
  ...TENSOR,
  ...GLUTEUS_MAXIMUS,
  ...SARTORIUS,
  ...INGUINAL_LIGAMENT,
  ...of(NERVES, 'lateral-femoral-cutaneous-nerve'),
];

function of(pieces: readonly PieceShape[], ...parts: readonly PartId[]): readonly PieceShape[] {
  return pieces.filter(({ part }) => parts.includes(part));
}
