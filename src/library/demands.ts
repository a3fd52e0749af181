import type { Demand, Exercise } from '#schema';

/** The parts of an exercise that say what it asks. */
export type Demanding = Pick<Exercise, 'position' | 'sides' | 'equipment' | 'motion'>;

/** What an exercise asks: getting down on the floor, kneeling, standing on one leg. */
export function demandsOf(exercise: Demanding): Demand[] {
  return ALL_DEMANDS.filter((demand) => ASKED[demand](exercise));
}

const ASKED: Readonly<Record<Demand, (exercise: Demanding) => boolean>> = {
  // Who lies on a bed does not get down on the floor.
  floor: ({ position, motion }) => position !== 'sitting' && position !== 'standing' && !motion?.raised,
  kneeling: (exercise) => KNEELING.includes(exercise.position) || liftsHipsOffKnees(exercise),
  'one-leg': standsOnOneLeg,
};

const KNEELING: readonly string[] = ['hands-and-knees', 'half-kneeling'];

/** All of them. Their names come from here, because the list in the schema would bring Zod into the browser. */
export const ALL_DEMANDS = Object.keys(ASKED) as readonly Demand[];

/** Lies down, but then a knee carries the hips: a side plank on the knees. */
function liftsHipsOffKnees({ motion }: Demanding): boolean {
  const contacts = motion?.contacts ?? [];
  const liftsHips = contacts.some(({ part, lifted }) => part === 'hip-side' && lifted.length > 0);
  return liftsHips && contacts.some(({ part }) => /knee/.test(part));
}

/**
 * One foot is off the ground for a while, or climbs a step. Walking, and a step to the side, do not count. Without a motion to look at, working one side at a time in standing is taken for it.
 */
function standsOnOneLeg({ position, sides, equipment, motion }: Demanding): boolean {
  if (position !== 'standing') return false;
  if (!motion) return sides !== 'both-together';
  const feet = motion.contacts.filter(({ part, on }) => FEET.includes(part) && (on === 'floor' || on === 'step'));
  const staysDown = (side: 'working' | 'other') =>
    feet.filter((foot) => foot.side === side || foot.side === 'both').some((foot) => isDown(foot) || isWalking(foot));
  return equipment.includes('step') || !staysDown('working') || !staysDown('other');
}

type Contact = NonNullable<Demanding['motion']>['contacts'][number];
const isDown = ({ lifted, only }: Contact): boolean => lifted.length === 0 && !only;
const isWalking = ({ moves }: Contact): boolean => moves.some(({ isEven }) => isEven);

const FEET: readonly string[] = ['foot', 'forefoot', 'heel'];
