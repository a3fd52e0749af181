import { useMemo } from 'react';
import type { Routine } from '#routine';
import { CareCard } from '../care-card/CareCard.tsx';
import { AddExercise } from './AddExercise.tsx';
import styles from './builder.module.css';
import { ExerciseRow } from './ExerciseRow.tsx';
import type { CareStep, ExerciseOption } from './exercise-option.ts';
import { UndoIcon } from './icons.tsx';
import { Notices } from './Notices.tsx';
import { PlanSummary } from './PlanSummary.tsx';
import { useBuilderActions } from './use-builder-actions.ts';
import type { Gated } from './use-gate.ts';
import type { RoutineOwner } from './use-routine.ts';

interface Props {
  readonly exercises: readonly ExerciseOption[];
  readonly starter: Routine;
  readonly owner: RoutineOwner;
  /** The card of a step that somebody was not sure about. */
  readonly advice: CareStep | undefined;
  readonly address: string;
  readonly starterHref: string;
  readonly isAdding: boolean;
  readonly setAdding: (isAdding: boolean) => void;
  readonly onAsk: (action: Gated) => void;
  readonly focus: (name: string) => void;
}

/** The routine in its order beside what it asks for in all. */
export function BuilderView(props: Props) {
  const { exercises, starter, owner, advice, address, starterHref, isAdding, setAdding, onAsk, focus } = props;
  const { state, send, isReady } = owner;
  const { routine, isKeepable } = state;
  const options = useMemo(() => new Map(exercises.map((option) => [option.id, option])), [exercises]);
  const actions = useBuilderActions({ owner, options, setAdding, focus });
  const { announce, undo } = actions;
  const count = routine.entries.length;

  return (
    <>
      <div className={styles.top} aria-live="polite">
        <Notices state={state} options={options} send={send} />
        {advice && <CareCard step={advice} />}
      </div>
      <div className={styles.builder}>
        <section className={styles.list} aria-labelledby="in-order">
          <h2 id="in-order" className="visually-hidden">
            Exercises in order
          </h2>
          <ol className={styles.rows}>
            {routine.entries.map((entry, place) => {
              const option = options.get(entry.exercise);
              if (!option) return null;
              return (
                <ExerciseRow
                  key={entry.exercise}
                  {...{ entry, option, place, count, isReady }}
                  onMove={actions.move}
                  onTakeOut={() => actions.takeOut(entry.exercise)}
                  onChange={(change) => send({ type: 'change', exercise: entry.exercise, change })}
                />
              );
            })}
          </ol>
          {count === 0 && (
            <button className="button" type="button" onClick={() => send({ type: 'replace', routine: starter })}>
              Start again with the starter routine
            </button>
          )}
          {undo && (
            <button className="button second" type="button" data-focus="undo" onClick={undo.run}>
              <UndoIcon />
              {undo.words}
            </button>
          )}
          <AddExercise
            {...{ routine, exercises, isReady }}
            isOpen={isAdding}
            onToggle={() => (isAdding ? setAdding(false) : onAsk('add'))}
            onAdd={actions.add}
          />
        </section>
        <PlanSummary
          {...{ routine, options, address, starterHref, isReady, isKeepable, announce }}
          onPrint={() => onAsk('print')}
          onForget={actions.forget}
        />
      </div>
      <p className="visually-hidden" role="status">
        {actions.said}
      </p>
    </>
  );
}
