import type { Muscle } from '#schema';

/** A muscle under both its names. */
export interface MuscleWords {
  /** Where it is or what it does, in everyday words. */
  readonly lay: string;
  /** What clinicians call it. */
  readonly clinical: string;
}

/** The muscles that the exercises name. */
export const muscleWords: Readonly<Record<Muscle, MuscleWords>> = {
  abdominals: { lay: 'stomach muscles', clinical: 'abdominals' },
  'adductor-magnus': { lay: 'large inner thigh muscle', clinical: 'adductor magnus' },
  calf: { lay: 'calf', clinical: 'gastrocnemius and soleus' },
  'deep-external-rotators': { lay: 'small deep muscles behind the hip', clinical: 'deep external rotators' },
  'foot-muscles': { lay: 'small muscles of the foot', clinical: 'intrinsic foot muscles' },
  'gluteus-maximus': { lay: 'big buttock muscle', clinical: 'gluteus maximus' },
  'gluteus-medius': { lay: 'muscle at the side of the hip', clinical: 'gluteus medius' },
  'gluteus-minimus': { lay: 'deep muscle at the side of the hip', clinical: 'gluteus minimus' },
  hamstrings: { lay: 'back of the thigh', clinical: 'hamstrings' },
  iliopsoas: { lay: 'main muscle that lifts the knee', clinical: 'iliopsoas' },
  obliques: { lay: 'waist muscles', clinical: 'obliques' },
  'quadratus-lumborum': { lay: 'deep muscle at the side of the low back', clinical: 'quadratus lumborum' },
  quadriceps: { lay: 'front of the thigh', clinical: 'quadriceps' },
  'rectus-femoris': { lay: 'long muscle at the front of the thigh', clinical: 'rectus femoris' },
  'shoulder-girdle': { lay: 'muscles around the shoulder', clinical: 'shoulder girdle' },
  'spinal-extensors': { lay: 'muscles along the back', clinical: 'spinal extensors' },
  'tensor-fasciae-latae': { lay: 'muscle at the front corner of the hip', clinical: 'tensor fasciae latae' },
  'transversus-abdominis': { lay: 'deep stomach muscle', clinical: 'transversus abdominis' },
};
