import {
  addEntry,
  changeEntry,
  type EntryChange,
  isSameRoutine,
  moveEntry,
  nameRoutine,
  type Reading,
  type Routine,
  type RoutineItem,
  removeEntry,
  swapEntry,
} from '#routine';
import {
  copyOfCurrent,
  currentRoutine,
  emptyRoutine,
  isShelfFull,
  type RoutineShelf,
  untouchedShelf,
  withCurrent,
  withNew,
  withOthersChange,
  withoutCurrent,
} from './routine-shelf.ts';

/** Something the reader should know before going on. */
export type Notice =
  | { readonly type: 'from-link'; readonly hasCards: boolean }
  | { readonly type: 'from-other-tab' | 'deleted-in-other-tab' | 'forgotten' | 'shelf-full' }
  | { readonly type: 'bad-link' | 'bad-store'; readonly reading: Extract<Reading, { type: 'problem' }> };

/** A change that can be taken back: what was done, and how everything was before. */
export interface Step {
  readonly did: Change;
  readonly before: RoutineShelf;
}

/** The routines on the screen and on the device, and what belongs to them. */
export interface RoutineState {
  readonly shelf: RoutineShelf;
  /** What was done, the newest last. */
  readonly past: readonly Step[];
  /** What was taken back and can be done again, the next one last; `before` is how everything is afterwards. */
  readonly future: readonly Step[];
  /** The routine of a link that waits for a choice. */
  readonly offered: Routine | null;
  readonly notices: readonly Notice[];
  /** `false` when the device refuses to keep the routines. */
  readonly isKeepable: boolean;
  /** Grows with every change made here, never with one that came from the device. What grew is to be kept. */
  readonly changes: number;
}

/** What a reader can do to the routines. New ids come from outside, because they take chance and time. */
export type Change =
  | { readonly type: 'add'; readonly item: RoutineItem; readonly at?: number }
  | { readonly type: 'take-out'; readonly key: string }
  | { readonly type: 'swap'; readonly key: string; readonly item: RoutineItem }
  | { readonly type: 'move'; readonly from: number; readonly to: number }
  | { readonly type: 'change'; readonly key: string; readonly change: EntryChange }
  | { readonly type: 'name'; readonly name: string }
  /** Other exercises under the same name: an empty list to start over, or the ready-made one. */
  | { readonly type: 'replace'; readonly entries: Routine['entries'] }
  | { readonly type: 'new' | 'duplicate'; readonly id: string }
  | { readonly type: 'delete' | 'forget'; readonly id: string; readonly starter: Routine }
  | { readonly type: 'take'; readonly id: string; readonly routine: Routine };

/** What can happen. */
export type RoutineEvent =
  | Change
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'undo' | 'redo' | 'keep-mine' | 'notices-read' }
  | { readonly type: 'take-offered'; readonly id: string }
  | { readonly type: 'opened'; readonly shelf: RoutineShelf }
  /** Another tab changed a routine (`null`: deleted it). `spare` is what is shown when none is left. */
  | {
      readonly type: 'others-change';
      readonly id: string;
      readonly routine: Routine | null;
      readonly spare: RoutineShelf;
    }
  /** A link was opened. The id is for its routine, should it be taken at once. */
  | { readonly type: 'linked'; readonly reading: Reading; readonly id: string }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'kept'; readonly isKept: boolean };

/** How it starts, on the server and before the device has been asked. */
export const startState = (starter: Routine): RoutineState => ({
  shelf: untouchedShelf('0', starter),
  past: [],
  future: [],
  offered: null,
  notices: [],
  isKeepable: true,
  changes: 0,
});

/** What becomes of the routines when something happens. Nothing is lost: every change can be taken back. */
export function nextState(state: RoutineState, event: RoutineEvent): RoutineState {
  switch (event.type) {
    case 'choose':
      return { ...state, shelf: { ...state.shelf, currentId: event.id } };
    case 'undo':
    case 'redo':
      return stepped(state, event.type);
    case 'take-offered':
      return state.offered ? done({ ...state, offered: null }, taken(event.id, state.offered)) : state;
    case 'keep-mine':
      return { ...state, offered: null };
    case 'linked':
      return linked(state, event.reading, event.id);
    case 'opened':
      return { ...state, shelf: event.shelf, past: [], future: [] };
    case 'others-change':
      return changedByOthers(state, event);
    case 'notice':
      return noticed(state, event.notice);
    case 'notices-read':
      return { ...state, notices: [] };
    case 'kept':
      return event.isKept === state.isKeepable ? state : { ...state, isKeepable: event.isKept };
    default:
      return done(state, event);
  }
}

