import { useState } from 'react';
import { entryOf, isFull, MOST_ENTRIES, placeOf } from '#routine';
import type { ExerciseId } from '#schema';
import type { ExerciseOption } from './exercise-option.ts';
import type { RoutineOwner } from './use-routine.ts';
import { movedWords } from './words.ts';

/** How a row was moved. */
export type MovedBy = 'up' | 'down' | 'drag';

/** What can be done with the routine. Each action also says what it did and leaves the focus where one goes on. */
export interface BuilderActions {
  /** What a screen reader is to hear. */
  readonly said: string;
  readonly announce: (text: string) => void;
  readonly move: (from: number, to: number, by: MovedBy) => void;
  readonly takeOut: (exercise: ExerciseId) => void;
  readonly add: (option: ExerciseOption) => void;
  /** Brings back what was taken away, if there is something. */
  readonly undo: { readonly words: string; readonly run: () => void } | null;
  readonly forget: () => void;
}

interface Needs {
  readonly owner: RoutineOwner;
  readonly options: ReadonlyMap<ExerciseId, ExerciseOption>;
  readonly setAdding: (isAdding: boolean) => void;
  readonly focus: (name: string) => void;
}

/** Joins a change of the routine with what is said and where the focus goes. */
export function useBuilderActions({ owner, options, setAdding, focus }: Needs): BuilderActions {
  const { state, send } = owner;
  const { entries } = state.routine;
  const { said, announce } = useAnnouncement();
  const nameOf = (id: ExerciseId) => options.get(id)?.name ?? id;

  const move = (from: number, to: number, by: MovedBy) => {
    const moved = entries[from]?.exercise;
    if (moved === undefined || from === to) return;
    send({ type: 'move', from, to });
    announce(movedWords(nameOf(moved), to + 1, entries.length));
    if (by !== 'drag') focus(`${by} ${moved}`);
  };
  const takeOut = (exercise: ExerciseId) => {
    send({ type: 'take-out', exercise });
    announce(`${nameOf(exercise)} is out. You can put it back.`);
    focus('undo');
  };
  const add = ({ id, name, dose }: ExerciseOption) => {
    const count = entries.length + 1;
    const next = [...options.keys()].find((other) => other !== id && placeOf(state.routine, other) < 0);
    const isDone = next === undefined || count >= MOST_ENTRIES;
    send({ type: 'add', entry: entryOf(id, dose) });
    announce(`${name} is in. It is ${count} of ${count}.`);
    if (isDone) setAdding(false);
    focus(isDone ? `out ${id}` : `add ${next}`);
  };
  const forget = () => {
    owner.forgetAll();
    announce('Forgotten. Nothing is kept on this device now.');
    focus('undo');
  };
  return { said, announce, move, takeOut, add, forget, undo: undoOf({ owner, nameOf, announce, focus }) };
}

interface UndoNeeds extends Pick<Needs, 'owner' | 'focus'> {
  readonly nameOf: (id: ExerciseId) => string;
  readonly announce: (text: string) => void;
}

function undoOf({ owner, nameOf, announce, focus }: UndoNeeds): BuilderActions['undo'] {
  const { undo, routine } = owner.state;
  if (!undo) return null;
  if (undo.type === 'routine') {
    const run = () => {
      owner.bringBack();
      announce('The other routine is back.');
    };
    return { words: 'Bring the other routine back', run };
  }
  const { exercise } = undo.entry;
  // Meanwhile others may have taken its place, or it may have been added again.
  if (isFull(routine) || placeOf(routine, exercise) >= 0) return null;
  const run = () => {
    owner.bringBack();
    announce(`${nameOf(exercise)} is back.`);
    focus(`out ${exercise}`);
  };
  return { words: `Put ${nameOf(exercise)} back`, run };
}

function useAnnouncement() {
  const [{ text, times }, setSaid] = useState({ text: '', times: 0 });
  const announce = (next: string) => setSaid((before) => ({ text: next, times: before.times + 1 }));
  // The same words twice would not be heard a second time.
  return { said: times % 2 === 1 ? `${text}\u00a0` : text, announce };
}
