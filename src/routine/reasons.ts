import type { ExerciseId } from '#schema';
import type { Formulary, Prescribable } from './formulary.ts';
import type { RoutineEntry } from './routine.ts';
import { conditionWord, once, say } from './saying.ts';
import type { Situation } from './situation.ts';
import type { LeftOut, Replaced, Said } from './suggestion.ts';
import { listing, reasonsAgainst } from './suitability.ts';

/** Why an exercise is here: its role, the programs that list it, the goals that it serves. */
export function whyHere(exercise: Prescribable, situation: Situation, formulary: Formulary): readonly Said[] {
  const role = formulary.roles.find((each) => each.role === exercise.role);
  const programs = fromPrograms(exercise, situation, formulary);
  const helped = situation.profile.conditions.filter((condition) => exercise.helpsWith.includes(condition));
  const often = helped.map((each) => say(formulary, 'why-often', { condition: conditionWord(formulary, each) }));
  const goals = situation.profile.goals.filter((goal) => exercise.goals.includes(goal));
  const source = [...programs, ...(programs.length > 0 ? [] : often)];
  return once([
    ...(role ? [{ id: `role-${role.role}`, text: role.says }] : []),
    ...(source.length > 0 ? source : [say(formulary, 'why-general')]),
    ...goals.slice(0, 1).map((goal) => say(formulary, 'why-goal', { goal: formulary.amounts.goals[goal].words })),
  ]);
}

function fromPrograms(exercise: Prescribable, situation: Situation, formulary: Formulary): readonly Said[] {
  const { withoutCondition } = formulary.amounts;
  return situation.followed.flatMap((each) => {
    const when = listing(exercise, each);
    if (!when) return [];
    if (each.because === 'usual')
      return [say(formulary, each.program.id === withoutCondition.inFirstTier ? 'why-keep-well' : 'why-starter')];
    const named = each.program.conditions.filter((condition) => situation.conditions.includes(condition));
    if (named.length === 0) return [say(formulary, 'why-operation')];
    const id = when === 'now' ? 'why-program' : 'why-program-earlier';
    return named.slice(0, 1).map((condition) => say(formulary, id, { condition: conditionWord(formulary, condition) }));
  });
}

/**
 * What somebody would be given in its place otherwise: what a program lists for the same job at this stage and is barred
 * or has no page, and its own next rung where that is too hard for now.
 */
export function replacedBy(
  exercise: Prescribable,
  chosen: readonly ExerciseId[],
  situation: Situation,
  formulary: Formulary,
): readonly Replaced[] {
  const find = (id: ExerciseId) => formulary.exercises.find((each) => each.id === id);
  const planned = situation.followed.flatMap(({ program, phase }) => program.phases[phase]?.exercises ?? []);
  const barred = planned.flatMap(({ id, name }): readonly Replaced[] => {
    const other = find(id);
    if (chosen.includes(id)) return [];
    if (!other)
      return exercise.easier.includes(id) || exercise.harder.includes(id) ? [noPage(id, name, formulary)] : [];
    const because = reasonsAgainst(other, situation, formulary);
    return other.role === exercise.role && because.length > 0 ? [{ exercise: id, name: other.name, because }] : [];
  });
  const rungs = exercise.harder.flatMap((id): readonly Replaced[] => {
    const other = find(id);
    const because =
      other && other.level > exercise.level && other.role === exercise.role
        ? reasonsAgainst(other, situation, formulary)
        : [];
    return other && because.length > 0 ? [{ exercise: id, name: other.name, because }] : [];
  });
  const all = [...barred, ...rungs];
  return all
    .filter(({ exercise: id }, at) => all.findIndex((other) => other.exercise === id) === at)
    .slice(0, MOST_REPLACED)
    .map((each) => ({ ...each, because: each.because.slice(0, MOST_REASONS) }));
}

const noPage = (id: ExerciseId, name: string | undefined, formulary: Formulary): Replaced => ({
  exercise: id,
  name: name ?? id,
  because: [say(formulary, 'left-no-page')],
});

const MOST_REPLACED = 3;
const MOST_REASONS = 2;

/** Every exercise that is barred, by name. What was merely not chosen is not among them. */
export function leftOutOf(situation: Situation, formulary: Formulary): readonly LeftOut[] {
  return formulary.exercises.flatMap((exercise) => {
    const reasons = reasonsAgainst(exercise, situation, formulary);
    return reasons.length > 0 ? [{ exercise: exercise.id, name: exercise.name, reasons }] : [];
  });
}

/** What to heed in an exercise besides what its page says. */
export function notesFor(
  entry: RoutineEntry,
  exercise: Prescribable,
  situation: Situation,
  formulary: Formulary,
): readonly Said[] {
  const { profile, tier } = situation;
  const isSore = (formulary.amounts.tiers[tier]?.share ?? 1) < 1;
  const holdsOn = exercise.position === 'standing' && exercise.demands.includes('one-leg');
  return [
    ...(isSore && exercise.role !== 'settle' ? [say(formulary, 'note-inner-range')] : []),
    ...(entry.side !== 'both' ? [say(formulary, 'note-sore-leg-only')] : []),
    ...(startOf(entry, exercise, situation) ? [say(formulary, 'note-start-sore', { side: profile.side })] : []),
    ...(holdsOn && (profile.health.includes('recent-fall') || profile.ageGroup === '65-plus')
      ? [say(formulary, 'note-hold-on')]
      : []),
  ];
}

/** The side to begin with: the sore one, where both are done one after the other. */
export function startOf(
  { side }: RoutineEntry,
  { sides }: Prescribable,
  { profile }: Situation,
): 'left' | 'right' | null {
  return sides === 'one-then-the-other' && side === 'both' && profile.side !== 'both' ? profile.side : null;
}
