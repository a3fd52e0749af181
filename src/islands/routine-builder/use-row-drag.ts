import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { makeDraggable } from './drag.ts';

/** What a row needs to be dragged. */
export interface RowDrag {
  readonly row: RefObject<HTMLLIElement | null>;
  readonly handle: RefObject<HTMLSpanElement | null>;
}

/** Dragging as an extra to the buttons, which do the same. */
export function useRowDrag(place: number, isReady: boolean, onMove: (from: number, to: number) => void): RowDrag {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const onDrop = useEffectEvent(onMove);

  // A row that comes to another place while it is held, by undo or from another tab, is let go.
  useEffect(() => {
    if (!isReady || !row.current || !handle.current) return;
    return makeDraggable({
      row: row.current,
      handle: handle.current,
      onDrop: (from, to) => onDrop(from, to),
    });
  }, [place, isReady]);

  return { row, handle };
}
