import type { EntryChange, RoutineEntry } from '#routine';
import { equipmentList, positionWords } from '#wording';
import { DoseControls } from './DoseControls.tsx';
import type { ExerciseOption } from './exercise-option.ts';
import { CrossIcon, DownIcon, GripIcon, UpIcon } from './icons.tsx';
import styles from './row.module.css';
import type { MovedBy } from './use-builder-actions.ts';
import { useRowDrag } from './use-row-drag.ts';

interface Props {
  readonly entry: RoutineEntry;
  readonly option: ExerciseOption;
  readonly place: number;
  readonly count: number;
  readonly isReady: boolean;
  readonly onMove: (from: number, to: number, by: MovedBy) => void;
  readonly onTakeOut: () => void;
  readonly onChange: (change: EntryChange) => void;
}

/** One exercise of the routine: its dose, and what can be done with it. */
export function ExerciseRow({ entry, option, place, count, isReady, onMove, onTakeOut, onChange }: Props) {
  const drag = useRowDrag(place, isReady, (from, to) => onMove(from, to, 'drag'));
  const { id, name } = option;
  const isFirst = place === 0;
  const isLast = place === count - 1;
  return (
    <li
      ref={drag.row}
      className={styles.row}
      data-edge={drag.edge ?? undefined}
      data-dragging={drag.isDragging || undefined}
    >
      <span ref={drag.handle} className={styles.handle} title="Drag to another place" aria-hidden="true">
        <GripIcon />
      </span>
      <div className={styles.head}>
        <h3>
          <a href={option.href}>{name}</a>
        </h3>
        <p className="small">
          {positionWords[option.position]} · {needs(option)}
        </p>
      </div>
      <div className={styles.order}>
        <button
          className="button second square"
          type="button"
          aria-label={`Move ${name} up`}
          aria-disabled={isFirst}
          disabled={!isReady}
          data-focus={`up ${id}`}
          onClick={() => !isFirst && onMove(place, place - 1, 'up')}
        >
          <UpIcon />
        </button>
        <button
          className="button second square"
          type="button"
          aria-label={`Move ${name} down`}
          aria-disabled={isLast}
          disabled={!isReady}
          data-focus={`down ${id}`}
          onClick={() => !isLast && onMove(place, place + 1, 'down')}
        >
          <DownIcon />
        </button>
        <button
          className="button second square"
          type="button"
          aria-label={`Take ${name} out`}
          disabled={!isReady}
          data-focus={`out ${id}`}
          onClick={onTakeOut}
        >
          <CrossIcon />
        </button>
      </div>
      <DoseControls entry={entry} option={option} isReady={isReady} onChange={onChange} />
    </li>
  );
}

function needs({ equipment }: ExerciseOption): string {
  if (equipment.length === 0) return 'Needs nothing';
  const list = equipmentList(equipment);
  return list.charAt(0).toUpperCase() + list.slice(1);
}
