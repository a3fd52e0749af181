import type { PlateId } from './plate.ts';
import { NOT_CHECKED } from './refuse-plate.ts';

/** The words of a plate: a heading, and one paragraph for those who do not see it. */
export interface PlateWords {
  readonly title: string;
  readonly says: string;
}

/** What is simplified in every plate of the whole region. */
const SIMPLIFIED =
  'Simplified: one pelvis of middle size is shown; fat, skin, the smallest muscles and some second tendons are left out, and the spine is cut above its fourth lumbar bone.';

/** The words of all plates. */
export const PLATE_WORDS: Readonly<Record<PlateId, PlateWords>> = {
  front: {
    title: 'The right hip from the front',
    says: `The right half of the pelvis and the upper thigh, seen from the front: the right of the person is on the left of the picture. The deep hip flexors, psoas major from the spine and iliacus from the wing of the hip bone, run together below the ligament of the groin to the inner side of the thigh bone. Over them sartorius crosses the thigh like a strap. Rectus femoris fills the middle of the thigh, tensor fasciae latae lies at its outer edge, and pectineus, adductor longus and gracilis draw from the pubic bone to the inner thigh. ${SIMPLIFIED} ${NOT_CHECKED}`,
  },
  side: {
    title: 'The right hip from the side',
    says: `The right hip, seen from its outer side: the front of the person is on the right of the picture. Gluteus maximus rounds the buttock. In front of it a firm sheet covers gluteus medius and goes over into the iliotibial band, which runs down the outer thigh. Tensor fasciae latae pulls at this band from the front. With the outer layer taken off, gluteus medius spreads from the wing of the hip bone to the bony point at the side, and under it lies gluteus minimus. ${SIMPLIFIED} ${NOT_CHECKED}`,
  },
  back: {
    title: 'The right hip from the back',
    says: `The right half of the pelvis and the upper thigh, seen from the back. Gluteus maximus covers the buttock: it comes from the sacrum and the back of the hip bone and runs down and out to the thigh bone and the iliotibial band. Above it the sheet over gluteus medius can be seen, and below it the hamstrings, adductor magnus and gracilis. ${SIMPLIFIED} The hamstrings are cut above the knee. ${NOT_CHECKED}`,
  },
  'back-deep': {
    title: 'The right hip from the back, without gluteus maximus',
    says: `The same view from the back with gluteus maximus and the sheet beside it taken away. Gluteus medius reaches the bony point at the side. Below it the small muscles that turn the leg out lie one under the other: piriformis, superior gemellus, the tendon of obturator internus, inferior gemellus and quadratus femoris. The hamstrings start together at the sitting bone, and the strong sacrotuberous ligament runs there from the sacrum. ${SIMPLIFIED} The sciatic nerve has a picture of its own. ${NOT_CHECKED}`,
  },
  oblique: {
    title: 'The right hip from the front and the side',
    says: `The right hip, seen from in front and outside. From the front corner of the pelvis sartorius runs inward over the thigh and tensor fasciae latae runs down to the iliotibial band. Between them rectus femoris begins a little lower. Behind the band gluteus maximus can be seen. ${SIMPLIFIED} ${NOT_CHECKED}`,
  },
  socket: {
    title: 'The socket of the right hip, opened',
    says: `The socket with the ball taken away, seen straight into its opening: the front of the person is on the right. A horseshoe of smooth cartilage lines it. The labrum, a blue ring of firm cartilage, makes the rim higher, and below the transverse ligament closes the ring. In the floor lies a cushion of fat. The round ligament, which runs from the lower edge to the pit of the ball, is cut where it met the ball. Simplified: the sacrum is left out, cartilage is drawn of even thickness, the horseshoe is alike in front and behind, and the labrum has one shape all around. ${NOT_CHECKED}`,
  },
  'ligaments-front': {
    title: 'The ligaments of the right hip from the front',
    says: `The joint, seen from in front and a little from outside. A sleeve, the capsule, holds ball and socket together. Over its front the iliofemoral ligament fans out from below the front corner of the pelvis to the thigh bone, and the pubofemoral ligament runs below it from the pubic bone. A cushion, the iliopsoas bursa, lies on the capsule between the two. A membrane closes most of the large hole of the hip bone. Simplified: the ligaments are drawn apart from the capsule, in life they are woven into it, and the first is often split into two bands, like an upside-down Y; the cushion is often larger. ${NOT_CHECKED}`,
  },
  'ligaments-back': {
    title: 'The ligaments of the right hip from the back',
    says: `The joint, seen from behind and a little from outside. The ischiofemoral ligament winds over the back of the capsule to the neck of the thigh bone. Between sacrum and hip bone lie the sacroiliac ligaments. The strong sacrotuberous ligament runs from the sacrum to the sitting bone, and in front of it the sacrospinous ligament, of which little shows, runs to a spine above it. Simplified: each ligament is one sheet, in life many bundles cross each other, and an edge of the sacrotuberous ligament runs on along the bone. ${NOT_CHECKED}`,
  },
  'nerves-front': {
    title: 'Nerves and vessels of the right hip from the front',
    says: `Bones, the deep hip flexors and some muscles of the inner thigh in pale colors, and over them nerves in yellow, arteries in red and veins in blue. At the crease of the groin they pass below the ligament, from outside to inside: the femoral nerve, the femoral artery and the femoral vein. Further out the skin nerve of the outer thigh passes near the front corner of the pelvis, and further in the obturator nerve leaves the pelvis through the hole of the hip bone. Simplified: only main branches are drawn, nerves and vessels are placed by description and differ from person to person. ${NOT_CHECKED}`,
  },
  'nerves-back': {
    title: 'Nerves and cushions of the right hip from the back',
    says: `Bones, ligaments and the small deep muscles in pale colors, and over them nerves in yellow and cushions, called bursae, in blue-green. The sciatic nerve, as thick as a finger, comes out of the pelvis below piriformis and runs down behind the small muscles, between the sitting bone and the bony point at the side. Above piriformis the superior gluteal nerve turns forward. One bursa lies at the side, over tendons that are left out here, and one on the sitting bone. Simplified: only main branches are drawn, the sciatic nerve is a flat band in life, and in some people it passes piriformis in another way. ${NOT_CHECKED}`,
  },
  'blood-supply': {
    title: 'The arteries of the ball of the right hip, from the back',
    says: `Thigh bone and hip bone, seen from behind, with the arteries that bring blood to the ball. From the deep artery of the thigh one branch winds around the inner side of the thigh bone to the back, one around its front. From the first, small arteries run along the neck to the ball; a broken neck can tear them. Simplified: muscles and capsule are left out, the arteries are drawn thicker than they are, and their course differs from person to person. ${NOT_CHECKED}`,
  },
};
