import { type HeldRow, takeUp } from './held-row.ts';

/** A row of a list and the part by which it is held. */
export interface DragRow {
  readonly row: HTMLElement;
  readonly handle: HTMLElement;
  /** Places in the list, from 0. Not called when the row goes back to where it was. */
  readonly onDrop: (from: number, to: number) => void;
}

/**
 * Lets a row be dragged by its handle, in the same way with finger, pen and mouse. The browser's own dragging begins
 * on a phone only after a long press, and in Firefox and Samsung Internet on Android not at all.
 * Returns what undoes it; a row on its way goes back.
 */
export function makeDraggable({ row, handle, onDrop }: DragRow): () => void {
  let held: HeldRow | null = null;
  const putBack = () => {
    held?.putDown();
    held = null;
  };
  const letGo = () => {
    const way = held?.way();
    putBack();
    if (way && way.to !== way.from) onDrop(way.from, way.to);
  };
  const take = ({ isPrimary, button, pointerId, clientY }: PointerEvent) => {
    if (!isPrimary || button !== 0) return;
    putBack();
    handle.setPointerCapture(pointerId);
    held = takeUp(row, clientY);
  };

  const listening = new AbortController();
  const { signal } = listening;
  handle.addEventListener('pointerdown', take, { signal });
  handle.addEventListener('pointermove', ({ isPrimary, clientY }) => isPrimary && held?.moveTo(clientY), { signal });
  handle.addEventListener('pointerup', ({ isPrimary }) => isPrimary && letGo(), { signal });
  // Comes after every end, also when the system takes the finger away; after `pointerup` nothing is held any more.
  handle.addEventListener('lostpointercapture', ({ isPrimary }) => isPrimary && putBack(), { signal });
  // A finger that rests on the handle would open a menu, and the row would be lost to it.
  handle.addEventListener('contextmenu', (event) => held && event.preventDefault(), { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && putBack(), { signal });
  return () => {
    putBack();
    listening.abort();
  };
}
