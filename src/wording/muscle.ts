import type { Muscle } from '#schema';

/** A muscle under both its names. */
export interface MuscleWords {
  /** Where it is or what it does, in everyday words. */
  readonly lay: string;
  /** What clinicians call it. */
  readonly clinical: string;
  /** What it does, in a sentence. */
  readonly does: string;
}

/** The muscles that the exercises name. */
export const muscleWords: Readonly<Record<Muscle, MuscleWords>> = {
  abdominals: {
    lay: 'stomach muscles',
    clinical: 'abdominals',
    does: 'They bend the trunk forward and keep the pelvis from tipping.',
  },
  'adductor-magnus': {
    lay: 'large inner thigh muscle',
    clinical: 'adductor magnus',
    does: 'It draws the leg in, and its back part pulls the leg back.',
  },
  calf: {
    lay: 'calf',
    clinical: 'gastrocnemius and soleus',
    does: 'It lifts the heel with every step, and holds you steady on your toes.',
  },
  'deep-external-rotators': {
    lay: 'small deep muscles behind the hip',
    clinical: 'deep external rotators',
    does: 'They turn the leg out and help to hold the ball in the socket.',
  },
  'foot-muscles': {
    lay: 'small muscles of the foot',
    clinical: 'intrinsic foot muscles',
    does: 'They hold up the arch of the foot and keep you steady on one leg.',
  },
  'gluteus-maximus': {
    lay: 'big buttock muscle',
    clinical: 'gluteus maximus',
    does: 'It pulls the leg back: you use it to climb stairs and to stand up.',
  },
  'gluteus-medius': {
    lay: 'muscle at the side of the hip',
    clinical: 'gluteus medius',
    does: 'It lifts the leg to the side and keeps the pelvis level with every step.',
  },
  'gluteus-minimus': {
    lay: 'deep muscle at the side of the hip',
    clinical: 'gluteus minimus',
    does: 'It helps gluteus medius to lift the leg to the side and to keep the pelvis level.',
  },
  hamstrings: { lay: 'back of the thigh', clinical: 'hamstrings', does: 'They pull the leg back and bend the knee.' },
  iliopsoas: {
    lay: 'main muscle that lifts the knee',
    clinical: 'iliopsoas',
    does: 'It lifts the knee toward the belly: on stairs, and with every step.',
  },
  obliques: {
    lay: 'waist muscles',
    clinical: 'obliques',
    does: 'They turn the trunk, bend it to the side and keep it steady.',
  },
  'quadratus-lumborum': {
    lay: 'deep muscle at the side of the low back',
    clinical: 'quadratus lumborum',
    does: 'It bends the trunk to the side and lifts that side of the pelvis.',
  },
  quadriceps: {
    lay: 'front of the thigh',
    clinical: 'quadriceps',
    does: 'It straightens the knee: you use it to stand up and to go down stairs. One of its four parts, rectus femoris, is shown by itself.',
  },
  'rectus-femoris': {
    lay: 'long muscle at the front of the thigh',
    clinical: 'rectus femoris',
    does: 'It lifts the thigh and straightens the knee.',
  },
  'shoulder-girdle': {
    lay: 'muscles around the shoulder',
    clinical: 'shoulder girdle',
    does: 'They carry the arms and steady the shoulder blades when you lean on your hands.',
  },
  'spinal-extensors': {
    lay: 'muscles along the back',
    clinical: 'spinal extensors',
    does: 'They straighten the back and hold it upright.',
  },
  'tensor-fasciae-latae': {
    lay: 'muscle at the front corner of the hip',
    clinical: 'tensor fasciae latae',
    does: 'It helps to lift the leg to the front and to the side. It tightens the band along the outer thigh.',
  },
  'transversus-abdominis': {
    lay: 'deep stomach muscle',
    clinical: 'transversus abdominis',
    does: 'It draws the belly in, like a belt, and helps to steady the low back.',
  },
};

/** Muscles that share a job. */
export interface MuscleJob {
  /** What they do together: the heading of their group. */
  readonly name: string;
  readonly muscles: readonly Muscle[];
}

/** All muscles by what they do, those of the hip first. */
export const muscleJobs: readonly MuscleJob[] = [
  { name: 'Push the leg back and stand up', muscles: ['gluteus-maximus', 'hamstrings'] },
  {
    name: 'Lift the leg to the side and keep the pelvis level',
    muscles: ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'],
  },
  { name: 'Turn the leg out', muscles: ['deep-external-rotators'] },
  { name: 'Draw the leg in', muscles: ['adductor-magnus'] },
  { name: 'Lift the knee', muscles: ['iliopsoas', 'rectus-femoris'] },
  { name: 'Straighten the knee', muscles: ['quadriceps'] },
  {
    name: 'Steady the belly, the waist and the back',
    muscles: ['abdominals', 'obliques', 'transversus-abdominis', 'quadratus-lumborum', 'spinal-extensors'],
  },
  { name: 'Lift the heel and hold the arch of the foot', muscles: ['calf', 'foot-muscles'] },
  { name: 'Steady the shoulders', muscles: ['shoulder-girdle'] },
];
