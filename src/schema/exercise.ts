import { z } from 'zod';
import { dose } from './dose.ts';
import { field, fields } from './field.ts';
import { motion } from './motion.ts';
import { MUSCLES } from './muscles.ts';
import { reviewFields } from './review.ts';

/** The positions an exercise can start from. */
export const POSITIONS = [
  'supine',
  'side-lying',
  'prone',
  'hands-and-knees',
  'half-kneeling',
  'sitting',
  'standing',
] as const;

/** What an exercise needs. */
export const EQUIPMENT = ['mat', 'pillow', 'chair', 'wall', 'step', 'band', 'towel', 'dumbbell', 'bench'] as const;

/** The seven goals of physical therapy. */
export const GOALS = [
  'relieve-pain',
  'improve-mobility',
  'fewer-arthritis-symptoms',
  'range-of-motion',
  'strengthen-stabilize',
  'education-self-management',
  'prevention',
] as const;

/** How the two sides of the body share the work. */
export const SIDE_USES = ['both-together', 'one-then-the-other', 'in-turn'] as const;

/** An exercise, named by its file: `clamshell`. */
export type ExerciseId = string;
export type Position = (typeof POSITIONS)[number];
export type Equipment = (typeof EQUIPMENT)[number];
export type Goal = (typeof GOALS)[number];
export type SideUse = (typeof SIDE_USES)[number];

const sentence = (write: string) => field(z.string().min(10).max(260), 'a short sentence', write);

/** A neighbour on the ladder from easy to hard. It may not have a page yet; then only its name is shown. */
const rung = fields({
  id: field(z.string().regex(/^[a-z0-9-]+$/), 'the id of an exercise', 'id: glute-squeeze'),
  name: field(z.string().min(3), 'the name of the exercise', 'name: Glute squeeze'),
  /** What makes it easier or harder, in a few words. */
  how: field(z.string().min(5).max(80), 'a few words', 'how: no movement at all'),
});

/** One exercise, in `content/exercises/`. */
export const exercise = fields({
  name: field(z.string().min(3).max(40), 'a name of 3 to 40 characters', 'name: Clamshell'),
  /** Other names under which people know it. */
  searchWords: field(z.array(z.string()).default([]), 'a list of names', 'searchWords: [clam, clams]'),
  /** What it is good for, in a sentence or two under the name. */
  lede: field(
    z.string().min(20).max(160),
    'one or two sentences of 20 to 160 characters',
    'lede: A gentle first step.',
  ),
  position: field(z.enum(POSITIONS), `one of ${POSITIONS.join(', ')}`, 'position: side-lying'),
  equipment: field(z.array(z.enum(EQUIPMENT)), `a list of ${EQUIPMENT.join(', ')}`, 'equipment: [mat, pillow]'),
  /** From 1, gentle, to 5. */
  level: field(z.number().int().min(1).max(5), 'a whole number from 1 to 5', 'level: 1'),
  goals: field(z.array(z.enum(GOALS)).min(1), `a list of ${GOALS.join(', ')}`, 'goals: [relieve-pain]'),
  muscles: fields({
    /** What does most of the work. Empty only for a stretch. */
    primary: field(z.array(z.enum(MUSCLES)), `a list of ${MUSCLES.join(', ')}`, 'primary: [gluteus-medius]'),
    secondary: field(z.array(z.enum(MUSCLES)), `a list of ${MUSCLES.join(', ')}`, 'secondary: [hamstrings]'),
    /** What a stretch makes longer. */
    stretched: field(
      z.array(z.enum(MUSCLES)).default([]),
      `a list of ${MUSCLES.join(', ')}, or no such line`,
      'stretched: [iliopsoas]',
    ),
  }).refine(({ primary, stretched }) => primary.length + stretched.length > 0, {
    message:
      'Expected a muscle that works or that is stretched, found none.\nWrite: primary: [gluteus-medius], or for a stretch, stretched: [iliopsoas]',
  }),
  sides: field(z.enum(SIDE_USES), `one of ${SIDE_USES.join(', ')}`, 'sides: one-then-the-other'),
  dose,
  /** Where the work should be felt. */
  feelIt: sentence('feelIt: Work at the side of your hip and low in your buttock.'),
  /** How it should not feel, and what to do then. */
  notLikeThis: sentence('notLikeThis: A pinch in the groin. Lift less high.'),
  /** What to do, one phase of the movement after the other. */
  steps: z
    .array(
      fields({
        /** The phase in a word: Start, Lift, Hold, Lower. */
        phase: field(z.string().min(2).max(20), 'one or two words', 'phase: Lift'),
        text: sentence('text: Lift your top knee. Keep your heels touching.'),
      }),
    )
    .min(2),
  /** A picture in words that makes it easier to get right. */
  tip: sentence('tip: Small and slow beats big and fast.'),
  mistakes: z
    .array(
      fields({
        slip: field(z.string().min(5).max(90), 'what happens', 'slip: You roll back'),
        fix: field(z.string().min(5).max(120), 'what to do', 'fix: Lift half as high.'),
      }),
    )
    .min(1),
  /** Reasons to end it at once. Each completes "Stop if …". */
  stopIf: field(
    z.array(z.string().min(5).max(90)).min(1),
    'words that complete "Stop if …"',
    'stopIf: [it pinches in the groin]',
  ),
  /** What the printed sheet has room for. */
  sheet: fields({
    cue: field(z.string().min(10).max(80), 'a cue of 10 to 80 characters', 'cue: Heels together. Lift the top knee.'),
    stopIf: field(z.string().min(5).max(60), 'words that complete "Stop if …"', 'stopIf: it pinches in the groin'),
  }),
  easier: z.array(rung),
  harder: z.array(rung),
  /** Conditions for which it is often chosen. */
  helpsWith: field(z.array(z.string()), 'ids of conditions', 'helpsWith: [hip-osteoarthritis]'),
  cautions: z.array(
    fields({
      condition: field(z.string(), 'the id of a condition', 'condition: labral-tear'),
      /** The condition as it is printed: starts "a" or is a plain name. */
      name: field(z.string().min(3), 'the name in plain words', 'name: Outer hip pain'),
      text: sentence('text: Do not lie on the sore side.'),
    }),
  ),
  /** What studies say about it. Each statement with its sources; without a source, softly and without a number. */
  evidence: z
    .array(
      fields({
        text: field(z.string().min(20).max(320), 'one to three sentences', 'text: In a small study …'),
        sources: field(z.array(z.string()), 'ids of sources', 'sources: [distefano-2009]'),
      }),
    )
    .min(1),
  related: field(
    z
      .array(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/))
      .min(2)
      .max(6),
    'two to six addresses such as guides/when-to-get-help',
    'related: [guides/how-much-pain-is-fine, exercises/bridge]',
  ),
  /** How it moves: film, captions, line art and the view from any side all come from this. */
  motion: motion.optional(),
  ...reviewFields,
});

/** One exercise. */
export type Exercise = z.infer<typeof exercise>;