function done(state: RoutineState, did: Change): RoutineState {
  const shelf = changedShelf(state.shelf, did);
  if (shelf === state.shelf) return 'id' in did && isShelfFull(shelf) ? noticed(state, { type: 'shelf-full' }) : state;
  const past = [...state.past, { did, before: state.shelf }].slice(-MOST_STEPS);
  const next = { ...state, shelf, past, future: [], changes: state.changes + 1 };
  if (did.type === 'forget') return noticed(next, { type: 'forgotten' });
  if (did.type !== 'take') return next;
  return noticed(next, { type: 'from-link', hasCards: did.routine.entries.some((item) => 'title' in item) });
}

function changedShelf(shelf: RoutineShelf, did: Change): RoutineShelf {
  const routine = currentRoutine(shelf);
  switch (did.type) {
    case 'add':
      return withCurrent(shelf, addEntry(routine, did.item, did.at));
    case 'take-out':
      return withCurrent(shelf, removeEntry(routine, did.key));
    case 'swap':
      return withCurrent(shelf, swapEntry(routine, did.key, did.item));
    case 'move':
      return withCurrent(shelf, moveEntry(routine, did.from, did.to));
    case 'change':
      return withCurrent(shelf, changeEntry(routine, did.key, did.change));
    case 'name':
      return withCurrent(shelf, nameRoutine(routine, did.name));
    case 'replace':
      return withCurrent(shelf, { ...routine, entries: did.entries });
    case 'new':
      return withNew(touched(shelf), did.id, emptyRoutine(shelf));
    case 'duplicate':
      return withNew(touched(shelf), did.id, copyOfCurrent(shelf));
    case 'take':
      return withNew(shelf, did.id, did.routine);
    case 'delete':
      return withoutCurrent(shelf, untouchedShelf(did.id, did.starter));
    case 'forget':
      return untouchedShelf(did.id, did.starter);
  }
}

function stepped(state: RoutineState, way: 'undo' | 'redo'): RoutineState {
  const [from, to] = way === 'undo' ? (['past', 'future'] as const) : (['future', 'past'] as const);
  const step = state[from].at(-1);
  if (!step) return state;
  const back = { did: step.did, before: state.shelf };
  return {
    ...state,
    shelf: step.before,
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], back],
    notices: state.notices.filter(({ type }) => type !== 'forgotten' && type !== 'from-link'),
    changes: state.changes + 1,
  };
}

/** A link never replaces a routine of the reader's own: it waits for a choice, unless there is nothing of their own. */
function linked(state: RoutineState, reading: Reading, id: string): RoutineState {
  if (reading.type === 'problem') return noticed(state, { type: 'bad-link', reading });
  const { routine } = reading;
  const same = state.shelf.routines.find((kept) => isSameRoutine(kept.routine, routine));
  if (same) return { ...state, offered: null, shelf: { ...state.shelf, currentId: same.id } };
  return state.shelf.isUntouched ? done(state, taken(id, routine)) : { ...state, offered: routine };
}

type OthersChange = Extract<RoutineEvent, { type: 'others-change' }>;

/** What another tab did is done to every step as well, so that taking back a change here never takes back one made there. */
function changedByOthers(state: RoutineState, { id, routine, spare }: OthersChange): RoutineState {
  const apply = (shelf: RoutineShelf) => withOthersChange(shelf, id, routine) ?? spare;
  const applyTo = (steps: readonly Step[]) => steps.map(({ did, before }) => ({ did, before: apply(before) }));
  const shelf = apply(state.shelf);
  const next = { ...state, shelf, past: applyTo(state.past), future: applyTo(state.future) };
  if (state.shelf.currentId !== id && shelf.currentId !== id) return next;
  return noticed(next, { type: routine ? 'from-other-tab' : 'deleted-in-other-tab' });
}

/** The ready-made routine counts as somebody's own as soon as there is a second one beside it. */
const touched = (shelf: RoutineShelf): RoutineShelf => (shelf.isUntouched ? { ...shelf, isUntouched: false } : shelf);

const taken = (id: string, routine: Routine): Change => ({ type: 'take', id, routine });

/** Each kind of notice stands there once, the newest last. */
function noticed(state: RoutineState, notice: Notice): RoutineState {
  return { ...state, notices: [...state.notices.filter(({ type }) => type !== notice.type), notice] };
}

/** Enough for everything one does in an hour. */
const MOST_STEPS = 100;
