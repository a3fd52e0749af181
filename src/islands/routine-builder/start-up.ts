import { type Routine, type RoutineCodes, readRoutine } from '#routine';
import type { FoundRoutines } from './kept-routines.ts';
import { untouchedShelf } from './routine-shelf.ts';
import type { RoutineEvent } from './routine-state.ts';

/** What is found when the page opens. */
export interface Found {
  readonly kept: FoundRoutines;
  /** The text of the routine in the address, if there is one. */
  readonly linked: string | null;
  readonly codes: RoutineCodes;
  readonly starter: Routine;
  /** An id that nothing has yet. */
  readonly id: string;
}

/** What happens to the routines when the page opens: first what was kept, then what is wrong with it, then the link. */
export function startUp({ kept, linked, codes, starter, id }: Found): readonly RoutineEvent[] {
  const { routines, currentId, unread, isBlocked } = kept;
  const current = routines.find((routine) => routine.id === currentId) ?? routines.at(-1);
  const shelf = current
    ? { routines, currentId: current.id, isUntouched: false }
    : untouchedShelf(`${id}-starter`, starter);
  return [
    { type: 'opened', shelf },
    ...(isBlocked ? [{ type: 'kept', isKept: false } as const] : []),
    ...(unread ? [{ type: 'notice', notice: { type: 'bad-store', reading: unread } } as const] : []),
    ...(linked === null ? [] : [{ type: 'linked', reading: readRoutine(linked, codes), id } as const]),
  ];
}
