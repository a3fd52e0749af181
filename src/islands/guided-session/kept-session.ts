import {
  planSession,
  type Routine,
  type RoutineCodes,
  readRoutine,
  type SessionFacts,
  type SessionRun,
  sessionItems,
  startRun,
  writeRoutine,
} from '#routine';
import type { ExerciseId } from '#schema';
import { forget, keep, readKept, type Store } from '../routine-builder/storage.ts';

/** A session in the middle, as it is kept in the tab until it has ended. */
export interface KeptSession {
  readonly routine: Routine;
  readonly run: SessionRun;
  /** The local day and the moment at which it began. */
  readonly day: string;
  readonly startedAt: string;
  readonly painBefore: number | null;
}

/** Where it is kept. In the tab only: it goes when the tab is closed. */
export const SESSION_KEY = 'guided-session';

/** Keeps where a session stands. A tab that keeps nothing starts from the beginning after a reload. */
export function keepSession(store: () => Store, { routine, run, ...about }: KeptSession, codes: RoutineCodes): void {
  const { position, ran } = run.clock;
  const text = JSON.stringify({
    version: 1,
    routine: writeRoutine(routine, codes),
    firstSide: run.plan.firstSide,
    eased: run.eased,
    marks: [...run.marks],
    ...{ position, ran },
    ...about,
  });
  keep(store, SESSION_KEY, text);
}

/** Forgets it. */
export const forgetSession = (store: () => Store): boolean => forget(store, SESSION_KEY);

/** The session that was left in the middle. Nothing where there is none, or none that can be read as a whole. */
export function keptSession(store: () => Store, facts: Facts, codes: RoutineCodes): KeptSession | null {
  const kept = readKept(store, SESSION_KEY);
  return kept.type === 'text' ? readSession(kept.text, facts, codes) : null;
}

type Facts = ReadonlyMap<ExerciseId, SessionFacts>;

function readSession(text: string, facts: Facts, codes: RoutineCodes): KeptSession | null {
  const data = parsed(text);
  const routine = readRoutine(textOf(data.get('routine')), codes);
  const [position, ran] = [data.get('position'), data.get('ran')];
  if (data.get('version') !== 1 || routine.type === 'problem' || !isMoment(position) || !isMoment(ran)) return null;
  const [day, startedAt] = [textOf(data.get('day')), textOf(data.get('startedAt'))];
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(startedAt))) return null;
  const firstSide = data.get('firstSide') === 'right' ? 'right' : 'left';
  const places = listOf(data.get('eased')).filter((place) => typeof place === 'number');
  const plain = planSession(sessionItems(routine.routine, facts), firstSide);
  const eased = [...new Set(places)].filter((place) => plain.items[place]);
  const run = startRun(plain, eased);
  const pain = data.get('painBefore');
  return {
    routine: routine.routine,
    run: {
      ...run,
      clock: { position: Math.min(position, run.plan.milliseconds), ran, seen: null },
      marks: new Set(
        listOf(data.get('marks'))
          .filter((mark) => typeof mark === 'string' && MARK.test(mark))
          .map(String),
      ),
    },
    ...{ day, startedAt },
    painBefore: typeof pain === 'number' && SCORES.includes(pain) ? pain : null,
  };
}

function parsed(text: string): ReadonlyMap<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(text) ?? {}));
  } catch {
    return new Map();
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isMoment = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < LONGEST;

const SCORES = Array.from({ length: 11 }, (_, score) => score);
const MARK = /^\d\.\d[blr]\d{1,2}\.\d{1,2}$/;
/** A day, in milliseconds; also refuses what is no number. */
const LONGEST = 86_400_000;
