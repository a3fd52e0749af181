import type { ReactNode } from 'react';
import { CrossIcon, DownIcon, GripIcon, UpIcon } from './icons.tsx';
import styles from './row.module.css';
import type { MovedBy } from './use-builder-actions.ts';
import { useRowDrag } from './use-row-drag.ts';

/** What every row of the routine can do. */
export interface RowActions {
  readonly place: number;
  readonly count: number;
  readonly isReady: boolean;
  readonly onMove: (from: number, to: number, by: MovedBy) => void;
  readonly onTakeOut: () => void;
}

interface Props extends RowActions {
  /** What tells this row from the others. */
  readonly rowKey: string;
  readonly name: string;
  /** Start and end in lines, or the empty frame of a card. */
  readonly picture: ReactNode;
  readonly head: ReactNode;
  /** The button between those for the order and the one that takes it out. */
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** One row of the routine: it can be dragged, moved and taken out. */
export function RowFrame(props: Props) {
  const { rowKey, name, picture, head, action, children, place, count, isReady, onMove, onTakeOut } = props;
  const drag = useRowDrag(place, isReady, (from, to) => onMove(from, to, 'drag'));
  return (
    <li ref={drag.row} className={styles.row} data-drawn={picture ? '' : undefined}>
      <span ref={drag.handle} className={styles.handle} title="Drag to another place" aria-hidden="true">
        <GripIcon />
      </span>
      {picture}
      <div className={styles.head}>{head}</div>
      <div className={styles.order}>
        <RowButton
          label={`Move ${name} up`}
          focusName={`up ${rowKey}`}
          isReady={isReady}
          isOff={place === 0}
          onPress={() => onMove(place, place - 1, 'up')}
        >
          <UpIcon />
        </RowButton>
        <RowButton
          label={`Move ${name} down`}
          focusName={`down ${rowKey}`}
          isReady={isReady}
          isOff={place === count - 1}
          onPress={() => onMove(place, place + 1, 'down')}
        >
          <DownIcon />
        </RowButton>
        {action}
        <RowButton label={`Take ${name} out`} focusName={`out ${rowKey}`} isReady={isReady} onPress={onTakeOut}>
          <CrossIcon />
        </RowButton>
      </div>
      {children}
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
