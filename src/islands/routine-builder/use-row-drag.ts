import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Edge } from './drop-place.ts';

/** How a row looks and what it needs while rows are dragged. */
export interface RowDrag {
  readonly row: RefObject<HTMLLIElement | null>;
  readonly handle: RefObject<HTMLSpanElement | null>;
  readonly edge: Edge | null;
  readonly isDragging: boolean;
}

/** Dragging as an extra to the buttons. Its library comes after the page, and nothing is missed without it. */
export function useRowDrag(place: number, isReady: boolean, onMove: (from: number, to: number) => void): RowDrag {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const [edge, setEdge] = useState<Edge | null>(null);
  const [isDragging, setDragging] = useState(false);
  const onDrop = useEffectEvent(onMove);

  useEffect(() => {
    if (!isReady) return;
    let undo: (() => void) | null = null;
    let isCurrent = true;
    import('./drag.ts').then(({ makeDraggable }) => {
      if (!isCurrent || !row.current || !handle.current) return;
      undo = makeDraggable({
        row: row.current,
        handle: handle.current,
        place,
        onEdge: setEdge,
        onDragging: setDragging,
        onDrop: (from, to) => onDrop(from, to),
      });
    }, ignore);
    return () => {
      isCurrent = false;
      undo?.();
    };
  }, [place, isReady]);

  return { row, handle, edge, isDragging };
}

/** The buttons do the same. */
const ignore = () => {};
