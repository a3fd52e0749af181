import type { ExerciseId } from '#schema';
import { cardFacts, type Side } from './own-card.ts';
import { isOwnCard, type NamedItem, type Routine, type RoutineEntry } from './routine.ts';
import { type FilmSpan, type SessionFacts, tempoOf } from './session-tempo.ts';

/** The side that works while the other one waits. */
export type WorkingSide = 'left' | 'right';

/** The numbers of a dose that a session counts. */
export type SessionDose = Pick<RoutineEntry, 'sets' | 'repetitions' | 'holdSeconds'>;

/** One exercise or card of a session, with all that its time depends on. `keyOf` tells it from the others. */
export type SessionItem = NamedItem & TimedItem;

interface TimedItem extends SessionDose {
  readonly side: Side;
  readonly facts: SessionFacts;
}

interface StepPlace {
  /** The place of its exercise in the session, from 0. */
  readonly place: number;
  /** The set that is done or that comes next, from 1. */
  readonly set: number;
  /** `null` when both sides work together or in turn. */
  readonly side: WorkingSide | null;
  /** Milliseconds from the start of the session. */
  readonly from: number;
  readonly to: number;
}

/** Time to get into position, to change sides, or to rest. */
export interface WaitStep extends StepPlace {
  readonly type: 'ready' | 'change' | 'rest';
}

/** One phase of one repetition. */
export interface WorkStep extends StepPlace {
  readonly type: 'move' | 'hold';
  /** Counted from 1. */
  readonly repetition: number;
  /** The place of the phase in its repetition, from 0. */
  readonly phase: number;
  readonly name: string;
  readonly cue: string;
  readonly film: FilmSpan | null;
}

/** A stretch of a session. */
export type SessionStep = WaitStep | WorkStep;

/** A session as one line of steps without a gap. */
export interface SessionPlan {
  readonly items: readonly SessionItem[];
  readonly firstSide: WorkingSide;
  readonly steps: readonly SessionStep[];
  /** How long it takes in all. */
  readonly milliseconds: number;
}

/** The cards of a routine and the exercises that are known, in their order with their facts; an unknown one is left out. */
export function sessionItems(routine: Routine, facts: ReadonlyMap<ExerciseId, SessionFacts>): readonly SessionItem[] {
  return routine.entries.flatMap((item): readonly SessionItem[] => {
    const { side, sets, repetitions, holdSeconds } = item;
    const dose = { side, sets, repetitions, holdSeconds };
    if (isOwnCard(item)) return [{ title: item.title, ...dose, facts: { ...cardFacts(item), ...NOT_FILMED } }];
    const its = facts.get(item.exercise);
    return its ? [{ exercise: item.exercise, ...dose, facts: its }] : [];
  });
}

/**
 * The exercises one after the other in real time: get ready, then set by set each side with its repetitions, rests between.
 * A rest is as long as the dose says; changing sides within a set takes its own few seconds.
 */
export function planSession(items: readonly SessionItem[], firstSide: WorkingSide): SessionPlan {
  const untimed = items.flatMap((item, place) => stepsOf(item, place, firstSide));
  let from = 0;
  const steps = untimed.flatMap(({ milliseconds, ...step }): SessionStep[] => {
    if (milliseconds <= 0) return [];
    const timed = { ...step, from, to: from + milliseconds };
    from = timed.to;
    return [timed];
  });
  return { items, firstSide, steps, milliseconds: from };
}

/** The step at a moment; before the start it is the first one, after the end the last. `undefined` in an empty plan. */
export function stepAt(plan: SessionPlan, milliseconds: number): SessionStep | undefined {
  let [low, high] = [0, plan.steps.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (milliseconds < (plan.steps[middle]?.to ?? 0)) high = middle;
    else low = middle + 1;
  }
  return plan.steps[low];
}

/** Whether something is done in a step, rather than waited for. */
export const isWork = (step: SessionStep): step is WorkStep => step.type === 'move' || step.type === 'hold';

/** The sides of an exercise in the order in which they work; one `null` when they share the work. */
export function sidesOf({ side, facts }: SessionItem, firstSide: WorkingSide): readonly (WorkingSide | null)[] {
  if (facts.sides !== 'one-then-the-other') return [null];
  if (side !== 'both') return [side];
  return firstSide === 'left' ? ['left', 'right'] : ['right', 'left'];
}

type Untimed<Step> = Step extends SessionStep ? Omit<Step, 'from' | 'to'> & { readonly milliseconds: number } : never;

function stepsOf(item: SessionItem, place: number, firstSide: WorkingSide): readonly Untimed<SessionStep>[] {
  const sides = sidesOf(item, firstSide);
  const [first = null] = sides;
  const ready = place === 0 ? FIRST_READY_SECONDS : READY_SECONDS;
  const sets = Array.from({ length: item.sets }, (_, index) => index + 1);
  return [
    { type: 'ready', place, set: 1, side: first, milliseconds: ready * 1000 },
    ...sets.flatMap((set) => [
      ...sides.flatMap((side, at): readonly Untimed<SessionStep>[] => [
        ...(at > 0 ? [{ type: 'change' as const, place, set, side, milliseconds: CHANGE_SIDES_SECONDS * 1000 }] : []),
        ...workSteps(item, place, set, side),
      ]),
      ...(set < item.sets
        ? [
            {
              type: 'rest' as const,
              place,
              set: set + 1,
              side: first,
              milliseconds: item.facts.dose.restSeconds * 1000,
            },
          ]
        : []),
    ]),
  ];
}

function workSteps(
  { facts, repetitions, holdSeconds }: SessionItem,
  place: number,
  set: number,
  side: WorkingSide | null,
): readonly Untimed<WorkStep>[] {
  const phases = tempoOf(facts, holdSeconds);
  return Array.from({ length: repetitions }, (_, index) => index + 1).flatMap((repetition) =>
    phases.map(({ isHold, name, cue, milliseconds, film }, phase) => ({
      ...{ type: isHold ? ('hold' as const) : ('move' as const), place, set, side },
      ...{ repetition, phase, name, cue, film, milliseconds },
    })),
  );
}

const NOT_FILMED = { phases: [], filmSeconds: 0 };
/** Putting the chair away, lying down, finding the pillow: what the length of a routine counts between exercises. */
const READY_SECONDS = 30;
/** From the button to the floor; what is needed has been fetched before. */
const FIRST_READY_SECONDS = 15;
/** Turning over, or changing legs. */
export const CHANGE_SIDES_SECONDS = 10;
