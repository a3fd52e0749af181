import { type Reading, type Routine, readRoutine, writeRoutine } from '#routine';
import type { ExerciseId } from '#schema';
import type { RoutineEvent } from './routine-state.ts';
import type { Kept } from './storage.ts';

/** What is found when the page opens. */
export interface Found {
  readonly kept: Kept;
  /** The text of the routine in the address, if there is one. */
  readonly linked: string | null;
  readonly knownIds: readonly ExerciseId[];
  readonly starter: Routine;
}

/** What a start does: what happens to the routine, and which texts have to move. */
export interface StartUp {
  readonly events: readonly RoutineEvent[];
  /** The kept text that could not be read and is to be set aside. */
  readonly unreadable: string | null;
}

/** What to do with what was found. A link never replaces a routine of the reader's own without asking. */
export function startUp({ kept, linked, knownIds, starter }: Found): StartUp {
  const mine = kept.type === 'text' ? readRoutine(kept.text, knownIds) : null;
  const link = linked === null ? null : readRoutine(linked, knownIds);
  return {
    events: [
      ...(kept.type === 'blocked' ? [{ type: 'not-keepable' } as const] : []),
      ...(mine ? eventsOfKept(mine) : []),
      ...(link ? eventsOfLink(link, mine, starter) : []),
    ],
    unreadable: mine?.type === 'problem' && kept.type === 'text' ? kept.text : null,
  };
}

function eventsOfKept(mine: Reading): readonly RoutineEvent[] {
  if (mine.type === 'routine') return [{ type: 'found', routine: mine.routine }];
  return [{ type: 'notice', notice: { type: 'bad-store', reading: mine } }];
}

function eventsOfLink(link: Reading, mine: Reading | null, starter: Routine): readonly RoutineEvent[] {
  if (link.type === 'problem') return [{ type: 'notice', notice: { type: 'bad-link', reading: link } }];
  const shown = mine?.type === 'routine' ? mine.routine : starter;
  if (writeRoutine(link.routine) === writeRoutine(shown)) return [];
  if (mine?.type === 'routine') return [{ type: 'offer', routine: link.routine }];
  return [{ type: 'offer', routine: link.routine }, { type: 'take-offered' }];
}
