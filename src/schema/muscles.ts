/** The muscles that the exercises name. */
export const MUSCLES = [
  'abdominals',
  'adductor-magnus',
  'calf',
  'deep-external-rotators',
  'foot-muscles',
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'hamstrings',
  'iliopsoas',
  'obliques',
  'quadratus-lumborum',
  'quadriceps',
  'rectus-femoris',
  'shoulder-girdle',
  'spinal-extensors',
  'tensor-fasciae-latae',
  'transversus-abdominis',
] as const;

/** One of them. */
export type Muscle = (typeof MUSCLES)[number];
