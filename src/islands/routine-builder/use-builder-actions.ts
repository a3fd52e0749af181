import { useState } from 'react';
import {
  entryOf,
  isOwnCard,
  keyOf,
  MOST_ENTRIES,
  type OwnCard,
  placeOf,
  type Routine,
  type RoutineItem,
} from '#routine';
import { doneWords, movedWords, putBackWords } from './done-words.ts';
import type { ExerciseOption } from './exercise-option.ts';
import type { OpenPanel } from './open-panel.ts';
import { shownName } from './routine-shelf.ts';
import type { Change } from './routine-state.ts';
import { newId, type RoutineOwner } from './use-routine.ts';

/** How a row was moved. */
export type MovedBy = 'up' | 'down' | 'drag';

interface Needs {
  readonly owner: RoutineOwner;
  readonly options: ReadonlyMap<string, ExerciseOption>;
  readonly starter: Routine;
  readonly setOpen: (open: OpenPanel) => void;
  readonly focus: (name: string) => void;
}

/** What can be done with the routines. Each action also says what it did and leaves the focus where one goes on. */
export type BuilderActions = ReturnType<typeof useBuilderActions>;

/** Joins a change of the routines with what is said and where the focus goes. */
export function useBuilderActions({ owner, options, starter, setOpen, focus }: Needs) {
  const { state, routine, send } = owner;
  const { entries } = routine;
  const { said, announce } = useAnnouncement();
  const nameOf = (key: string) => options.get(key)?.name ?? key.replace(/^own:/, '');
  const step = state.past.at(-1);

  /** Does it, says it, and goes on from there. */
  const act = (change: Change, words: string, goTo: string) => {
    send(change);
    announce(words);
    focus(goTo);
  };
  const close = (goTo: string) => {
    setOpen(null);
    focus(goTo);
  };

  return {
    /** What a screen reader is to hear. */
    said,
    announce,
    move(from: number, to: number, by: MovedBy) {
      const moved = entries[from];
      if (!moved || from === to) return;
      const key = keyOf(moved);
      send({ type: 'move', from, to });
      announce(movedWords(nameOf(key), to + 1, entries.length));
      if (by !== 'drag') focus(`${by} ${key}`);
    },
    takeOut(item: RoutineItem) {
      act({ type: 'take-out', key: keyOf(item) }, `${nameOf(keyOf(item))} is out. You can put it back.`, 'put back');
    },
    /** `next` is the exercise in the list that one goes on from. */
    add({ id, name, dose }: ExerciseOption, next: string | undefined) {
      const count = entries.length + 1;
      const isDone = next === undefined || count >= MOST_ENTRIES;
      if (isDone) setOpen(null);
      act(
        { type: 'add', item: entryOf(id, dose) },
        `${name} is in. It is ${count} of ${count}.`,
        isDone ? `out ${id}` : `add ${next}`,
      );
    },
    /** Nothing: the exercise stays. */
    swap(key: string, option: ExerciseOption | null) {
      if (!option) return close(`swap ${key}`);
      setOpen(null);
      const item = entryOf(option.id, option.dose);
      act({ type: 'swap', key, item }, `${option.name} is in for ${nameOf(key)}.`, `swap ${option.id}`);
    },
    /** Keeps a new card, or an old one with new words. Nothing: it stays as it was. */
    saveCard(before: OwnCard | null, card: OwnCard | null) {
      if (!card) return close(before ? `edit ${keyOf(before)}` : 'own');
      setOpen(null);
      const change: Change = before ? { type: 'swap', key: keyOf(before), item: card } : { type: 'add', item: card };
      act(change, `${card.title} is in your routine.`, `edit ${keyOf(card)}`);
    },
    /** Nothing: the name stays. */
    rename(name: string | null) {
      if (name === null || name.trim() === (routine.name ?? '')) return close('rename');
      setOpen(null);
      act({ type: 'name', name }, 'The name is changed.', 'rename');
    },
    startOver: () => act({ type: 'replace', entries: [] }, 'The routine is empty. You can bring it back.', 'put back'),
    takeStarter: () => act({ type: 'replace', entries: starter.entries }, 'The starter routine is in.', 'print'),
    make(type: 'new' | 'duplicate') {
      const words = type === 'new' ? 'A new, empty routine.' : 'This is the copy.';
      act({ type, id: newId() }, words, 'rename');
    },
    remove() {
      const words = `${shownName(routine)} is deleted. You can bring it back.`;
      act({ type: 'delete', id: newId(), starter }, words, 'put back');
    },
    choose(id: string, name: string) {
      send({ type: 'choose', id });
      setOpen(null);
      announce(`This is ${name}.`);
      focus('rename');
    },
    forget() {
      owner.forgetAll();
      announce('Forgotten. No routine is kept on this device now.');
      focus('put back');
    },
    undo() {
      if (!step) return;
      owner.undo();
      announce(`Taken back: ${doneWords(step.did, nameOf)}`);
    },
    redo() {
      const next = state.future.at(-1);
      if (!next) return;
      owner.redo();
      announce(`Done again: ${doneWords(next.did, nameOf)}`);
    },
    /** Brings back at once what the last step took away, if it did. */
    putBack: step && putBackWords(step.did, nameOf),
    putItBack() {
      if (!step) return;
      owner.undo();
      announce(`${step.did.type === 'take-out' ? nameOf(step.did.key) : 'The other routine'} is back.`);
      focus(step.did.type === 'take-out' ? `out ${step.did.key}` : 'rename');
    },
    /** The titles of the other cards, which a card may not have. */
    takenTitles: (card: OwnCard | null): readonly string[] =>
      entries.flatMap((item) => (isOwnCard(item) && item.title !== card?.title ? [item.title] : [])),
    isIn: (id: string): boolean => placeOf(routine, id) >= 0,
  };
}

function useAnnouncement() {
  const [{ text, times }, setSaid] = useState({ text: '', times: 0 });
  const announce = (next: string) => setSaid((before) => ({ text: next, times: before.times + 1 }));
  // The same words twice would not be heard a second time.
  return { said: times % 2 === 1 ? `${text}\u00a0` : text, announce };
}
