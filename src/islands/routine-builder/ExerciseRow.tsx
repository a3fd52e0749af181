import type { EntryChange, RoutineEntry } from '#routine';
import { equipmentList, positionWords } from '#wording';
import { DoseControls } from './DoseControls.tsx';
import { DrawnPair } from './DrawnPair.tsx';
import type { ExerciseOption } from './exercise-option.ts';
import { type RowActions, RowFrame } from './RowFrame.tsx';
import styles from './row.module.css';
import { type SwapChoice, SwapPanel } from './SwapPanel.tsx';

interface Props extends RowActions {
  readonly entry: RoutineEntry;
  readonly option: ExerciseOption;
  /** What it may be swapped for, while somebody chooses. */
  readonly swaps: readonly SwapChoice[] | null;
  readonly onChange: (change: EntryChange) => void;
  readonly onOpenSwap: () => void;
  readonly onSwap: (option: ExerciseOption | null) => void;
}

/** One exercise of the routine: its dose, and what can be done with it. */
export function ExerciseRow({ entry, option, swaps, onChange, onOpenSwap, onSwap, ...actions }: Props) {
  const { id, name, lineArt, sides, dose } = option;
  const { isReady } = actions;
  return (
    <RowFrame
      {...actions}
      rowKey={id}
      name={name}
      picture={lineArt && <DrawnPair className={`${styles.drawn} in-studio`} name={name} lineArt={lineArt} />}
      head={
        <>
          <h3>
            <a href={option.href}>{name}</a>
          </h3>
          <p className="small">
            {positionWords[option.position]} · {needs(option)}
          </p>
        </>
      }
      action={
        <button
          className="button second"
          type="button"
          aria-label={`Swap ${name}`}
          aria-expanded={swaps !== null}
          disabled={!isReady}
          data-focus={`swap ${id}`}
          onClick={() => (swaps ? onSwap(null) : onOpenSwap())}
        >
          Swap
        </button>
      }
    >
      <DoseControls item={entry} suggested={dose} {...{ name, sides, isReady, onChange }} />
      {swaps && <SwapPanel name={name} swaps={swaps} onSwap={onSwap} onClose={() => onSwap(null)} />}
    </RowFrame>
  );
}

function needs({ equipment }: ExerciseOption): string {
  if (equipment.length === 0) return 'Needs nothing';
  const list = equipmentList(equipment);
  return list.charAt(0).toUpperCase() + list.slice(1);
}
