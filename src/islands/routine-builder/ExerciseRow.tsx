import type { ReactNode } from 'react';
import type { EntryChange, RoutineEntry } from '#routine';
import { equipmentList, positionWords } from '#wording';
import { DoseControls } from './DoseControls.tsx';
import { DrawnPair } from './DrawnPair.tsx';
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
      data-drawn={option.lineArt ? '' : undefined}
    >
      <span ref={drag.handle} className={styles.handle} title="Drag to another place" aria-hidden="true">
        <GripIcon />
      </span>
      {option.lineArt && <DrawnPair className={`${styles.drawn} in-studio`} name={name} lineArt={option.lineArt} />}
      <div className={styles.head}>
        <h3>
          <a href={option.href}>{name}</a>
        </h3>
        <p className="small">
          {positionWords[option.position]} · {needs(option)}
        </p>
      </div>
      <div className={styles.order}>
        <RowButton
          label={`Move ${name} up`}
          focusName={`up ${id}`}
          isReady={isReady}
          isOff={isFirst}
          onPress={() => onMove(place, place - 1, 'up')}
        >
          <UpIcon />
        </RowButton>
        <RowButton
          label={`Move ${name} down`}
          focusName={`down ${id}`}
          isReady={isReady}
          isOff={isLast}
          onPress={() => onMove(place, place + 1, 'down')}
        >
          <DownIcon />
        </RowButton>
        <RowButton label={`Take ${name} out`} focusName={`out ${id}`} isReady={isReady} onPress={onTakeOut}>
          <CrossIcon />
        </RowButton>
      </div>
      <DoseControls entry={entry} option={option} isReady={isReady} onChange={onChange} />
    </li>
  );
}

interface RowButtonProps {
  readonly label: string;
  readonly focusName: string;
  readonly isReady: boolean;
  /** At the end of the way: still focusable, so that the focus does not fall off the page. */
  readonly isOff?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function RowButton({ label, focusName, isReady, isOff, onPress, children }: RowButtonProps) {
  return (
    <button
      className="button second square"
      type="button"
      aria-label={label}
      aria-disabled={isOff}
      disabled={!isReady}
      data-focus={focusName}
      onClick={() => !isOff && onPress()}
    >
      {children}
    </button>
  );
}

function needs({ equipment }: ExerciseOption): string {
  if (equipment.length === 0) return 'Needs nothing';
  const list = equipmentList(equipment);
  return list.charAt(0).toUpperCase() + list.slice(1);
}
