import { type Dispatch, useEffect, useReducer, useRef, useState } from 'react';
import { type Routine, readRoutine, writeRoutine } from '#routine';
import type { ExerciseId } from '#schema';
import { textInFragment } from './address.ts';
import { nextState, type RoutineEvent, type RoutineState, startState } from './routine-state.ts';
import { startUp } from './start-up.ts';
import { deviceStore, forget, keep, ROUTINE_KEY, readKept, setAside, UNREADABLE_KEY } from './storage.ts';

/** The routine, and the way to change it. */
export interface RoutineOwner {
  readonly state: RoutineState;
  readonly send: Dispatch<RoutineEvent>;
  /** `false` on the server and until the device has been asked. */
  readonly isReady: boolean;
  /** Removes everything that was kept on this device. */
  readonly forgetAll: () => void;
  /** Takes the last removal back. */
  readonly bringBack: () => void;
}

/** Owns the routine: takes it from link or device, keeps every change, follows other tabs. */
export function useRoutine(starter: Routine, knownIds: readonly ExerciseId[]): RoutineOwner {
  const [state, send] = useReducer(nextState, starter, startState);
  const [isReady, setReady] = useState(false);
  const mayKeep = useRef(true);
  const forgottenAside = useRef<string | null>(null);

  useEffect(() => {
    const open = () => {
      mayKeep.current = openRoutine(starter, knownIds, send) && mayKeep.current;
    };
    open();
    setReady(true);
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [starter, knownIds]);

  useEffect(() => {
    if (state.changes === 0) return;
    const isKept = mayKeep.current && keep(deviceStore, ROUTINE_KEY, writeRoutine(state.routine));
    if (!isKept) send({ type: 'not-keepable' });
    // Only a change made here is kept; what came from the device is there already.
  }, [state.changes]);

  useEffect(() => followOtherTabs(starter, knownIds, send), [starter, knownIds]);

  const forgetAll = () => {
    const aside = readKept(deviceStore, UNREADABLE_KEY);
    forgottenAside.current = aside.type === 'text' ? aside.text : null;
    forget(deviceStore, ROUTINE_KEY);
    forget(deviceStore, UNREADABLE_KEY);
    send({ type: 'forget', starter });
  };
  const bringBack = () => {
    if (forgottenAside.current !== null) keep(deviceStore, UNREADABLE_KEY, forgottenAside.current);
    forgottenAside.current = null;
    send({ type: 'bring-back' });
  };
  return { state, send, isReady, forgetAll, bringBack };
}

/** Reads link and device once, and says whether the device may be written to. */
function openRoutine(starter: Routine, knownIds: readonly ExerciseId[], send: Dispatch<RoutineEvent>): boolean {
  const kept = readKept(deviceStore, ROUTINE_KEY);
  const { hash, pathname, search } = window.location;
  const linked = textInFragment(hash);
  const { events, unreadable } = startUp({ kept, linked, knownIds, starter });
  // Once used, the link leaves the address, so that loading the page again does not ask again.
  if (linked !== null) window.history.replaceState(window.history.state, '', pathname + search);
  // What cannot be put aside is not written over either.
  const mayKeep = unreadable === null || setAside(deviceStore, unreadable);
  for (const event of events) send(event);
  return mayKeep;
}

function followOtherTabs(starter: Routine, knownIds: readonly ExerciseId[], send: Dispatch<RoutineEvent>): () => void {
  const follow = ({ key, newValue }: StorageEvent) => {
    if (key !== ROUTINE_KEY && key !== null) return;
    if (newValue === null) return send({ type: 'found', routine: starter, notice: { type: 'from-other-tab' } });
    const reading = readRoutine(newValue, knownIds);
    // What another tab cannot have written is left alone; the next change here replaces it.
    if (reading.type === 'problem') return;
    send({ type: 'found', routine: reading.routine, notice: { type: 'from-other-tab' } });
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}
