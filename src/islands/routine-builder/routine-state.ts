import {
  addEntry,
  changeEntry,
  type EntryChange,
  moveEntry,
  placeOf,
  type Reading,
  type Routine,
  type RoutineEntry,
  removeEntry,
} from '#routine';
import type { ExerciseId } from '#schema';

/** What can be brought back after it was taken away. */
export type Undo =
  | { readonly type: 'entry'; readonly entry: RoutineEntry; readonly at: number }
  | { readonly type: 'routine'; readonly routine: Routine };

/** Something the reader should know before going on. */
export type Notice =
  | { readonly type: 'from-link' }
  | { readonly type: 'from-other-tab' }
  | { readonly type: 'forgotten' }
  | { readonly type: 'bad-link' | 'bad-store'; readonly reading: Extract<Reading, { type: 'problem' }> };

/** The routine on the screen, and what belongs to it. */
export interface RoutineState {
  readonly routine: Routine;
  /** The routine of a link that waits for a choice. */
  readonly offered: Routine | null;
  readonly undo: Undo | null;
  readonly notices: readonly Notice[];
  /** `false` when the device refuses to keep the routine. */
  readonly isKeepable: boolean;
  /** Grows with every change made here, never with one that came from the device. What grew is to be kept. */
  readonly changes: number;
}

/** What can happen to a routine. */
export type RoutineEvent =
  | { readonly type: 'add'; readonly entry: RoutineEntry }
  | { readonly type: 'take-out'; readonly exercise: ExerciseId }
  | { readonly type: 'move'; readonly from: number; readonly to: number }
  | { readonly type: 'change'; readonly exercise: ExerciseId; readonly change: EntryChange }
  | { readonly type: 'replace'; readonly routine: Routine }
  | { readonly type: 'bring-back' }
  | { readonly type: 'take-offered' }
  | { readonly type: 'keep-mine' }
  | { readonly type: 'found'; readonly routine: Routine; readonly notice?: Notice }
  | { readonly type: 'offer'; readonly routine: Routine }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'notices-read' }
  | { readonly type: 'forget'; readonly starter: Routine }
  | { readonly type: 'not-keepable' };

/** How it starts, on the server and before the device has been asked. */
export const startState = (starter: Routine): RoutineState => ({
  routine: starter,
  offered: null,
  undo: null,
  notices: [],
  isKeepable: true,
  changes: 0,
});

/** What becomes of the routine when something happens. Nothing is lost: what goes away can be brought back. */
export function nextState(state: RoutineState, event: RoutineEvent): RoutineState {
  switch (event.type) {
    case 'add':
      return changed(state, addEntry(state.routine, event.entry));
    case 'take-out':
      return takenOut(state, event.exercise);
    case 'move':
      return changed(state, moveEntry(state.routine, event.from, event.to));
    case 'change':
      return changed(state, changeEntry(state.routine, event.exercise, event.change));
    case 'replace':
      return replaced(state, event.routine);
    case 'bring-back':
      return broughtBack(state);
    case 'take-offered':
      return takenFromLink(state);
    case 'keep-mine':
      return { ...state, offered: null };
    case 'found':
      return noticed({ ...state, routine: event.routine }, event.notice);
    case 'offer':
      return { ...state, offered: event.routine };
    case 'notice':
      return noticed(state, event.notice);
    case 'notices-read':
      return { ...state, notices: [] };
    case 'forget':
      return noticed(
        { ...state, routine: event.starter, undo: { type: 'routine', routine: state.routine } },
        { type: 'forgotten' },
      );
    case 'not-keepable':
      return { ...state, isKeepable: false };
  }
}

function changed(state: RoutineState, routine: Routine): RoutineState {
  return routine === state.routine ? state : { ...state, routine, changes: state.changes + 1 };
}

function replaced(state: RoutineState, routine: Routine): RoutineState {
  return { ...changed(state, routine), undo: { type: 'routine', routine: state.routine } };
}

function takenFromLink(state: RoutineState): RoutineState {
  if (!state.offered) return state;
  return noticed({ ...replaced(state, state.offered), offered: null }, { type: 'from-link' });
}

/** Each kind of notice stands there once, the newest last. */
function noticed(state: RoutineState, notice: Notice | undefined): RoutineState {
  if (!notice) return state;
  return { ...state, notices: [...state.notices.filter(({ type }) => type !== notice.type), notice] };
}

function takenOut(state: RoutineState, exercise: ExerciseId): RoutineState {
  const at = placeOf(state.routine, exercise);
  const entry = state.routine.entries[at];
  if (!entry) return state;
  return { ...changed(state, removeEntry(state.routine, exercise)), undo: { type: 'entry', entry, at } };
}

function broughtBack(state: RoutineState): RoutineState {
  if (!state.undo) return state;
  // A whole routine is swapped, so that bringing it back by mistake loses nothing either.
  if (state.undo.type === 'routine') return { ...replaced(state, state.undo.routine), notices: [] };
  return { ...changed(state, addEntry(state.routine, state.undo.entry, state.undo.at)), undo: null };
}
