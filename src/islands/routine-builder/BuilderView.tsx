import { useMemo } from 'react';
import { isOwnCard, keyOf, type Routine, type RoutineItem } from '#routine';
import { CareCard } from '../care-card/CareCard.tsx';
import { AddExercise } from './AddExercise.tsx';
import styles from './builder.module.css';
import { ExerciseRow } from './ExerciseRow.tsx';
import type { CareStep, ExerciseOption } from './exercise-option.ts';
import { UndoIcon } from './icons.tsx';
import { Notices } from './Notices.tsx';
import { OwnCardForm } from './OwnCardForm.tsx';
import { OwnRow } from './OwnRow.tsx';
import type { OpenPanel } from './open-panel.ts';
import { PlanSummary } from './PlanSummary.tsx';
import type { PaperChoice } from './paper-choice.ts';
import { RoutineBar } from './RoutineBar.tsx';
import { swapChoices } from './swap-choices.ts';
import { useBuilderActions } from './use-builder-actions.ts';
import type { Gated } from './use-gate.ts';
import type { RoutineOwner } from './use-routine.ts';
import { useUndoKeys } from './use-undo-keys.ts';

interface Props {
  readonly exercises: readonly ExerciseOption[];
  readonly starter: Routine;
  readonly owner: RoutineOwner;
  /** The card of a step that somebody was not sure about. */
  readonly advice: CareStep | undefined;
  readonly address: string;
  readonly starterHref: string;
  readonly paper: PaperChoice;
  readonly setPaper: (paper: PaperChoice) => void;
  readonly open: OpenPanel;
  readonly setOpen: (open: OpenPanel) => void;
  readonly onAsk: (action: Gated) => void;
  readonly focus: (name: string) => void;
  /** Whether somebody may do an exercise, as far as the site knows the person; everything may be, when it does not. */
  readonly isAllowed?: ((exerciseId: string) => boolean) | undefined;
  /** The lower limit of the pain rule is for this person. */
  readonly isCautious: boolean;
}

/** The routine in its order beside what it asks for in all. */
export function BuilderView(props: Props) {
  const { exercises, starter, owner, advice, open, setOpen, onAsk, focus, isAllowed } = props;
  const { state, routine, send, isReady } = owner;
  const options = useMemo(() => new Map(exercises.map((option) => [option.id, option])), [exercises]);
  const actions = useBuilderActions({ owner, options, starter, setOpen, focus });
  useUndoKeys(actions);
  const count = routine.entries.length;
  const show = (panel: OpenPanel, goTo: string) => {
    setOpen(panel);
    focus(goTo);
  };
  const toggle = (action: Gated) => (open === action ? setOpen(null) : onAsk(action));
  const rowOf = (item: RoutineItem, place: number) => {
    const key = keyOf(item);
    const row = { place, count, isReady, onMove: actions.move, onTakeOut: () => actions.takeOut(item) };
    const onChange = (change: Parameters<Parameters<typeof ExerciseRow>[0]['onChange']>[0]) =>
      send({ type: 'change', key, change });
    if (isOwnCard(item)) {
      return (
        <OwnRow
          key={key}
          {...row}
          card={item}
          taken={actions.takenTitles(item)}
          isEdited={open === `edit ${key}`}
          onChange={onChange}
          onEdit={() => show(`edit ${key}`, 'own title')}
          onSave={(card) => actions.saveCard(item, card)}
        />
      );
    }
    const option = options.get(key);
    if (!option) return null;
    return (
      <ExerciseRow
        key={key}
        {...row}
        entry={item}
        option={option}
        swaps={open === `swap ${key}` ? swapChoices(option, options, { isIn: actions.isIn, isAllowed }) : null}
        onChange={onChange}
        onOpenSwap={() => onAsk(`swap ${key}`)}
        onSwap={(other) => actions.swap(key, other)}
      />
    );
  };

  return (
    <>
      <div className={styles.top} aria-live="polite">
        <Notices state={state} options={options} send={send} />
        {advice && <CareCard step={advice} />}
      </div>
      <div className={styles.builder}>
        <section className={styles.list} aria-labelledby="in-order">
          <RoutineBar
            {...{ state, actions, isReady }}
            isRenaming={open === 'rename'}
            isListOpen={open === 'list'}
            onRename={() => show('rename', 'name')}
            onList={() => setOpen(open === 'list' ? null : 'list')}
          />
          <ol className={styles.rows}>{routine.entries.map(rowOf)}</ol>
          {actions.putBack && (
            <button className="button second" type="button" data-focus="put back" onClick={actions.putItBack}>
              <UndoIcon />
              {actions.putBack}
            </button>
          )}
          {count === 0 && (
            <button className="button" type="button" disabled={!isReady} onClick={actions.takeStarter}>
              Start with the starter routine
            </button>
          )}
          <AddExercise
            {...{ routine, exercises, isReady }}
            isOpen={open === 'add'}
            onToggle={() => toggle('add')}
            onOwn={() => toggle('own')}
            onAdd={actions.add}
          />
          {open === 'own' && (
            <OwnCardForm
              card={null}
              taken={actions.takenTitles(null)}
              onSave={(card) => actions.saveCard(null, card)}
              onCancel={() => actions.saveCard(null, null)}
            />
          )}
        </section>
        <PlanSummary {...props} options={options} actions={actions} onToggle={toggle} />
      </div>
      <p className="visually-hidden" role="status">
        {actions.said}
      </p>
    </>
  );
}
