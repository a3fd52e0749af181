import { sessionSeconds } from './length.ts';
import type { RoutineEntry } from './routine.ts';
import type { DoseRange } from './target-dose.ts';

/** A session at one step of its growth. */
export interface GrowingSession {
  readonly entries: readonly RoutineEntry[];
  readonly seconds: number;
  /** From how much time on somebody is given it: its own length, or longer where less pain needs longer for as much. */
  readonly fromSeconds: number;
  /** Exercises, sets, the hardest level, sets weighted by level, and seconds: none of them may grow with more pain. */
  readonly measures: readonly number[];
}

/**
 * A session from one set of the first exercise to the full dose of all. The steps do not depend on the minutes, so fewer
 * minutes give an earlier step. `below` are the steps of the tier with less pain: what these reach later or never is
 * not reached earlier here.
 */
export function sessionSteps(
  given: readonly DoseRange[],
  below: readonly GrowingSession[] | null,
): readonly GrowingSession[] {
  const doses = below ? startingSoon(given, below) : given;
  const steps: GrowingSession[] = [];
  let fromSeconds = 0;
  for (const entries of growing(doses)) {
    const step = stepOf(entries, doses, below);
    fromSeconds = Math.max(fromSeconds, step.fromSeconds);
    if (fromSeconds === Number.POSITIVE_INFINITY) break;
    steps.push({ ...step, fromSeconds });
  }
  return steps;
}

function stepOf(
  entries: readonly RoutineEntry[],
  doses: readonly DoseRange[],
  below: readonly GrowingSession[] | null,
): GrowingSession {
  const seconds = sessionSeconds({ entries }, new Map(doses.map(({ exercise }) => [exercise.id, exercise])));
  const measures = [...measuresOf(entries, doses), seconds];
  const before = below ? measures.map((value, at) => firstSecondsWith(value, at, below)) : [];
  return { entries, seconds, measures, fromSeconds: Math.max(seconds, ...before) };
}

/** The same exercises, so begun that three minutes are enough for the first: with another one, or with fewer repetitions. */
function startingSoon(doses: readonly DoseRange[], below: readonly GrowingSession[]): readonly DoseRange[] {
  for (const share of [1, 0.6, 0.3])
    for (const dose of doses) {
      const least = { ...dose.least, repetitions: Math.ceil(dose.least.repetitions * share) };
      if (stepOf([least], doses, below).fromSeconds <= SHORTEST_SESSION_SECONDS)
        return [{ ...dose, least }, ...doses.filter((other) => other !== dose)];
    }
  return doses;
}

/** The longest session that fits the time, or nothing. */
export function stepWithin(seconds: number, steps: readonly GrowingSession[]): GrowingSession | undefined {
  return steps.findLast(({ fromSeconds }) => fromSeconds <= seconds);
}

/** Four exercises with one set, then their repetitions, then a second set; then the others one by one; then more sets. */
function growing(doses: readonly DoseRange[]): readonly (readonly RoutineEntry[])[] {
  const states: (readonly RoutineEntry[])[] = [];
  let entries: readonly RoutineEntry[] = [];
  const grow = (next: readonly RoutineEntry[]) => {
    if (next.length === entries.length && next.every((entry, at) => entry === entries[at])) return;
    entries = next;
    states.push(entries);
  };
  const change = (at: number, sets: number) => {
    const target = doses[at]?.target;
    const now = entries[at];
    if (!target || !now || (now.sets >= sets && now.repetitions === target.repetitions) || sets > target.sets) return;
    grow(entries.with(at, { ...target, sets }));
  };
  const first = doses.slice(0, FIRST);
  for (const { least } of first) grow([...entries, least]);
  for (const sets of [1, 2]) for (const at of first.keys()) change(at, sets);
  for (const [at, { least }] of doses.entries()) {
    if (at < FIRST) continue;
    grow([...entries, least]);
    for (const sets of [1, 2]) change(at, sets);
  }
  for (let sets = 3; sets <= MOST_SETS; sets += 1) for (const at of doses.keys()) change(at, sets);
  return states;
}

function measuresOf(entries: readonly RoutineEntry[], doses: readonly DoseRange[]): readonly number[] {
  const levels = entries.map(
    ({ exercise }) => doses.find((dose) => dose.exercise.id === exercise)?.exercise.level ?? 0,
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [
    entries.length,
    sum(entries.map(({ sets }) => sets)),
    Math.max(...levels),
    sum(entries.map(({ sets }, at) => sets * (levels[at] ?? 0))),
  ];
}

function firstSecondsWith(value: number, measure: number, steps: readonly GrowingSession[]): number {
  return steps.find(({ measures }) => (measures[measure] ?? 0) >= value)?.fromSeconds ?? Number.POSITIVE_INFINITY;
}

const SHORTEST_SESSION_SECONDS = 180;
const FIRST = 4;
const MOST_SETS = 5;
