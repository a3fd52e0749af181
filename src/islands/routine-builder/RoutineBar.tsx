import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { MOST_CHARACTERS } from '#routine';
import styles from './bar.module.css';
import form from './form.module.css';
import { PencilIcon, RedoIcon, UndoIcon } from './icons.tsx';
import { currentRoutine, type KeptRoutine, shownName } from './routine-shelf.ts';
import type { RoutineState } from './routine-state.ts';
import type { BuilderActions } from './use-builder-actions.ts';

interface Props {
  readonly state: RoutineState;
  readonly actions: BuilderActions;
  readonly isReady: boolean;
  readonly isRenaming: boolean;
  readonly isListOpen: boolean;
  readonly onRename: () => void;
  readonly onList: () => void;
}

/** The name of the routine, the way to the others, and undo and redo for everything. */
export function RoutineBar({ state, actions, isReady, isRenaming, isListOpen, onRename, onList }: Props) {
  const routine = currentRoutine(state.shelf);
  const { routines } = state.shelf;
  return (
    <div className={styles.bar}>
      <div className={styles.name}>
        <h2 id="in-order">
          <bdi>{routine.name ?? 'Exercises in order'}</bdi>
        </h2>
        <div className={styles.tools}>
          <button
            className="button second"
            type="button"
            aria-label="Rename this routine"
            disabled={!isReady}
            data-focus="rename"
            onClick={onRename}
          >
            <PencilIcon />
            Rename
          </button>
          <StepButton
            what="Undo"
            isOff={state.past.length === 0}
            isReady={isReady}
            onPress={actions.undo}
            icon={<UndoIcon />}
          />
          <StepButton
            what="Redo"
            isOff={state.future.length === 0}
            isReady={isReady}
            onPress={actions.redo}
            icon={<RedoIcon />}
          />
        </div>
      </div>
      {isRenaming && <RenameForm name={routine.name ?? ''} onDone={actions.rename} />}
      <button
        className={`button quiet ${styles.toggle}`}
        type="button"
        aria-expanded={isListOpen}
        aria-controls="all-routines"
        disabled={!isReady}
        data-focus="list"
        onClick={onList}
      >
        All my routines ({routines.length})
      </button>
      <div id="all-routines" hidden={!isListOpen}>
        {isListOpen && <RoutineList routines={routines} currentId={state.shelf.currentId} actions={actions} />}
      </div>
    </div>
  );
}

interface StepProps {
  readonly what: 'Undo' | 'Redo';
  readonly isOff: boolean;
  readonly isReady: boolean;
  readonly onPress: () => void;
  readonly icon: ReactNode;
}

/** Stays in the order of the focus when there is nothing to do, or pressing it to the end would throw the focus away. */
function StepButton({ what, isOff, isReady, onPress, icon }: StepProps) {
  return (
    <button
      className="button second square"
      type="button"
      aria-label={what}
      aria-disabled={isOff}
      aria-keyshortcuts={what === 'Undo' ? 'Control+Z' : 'Control+Shift+Z'}
      disabled={!isReady}
      onClick={() => !isOff && onPress()}
    >
      {icon}
    </button>
  );
}

interface ListProps {
  readonly routines: readonly KeptRoutine[];
  readonly currentId: string;
  readonly actions: BuilderActions;
}

function RoutineList({ routines, currentId, actions }: ListProps) {
  return (
    <div className={styles.list}>
      <ul>
        {routines.map(({ id, routine }) => {
          const name = shownName(routine);
          const count = routine.entries.length;
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.choose}
                aria-current={id === currentId || undefined}
                onClick={() => actions.choose(id, name)}
              >
                <bdi>{name}</bdi>
                <span className="small">
                  {count} {count === 1 ? 'exercise' : 'exercises'}
                  {id === currentId && ' · open now'}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className="buttons">
        <button className="button second" type="button" onClick={() => actions.make('new')}>
          New routine
        </button>
        <button className="button second" type="button" onClick={() => actions.make('duplicate')}>
          Copy this one
        </button>
        <button className="button second" type="button" onClick={actions.remove}>
          Delete this one
        </button>
      </div>
    </div>
  );
}

function RenameForm({ name, onDone }: { readonly name: string; readonly onDone: (name: string | null) => void }) {
  const [text, setText] = useState(name);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onDone(text);
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <label>
        Name of this routine
        <input
          value={text}
          maxLength={MOST_CHARACTERS.name}
          autoComplete="off"
          data-focus="name"
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p className="small">The name is in the link and on the sheet. Leave it empty for no name.</p>
      <div className="buttons">
        <button className="button" type="submit">
          Save the name
        </button>
        <button className="button second" type="button" onClick={() => onDone(null)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
