import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { type Edge, targetPlace } from './drop-place.ts';

/** A row that can be dragged, and onto which others can be dropped. */
export interface DragRow {
  readonly row: HTMLElement;
  readonly handle: HTMLElement;
  readonly place: number;
  /** Says where a dragged row would go in, or `null` when none is over this row. */
  readonly onEdge: (edge: Edge | null) => void;
  readonly onDragging: (isDragging: boolean) => void;
  readonly onDrop: (from: number, to: number) => void;
}

/** Lets a row be dragged by its handle with mouse or finger. Returns what undoes it. */
export function makeDraggable({ row, handle, place, onEdge, onDragging, onDrop }: DragRow): () => void {
  const placeIn = (data: Record<string, unknown>) => (data.kind === KIND ? Number(data.place) : null);
  const edgeAt = (clientY: number): Edge => {
    const { top, height } = row.getBoundingClientRect();
    return clientY < top + height / 2 ? 'above' : 'below';
  };
  return combine(
    draggable({
      element: row,
      dragHandle: handle,
      getInitialData: () => ({ kind: KIND, place }),
      onDragStart: () => onDragging(true),
      onDrop: () => onDragging(false),
    }),
    dropTargetForElements({
      element: row,
      canDrop: ({ source }) => placeIn(source.data) !== null && source.element !== row,
      onDrag: ({ location }) => onEdge(edgeAt(location.current.input.clientY)),
      onDragLeave: () => onEdge(null),
      onDrop: ({ source, location }) => {
        onEdge(null);
        const from = placeIn(source.data);
        if (from !== null) onDrop(from, targetPlace(from, place, edgeAt(location.current.input.clientY)));
      },
    }),
  );
}

const KIND = 'routine-row';
