import { z } from 'zod';
import { field, fields } from './field.ts';
import { MUSCLES } from './muscles.ts';

/** How a figure can lie or stand before it moves. */
export const BASES = [
  'standing',
  'sitting',
  'supine',
  'prone',
  'lying-on-other-side',
  'lying-on-working-side',
  'hands-and-knees',
  'half-kneeling',
] as const;

/** Parts of the body that can touch something. */
export const PARTS = [
  'foot',
  'heel',
  'forefoot',
  'foot-top',
  'shin',
  'knee',
  'outer-knee',
  'outer-ankle',
  'inner-ankle',
  'inner-knee',
  'seat',
  'hip-side',
  'sacrum',
  'upper-back',
  'shoulder-side',
  'back-of-head',
  'side-of-head',
  'elbow',
  'forearm',
  'hand',
  'palm',
  'fingertips',
  'fist',
  'arm-rest',
  'grip',
] as const;

/** Firm things that can be touched. */
export const SUPPORTS = ['floor', 'seat', 'step', 'wall', 'rail', 'pillow', 'bench'] as const;

/** Which side of the body: the one that works, the other one, or both. */
export const WHICH_SIDES = ['working', 'other', 'both'] as const;

/** People that the figure can look like; the same one throughout an exercise. */
export const LOOKS = ['ruth', 'omar', 'mei', 'david', 'rosa'] as const;

export type Base = (typeof BASES)[number];
export type Part = (typeof PARTS)[number];
export type Support = (typeof SUPPORTS)[number];
export type WhichSide = (typeof WHICH_SIDES)[number];
export type LookId = (typeof LOOKS)[number];

const degrees = field(
  z.record(z.string(), z.number().min(-180).max(180)),
  'joints with their angles in degrees',
  '{ hip.flexion: 50, knee.flexion: 85 }',
);
const side = field(z.enum(WHICH_SIDES), `one of ${WHICH_SIDES.join(', ')}`, 'side: working');
const meters = (write: string) => field(z.number().min(-2).max(2), 'a number of meters', write);
/** Toward the working side and forward, in meters, from the point under the hips at the start. */
const spot = field(
  z.tuple([z.number(), z.number()]),
  'two numbers: meters toward the working side, meters forward',
  'at: [0, -0.06]',
);

const pose = fields({
  /** Another pose that this one starts from; `start` unless told. */
  like: z.string().optional(),
  /** How the figure lies or stands there, where the movement goes from one way to another: out of bed. */
  lies: field(z.enum(BASES).optional(), `one of ${BASES.join(', ')}`, 'lies: sitting'),
  /** Pelvis, lumbar, thorax and neck. Bends and turns go toward the working side. */
  trunk: degrees.optional(),
  both: degrees.optional(),
  working: degrees.optional(),
  other: degrees.optional(),
});

const phase = fields({
  /** The word of the step on the page that this belongs to. */
  name: field(z.string().min(2).max(20), 'the word of a step', 'name: Lift'),
  /** What to do now, short enough to read while moving. */
  cue: field(z.string().min(4).max(48), 'a cue of 4 to 48 characters', 'cue: Lift your top knee'),
  /** The pose that is reached; left out when nothing moves. */
  to: z.string().optional(),
  seconds: field(z.number().min(0.15).max(6), 'seconds from 0.15 to 6', 'seconds: 2'),
});

const move = fields({
  phase: field(z.string(), 'the name of a phase', 'phase: Step'),
  /** Toward the working side, up, forward. */
  by: field(
    z.tuple([z.number(), z.number(), z.number()]),
    'three numbers of meters: toward the working side, up, forward',
    'by: [0.3, 0, 0]',
  ),
  lift: meters('lift: 0.06').default(0.05),
  /** The part of the phase in which it goes there. */
  span: field(
    z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]).default([0, 1]),
    'two shares of the phase',
    'span: [0, 0.6]',
  ),
  /** As fast at both ends as in between: the floor that passes under somebody who walks. */
  isEven: z.boolean().default(false),
});

const contact = fields({
  part: field(z.enum(PARTS), `one of ${PARTS.join(', ')}`, 'part: foot'),
  side: side.default('both'),
  on: field(z.enum(SUPPORTS), `one of ${SUPPORTS.join(', ')}`, 'on: floor').default('floor'),
  /** A place on the body that is touched instead: `other.thighFront`. */
  touches: field(
    z.string().regex(/^(working|other|same)\.[a-zA-Z]+$/),
    'a side and a landmark',
    'touches: other.thighFront',
  ).optional(),
  /** The phases in which it is in the air. */
  lifted: field(z.array(z.string()), 'names of phases', 'lifted: [Lift, Hold, Lower]').default([]),
  /** The only phases in which it touches. */
  only: field(z.array(z.string()).optional(), 'names of phases', 'only: [Hold]'),
  moves: z.array(move).default([]),
  /** How long it takes to let go and to land, in seconds. */
  fade: field(z.number().min(0.05).max(1), 'seconds from 0.05 to 1', 'fade: 0.1').default(0.4),
  /** Less than 1 gives way to what matters more. */
  weight: field(z.number().min(0.02).max(3), 'a number from 0.02 to 3', 'weight: 0.3').optional(),
  /** How far the flesh gives way, in meters. */
  sink: meters('sink: 0.01').optional(),
});

