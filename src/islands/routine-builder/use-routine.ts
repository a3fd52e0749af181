import { type Dispatch, useEffect, useReducer, useRef, useState } from 'react';
import { type Routine, type RoutineCodes, readRoutine } from '#routine';
import { textInFragment } from './address.ts';
import { keepRoutines, readRoutines, type SeenTexts } from './kept-routines.ts';
import { currentRoutine, untouchedShelf } from './routine-shelf.ts';
import { nextState, type RoutineEvent, type RoutineState, startState } from './routine-state.ts';
import { startUp } from './start-up.ts';
import {
  CURRENT_KEY,
  deviceStore,
  forget,
  keep,
  ONE_ROUTINE_KEY,
  ROUTINE_PREFIX,
  readKept,
  UNREADABLE_KEY,
} from './storage.ts';

/** The routines, and the way to change them. */
export interface RoutineOwner {
  readonly state: RoutineState;
  /** The routine on the screen. */
  readonly routine: Routine;
  readonly send: Dispatch<RoutineEvent>;
  /** `false` on the server and until the device has been asked. */
  readonly isReady: boolean;
  /** Removes everything that was kept on this device. It can be taken back like any other change. */
  readonly forgetAll: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Owns the routines: takes them from link or device, keeps every change, follows other tabs. */
export function useRoutine(starter: Routine, codes: RoutineCodes): RoutineOwner {
  const [state, send] = useReducer(nextState, starter, startState);
  const [isReady, setReady] = useState(false);
  const seen = useRef<SeenTexts>(new Map());
  const aside = useRef<string | null>(null);

  useEffect(() => {
    const kept = readRoutines(deviceStore, codes, seen.current, newId);
    for (const event of startUp({ kept, linked: takeLink(), codes, starter, id: newId() })) send(event);
    setReady(true);
    const openLink = () => {
      const linked = takeLink();
      if (linked !== null) send({ type: 'linked', reading: readRoutine(linked, codes), id: newId() });
    };
    window.addEventListener('hashchange', openLink);
    return () => window.removeEventListener('hashchange', openLink);
  }, [starter, codes]);

  useEffect(() => {
    if (state.changes === 0) return;
    const { isKept, clashes } = keepRoutines(deviceStore, state.shelf, codes, seen.current);
    send({ type: 'kept', isKept });
    for (const clash of clashes) {
      const reading = readRoutine(clash.text, codes);
      const id = clash.isDeletedHere ? clash.id : newId();
      if (reading.type === 'problem' || !keep(deviceStore, ROUTINE_PREFIX + id, clash.text)) continue;
      seen.current.set(id, clash.text);
      send({ type: 'others-change', id, routine: reading.routine, spare: untouchedShelf(newId(), starter) });
    }
    // Only a change made here is kept; what came from the device is there already.
  }, [state.changes]);

  const { currentId, isUntouched } = state.shelf;
  useEffect(() => {
    if (isReady && !isUntouched) keep(deviceStore, CURRENT_KEY, currentId);
  }, [isReady, currentId, isUntouched]);

  useEffect(() => followOtherTabs(starter, codes, seen.current, send), [starter, codes]);

  const forgetAll = () => {
    const unreadable = readKept(deviceStore, UNREADABLE_KEY);
    aside.current = unreadable.type === 'text' ? unreadable.text : null;
    forget(deviceStore, ONE_ROUTINE_KEY);
    forget(deviceStore, UNREADABLE_KEY);
    send({ type: 'forget', id: newId(), starter });
  };
  const undo = () => {
    if (state.past.at(-1)?.did.type === 'forget' && aside.current !== null)
      keep(deviceStore, UNREADABLE_KEY, aside.current);
    send({ type: 'undo' });
  };
  const redo = () => send({ type: 'redo' });
  return { state, routine: currentRoutine(state.shelf), send, isReady, forgetAll, undo, redo };
}

/** An id that no other routine has, also not one made in another tab at the same moment. Later ids sort behind earlier ones. */
export function newId(): string {
  const [chance = 0] = crypto.getRandomValues(new Uint16Array(1));
  return Date.now().toString(36) + chance.toString(36).padStart(4, '0');
}

/** The routine's text in the address, if there is one. Once used it leaves the address, so that loading the page again does not ask again. */
function takeLink(): string | null {
  const { hash, pathname, search } = window.location;
  const linked = textInFragment(hash);
  if (linked !== null) window.history.replaceState(window.history.state, '', pathname + search);
  return linked;
}

function followOtherTabs(
  starter: Routine,
  codes: RoutineCodes,
  seen: SeenTexts,
  send: Dispatch<RoutineEvent>,
): () => void {
  const changeOf = (id: string, routine: Routine | null) =>
    send({ type: 'others-change', id, routine, spare: untouchedShelf(newId(), starter) });
  const follow = ({ key, newValue }: StorageEvent) => {
    if (key === null) {
      // Everything was cleared at once.
      for (const id of [...seen.keys()]) changeOf(id, null);
      return seen.clear();
    }
    if (!key.startsWith(ROUTINE_PREFIX)) return;
    const id = key.slice(ROUTINE_PREFIX.length);
    if (newValue === null) {
      seen.delete(id);
      return changeOf(id, null);
    }
    const reading = readRoutine(newValue, codes);
    // What another tab cannot have written is left alone; the next change here replaces it.
    if (reading.type === 'problem') return;
    seen.set(id, newValue);
    changeOf(id, reading.routine);
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}
