import type { PartEntry } from './part.ts';

const VESSELS = ['taylorfrancis-hip', 'lespasio-2019-on'];

type Written = Omit<PartEntry, 'layer' | 'sources' | 'articles'> & Partial<Pick<PartEntry, 'sources' | 'articles'>>;

/** Bursae, nerves and vessels: a layer of their own, to be laid over any other. */
export const SOFT_PARTS: readonly PartEntry[] = (
  [
    {
      id: 'trochanteric-bursa',
      name: 'Trochanteric bursa',
      lay: 'cushion at the side of the hip',
      says: 'This thin cushion lets band and tendons glide over the bone at the side.',
      sources: ['grimaldi-fearon-2015', 'grimaldi-2015-review'],
      articles: ['greater-trochanteric-pain-syndrome'],
    },
    {
      id: 'iliopsoas-bursa',
      name: 'Iliopsoas bursa',
      lay: 'cushion in front of the joint',
      also: ['iliopectineal bursa'],
      says: 'It lets the tendon of the deep hip flexors glide over the front of the joint.',
    },
    {
      id: 'ischial-bursa',
      name: 'Ischial bursa',
      lay: 'cushion on the sitting bone',
      also: ['ischiogluteal bursa'],
      says: 'It lies between the sitting bone and the large buttock muscle.',
    },
    {
      id: 'sciatic-nerve',
      name: 'Sciatic nerve',
      lay: 'main nerve of the back of the leg',
      says: 'It works the hamstrings and all muscles below the knee and gives most of the lower leg its feeling.',
      sources: ['park-2020-dgs'],
    },
    {
      id: 'femoral-nerve',
      name: 'Femoral nerve',
      lay: 'main nerve of the front of the thigh',
      says: 'It works the muscles that lift the thigh and straighten the knee.',
    },
    {
      id: 'obturator-nerve',
      name: 'Obturator nerve',
      lay: 'nerve of the inner thigh',
      says: 'It works the muscles that draw the leg in.',
    },
    {
      id: 'lateral-femoral-cutaneous-nerve',
      name: 'Lateral cutaneous nerve of the thigh',
      lay: 'skin nerve of the outer thigh',
      says: 'It brings feeling to the skin of the outer thigh and works no muscle.',
    },
    {
      id: 'superior-gluteal-nerve',
      name: 'Superior gluteal nerve',
      lay: 'nerve of the side muscles',
      says: 'It works gluteus medius, gluteus minimus and tensor fasciae latae.',
      sources: ['eorif-hip-anatomy'],
    },
    {
      id: 'inferior-gluteal-nerve',
      name: 'Inferior gluteal nerve',
      lay: 'nerve of the large buttock muscle',
      says: 'It works gluteus maximus.',
      sources: ['eorif-hip-anatomy'],
    },
    {
      id: 'femoral-artery',
      name: 'Femoral artery',
      lay: 'main artery of the leg',
      also: ['above the groin: external iliac artery'],
      says: 'It brings blood to the leg, and you can feel its pulse in the groin.',
    },
    {
      id: 'femoral-vein',
      name: 'Femoral vein',
      lay: 'main vein of the leg',
      also: ['above the groin: external iliac vein'],
      says: 'It carries blood from the leg back to the heart.',
    },
    {
      id: 'deep-femoral-artery',
      name: 'Deep femoral artery',
      lay: 'artery of the thigh muscles',
      also: ['profunda femoris'],
      says: 'It brings blood to the muscles of the thigh.',
    },
    {
      id: 'medial-circumflex-femoral-artery',
      name: 'Medial circumflex femoral artery',
      lay: 'main artery of the ball',
      says: 'It winds around the femur to the back and brings the ball most of its blood.',
      sources: VESSELS,
    },
    {
      id: 'lateral-circumflex-femoral-artery',
      name: 'Lateral circumflex femoral artery',
      lay: 'artery in front of the neck',
      says: 'It brings blood to the muscles in front and a part of the blood of the ball.',
      sources: VESSELS,
    },
    {
      id: 'neck-vessels',
      name: 'Small arteries of the neck',
      lay: 'fine vessels along the neck of the femur',
      also: ['retinacular arteries'],
      says: 'They carry blood along the neck to the ball, and a broken neck can tear them.',
      sources: VESSELS,
    },
  ] satisfies readonly Written[]
).map((part: Written) => ({ sources: [], articles: [], ...part, layer: 'nerve-vessel-bursa' }));