const prop = z.discriminatedUnion('kind', [
  fields({ kind: z.literal('mat') }),
  fields({
    kind: z.literal('pillow'),
    at: spot,
    height: meters('height: 0.1').default(0.1),
    turn: z.number().default(0),
    size: z.number().default(1),
    /** What it lies on, where that is not the floor. */
    on: z.literal('bench').optional(),
  }),
  fields({
    kind: z.literal('chair'),
    at: spot,
    turn: z.number().default(0),
    height: meters('height: 0.45').default(0.45),
  }),
  fields({
    kind: z.literal('step'),
    at: spot,
    height: meters('height: 0.15').default(0.15),
    turn: z.number().default(0),
  }),
  /** `at`: how far from the middle of the body toward the working side; negative is on the other side. */
  fields({ kind: z.literal('wall'), at: meters('at: 0.3') }),
  fields({ kind: z.literal('band'), around: z.enum(['thighs', 'shanks']) }),
  /** A bed, a sofa or a low bench: its middle, and how far it reaches across and forward. */
  fields({
    kind: z.literal('bench'),
    at: spot,
    height: meters('height: 0.45').default(0.45),
    size: field(z.tuple([z.number(), z.number()]), 'two numbers of meters: across, forward', 'size: [1.9, 0.9]'),
    turn: z.number().default(0),
  }),
  fields({ kind: z.literal('towel'), at: spot, height: meters('height: 0.04').default(0.04) }),
  /** One in each hand that is named. */
  fields({ kind: z.literal('dumbbell'), side }),
  /** Around the working foot; the hands of `side` hold its ends. */
  fields({ kind: z.literal('strap'), around: z.enum(['foot']), side }),
  /** Between the knees; gives way when they come closer than it is wide. */
  fields({ kind: z.literal('ball'), between: z.enum(['knees']), width: meters('width: 0.2').default(0.2) }),
  /** A folded pillow between the knees, or a long one between the legs. */
  fields({
    kind: z.literal('leg-pillow'),
    between: z.enum(['knees', 'legs']),
    width: meters('width: 0.16').default(0.16),
  }),
  /** Held in both hands. */
  fields({ kind: z.literal('stick'), length: meters('length: 1.2').default(1.2) }),
]);

/** How an exercise moves. Everything that is drawn follows from it. */
export const motion = fields({
  base: field(z.enum(BASES), `one of ${BASES.join(', ')}`, 'base: standing'),
  look: field(z.enum(LOOKS), `one of ${LOOKS.join(', ')}`, 'look: ruth'),
  /** From where it is seen: 0 is the front, positive goes round toward the working side; then how high above level. */
  view: fields({
    azimuth: field(z.number().min(-180).max(180), 'degrees from -180 to 180', 'azimuth: 20'),
    elevation: field(z.number().min(0).max(80), 'degrees from 0 to 80', 'elevation: 12'),
    /** Bones without their side that fill the picture, where the movement is small; the whole figure unless told. */
    close: field(z.array(z.string()).min(1).optional(), 'names of bones', 'close: [pelvis, thigh, shank, foot]'),
  }),
  /** The side whose muscles are tinted, where it is not the one that works: the standing hip works too. */
  tinted: field(z.enum(WHICH_SIDES).optional(), `one of ${WHICH_SIDES.join(', ')}`, 'tinted: both'),
  /** Muscles that are tinted on the side that does not work: the waist, when it lifts the hanging side of the pelvis. */
  crossed: field(z.array(z.enum(MUSCLES)), 'names of muscles', 'crossed: [quadratus-lumborum]').default([]),
  /** The phases in which the muscles are tense, where that is all that happens; they are tinted less in the others. */
  tense: field(z.array(z.string()).optional(), 'names of phases', 'tense: [Squeeze, Hold]'),
  props: field(z.array(prop), 'a list of props', 'props: [{ kind: mat }]').default([]),
  poses: z.record(z.string(), pose),
  phases: z.array(phase).min(1),
  contacts: z.array(contact).min(1),
  /** Joints that the solver may change beyond those of the limbs that touch something. */
  free: field(z.array(z.string()), 'names of joints', 'free: [lumbar.flexion]').default([]),
  /** Joints that it may not. */
  fixed: field(z.array(z.string()), 'names of joints', 'fixed: [hip.abduction]').default([]),
  /** How firmly it keeps an angle that was written; 1.2 for most joints, 3 for bends and turns. */
  firm: field(z.record(z.string(), z.number()), 'joints with a number', 'firm: { hip.flexion: 3 }').default({}),
  /** How firmly the figure keeps the way it lies or stands; follows from the base. */
  steadiness: z.number().optional(),
  /** How firmly it stays over the spot where it starts: more than 1 for somebody who walks on the spot. */
  staysPut: field(z.number().min(0).max(50), 'a number from 0 to 50', 'staysPut: 10').default(0.02),
  /** How high the bed is on which the figure lies at first. */
  raised: meters('raised: 0.45').default(0),
  /** The phases of one slow breath into the belly, instead of quiet ones into the chest. */
  bellyBreath: fields({
    in: field(z.string(), 'the name of a phase', 'in: Breathe in'),
    out: field(z.string(), 'the name of a phase', 'out: Breathe out'),
  }).optional(),
  /** Still before and after, in seconds. */
  restSeconds: z.number().default(0.4),
  /** The phases whose ends are drawn for paper, and the bone that the arrow follows. */
  stills: fields({
    end: field(z.string(), 'the name of a phase', 'end: Lift'),
    middle: z.string().optional(),
    arrow: field(z.array(z.string()).min(1), 'names of bones with their side', 'arrow: [working.shank]'),
  }),
});

/** How an exercise moves. */
export type MotionSource = z.infer<typeof motion>;
