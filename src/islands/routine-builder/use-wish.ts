import { useEffect, useRef } from 'react';
import { entryOf, placeOf } from '#routine';
import { wishInFragment } from './address.ts';
import type { ExerciseOption } from './exercise-option.ts';
import type { RoutineOwner } from './use-routine.ts';

interface Needs {
  readonly owner: RoutineOwner;
  readonly exercises: readonly ExerciseOption[];
  /** Asks for the safety check, which comes before anything is added. */
  readonly askToAdd: () => void;
  readonly focus: (name: string) => void;
}

/** Adds the exercise that another page asked for in the address, once the safety check has been passed. */
export function useWish({ owner, exercises, askToAdd, focus }: Needs): { readonly fulfill: () => void } {
  const wished = useRef<ExerciseOption | null>(null);
  const { isReady, routine, send } = owner;

  useEffect(() => {
    if (!isReady) return;
    const { hash, pathname, search } = window.location;
    const id = wishInFragment(hash);
    if (id === null) return;
    window.history.replaceState(window.history.state, '', pathname + search);
    const option = exercises.find((exercise) => exercise.id === id);
    if (!option) return;
    if (placeOf(routine, id) >= 0) return focus(`out ${id}`);
    wished.current = option;
    askToAdd();
    // Once, when the routine has been read; later changes of the routine wish for nothing.
  }, [isReady]);

  const fulfill = () => {
    const option = wished.current;
    wished.current = null;
    if (option) send({ type: 'add', item: entryOf(option.id, option.dose) });
  };
  return { fulfill };
}
