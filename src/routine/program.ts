import type { ExerciseId, Program } from '#schema';
import type { Formulary } from './formulary.ts';
import { gateOf, isOpen } from './gate.ts';
import { asksLowLimit } from './low-limit.ts';
import type { Profile } from './profile.ts';
import { say } from './saying.ts';
import { applies, type Followed, listsUpTo, type Situation, settled, situationAt, tierOf } from './situation.ts';
import type { LeftOut, Said } from './suggestion.ts';
import { reasonsAgainst } from './suitability.ts';

/** A program as somebody may follow it: its phases, where to begin, when to move on and when to step back. */
export interface ProgramView {
  readonly id: string;
  readonly program: Program;
  /** The place of the phase to begin with, counted from 0. */
  readonly startAt: number;
  /** What must be true before the next phase, for each phase. */
  readonly moveOnWhen: readonly string[];
  readonly stepBack: readonly Said[];
  /** Exercises of the program that this person should leave out, with the reasons that do not pass with time. */
  readonly leaveOut: readonly LeftOut[];
}

/**
 * The programs that somebody may follow, of those whose exercises all have a page. None while the gate is shut. Texts
 * come from the files of the programs, by id.
 */
export function programsOf(
  given: Profile,
  formulary: Formulary,
  programs: ReadonlyMap<string, Program>,
): readonly ProgramView[] {
  const profile = settled(given);
  if (!isOpen(gateOf(profile, formulary))) return [];
  const situation = situationAt(tierOf(profile, formulary.amounts), profile, formulary);
  const { shown, amounts } = formulary;
  const isCautious = asksLowLimit(shown.filter(({ when }) => applies(when, profile, amounts)));
  return situation.followed.flatMap((each) => {
    const program = programs.get(each.program.id);
    if (!program || !isComplete(program, formulary)) return [];
    const usual = say(formulary, isCautious ? 'move-on-strict' : 'move-on').text;
    return [
      {
        id: each.program.id,
        program,
        startAt: each.phase,
        moveOnWhen: program.phases.map(({ moveOnWhen }) => moveOnWhen ?? usual),
        stepBack: [say(formulary, 'step-back-pain'), say(formulary, 'step-back-missed')],
        leaveOut: leaveOutOf(program, aheadIn(each, situation), formulary),
      },
    ];
  });
}

/** Whether every exercise of a program has a page. */
export function isComplete(program: Program, { exercises }: Formulary): boolean {
  return [...idsOf(program)].every((id) => exercises.some((exercise) => exercise.id === id));
}

const idsOf = ({ phases }: Program): ReadonlySet<ExerciseId> =>
  new Set(phases.flatMap(({ exercises }) => exercises.map(({ id }) => id)));

/** Somebody who has come to the last phase of a program. */
function aheadIn(followed: Followed, situation: Situation): Situation {
  const last = followed.program.phases.length - 1;
  const done: Followed = { ...followed, phase: last, lists: listsUpTo(last, followed.program) };
  return { ...situation, followed: situation.followed.map((each) => (each === followed ? done : each)) };
}

function leaveOutOf(program: Program, situation: Situation, formulary: Formulary): readonly LeftOut[] {
  return formulary.exercises
    .filter(({ id }) => idsOf(program).has(id))
    .map((exercise) => ({
      exercise: exercise.id,
      name: exercise.name,
      reasons: reasonsAgainst(exercise, situation, formulary).filter(({ id }) => !PASSING.includes(id)),
    }))
    .filter(({ reasons }) => reasons.length > 0);
}

/** Reasons that pass with time: a program leads past them. */
const PASSING: readonly string[] = ['left-too-hard', 'left-pain-level', 'left-pain-range', 'older-and-new'];
