import { gapAt, type Span, scrollStep, targetPlace, wayOf } from './drop-place.ts';

/** A row in somebody's hand. */
export interface HeldRow {
  /** Follows the pointer to a height on the screen, in pixels. */
  readonly moveTo: (clientY: number) => void;
  /** Where it came from and where it would go now, in places from 0. */
  readonly way: () => { readonly from: number; readonly to: number };
  /** Puts everything back as it was. */
  readonly putDown: () => void;
}

/** Takes up a row: it follows the pointer, the others make room for it, and the page scrolls at the screen's edges. */
export function takeUp(row: HTMLElement, clientY: number): HeldRow {
  const { rows, spans, from, list, own, room } = listAround(row);
  const start = clientY + scrollY;
  let finger = clientY;
  let to = from;
  let isMoving = false;

  const show = () => {
    const way = finger + scrollY - start;
    isMoving ||= Math.abs(way) > SLIP;
    if (!isMoving) return;
    to = targetPlace(from, gapAt(finger + scrollY, spans));
    row.dataset.dragging = '';
    for (const [place, other] of rows.entries()) shift(other, wayOf(place, from, to) * room);
    // Within the list, or the page would grow with it and scroll for ever.
    shift(row, Math.min(Math.max(way, list.top - own.top), list.bottom - own.bottom));
  };
  const scroll = () => {
    frame = requestAnimationFrame(scroll);
    if (!isMoving) return;
    const step = scrollStep(finger, innerHeight, { top: list.top - scrollY, bottom: list.bottom - scrollY });
    if (step === 0) return;
    scrollBy({ top: step, behavior: 'instant' });
    show();
  };
  let frame = requestAnimationFrame(scroll);

  return {
    moveTo: (height) => {
      finger = height;
      show();
    },
    way: () => ({ from, to }),
    putDown: () => {
      cancelAnimationFrame(frame);
      delete row.dataset.dragging;
      for (const moved of rows) moved.style.translate = '';
    },
  };
}

/** The rows as they stand on the page, in pixels. Taken once, before any of them moves. */
function listAround(row: HTMLElement) {
  const rows = [...(row.parentElement?.children ?? [])].filter((child) => child instanceof HTMLElement);
  const spans = rows.map(spanOnPage);
  const own = spanOnPage(row);
  const list: Span = { top: spans.at(0)?.top ?? own.top, bottom: spans.at(-1)?.bottom ?? own.bottom };
  const between = (spans.at(1)?.top ?? list.bottom) - (spans.at(0)?.bottom ?? list.bottom);
  return { rows, spans, own, list, room: own.bottom - own.top + between, from: rows.indexOf(row) };
}

function spanOnPage(element: Element): Span {
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top + scrollY, bottom: bottom + scrollY };
}

function shift(row: HTMLElement, pixels: number): void {
  row.style.translate = pixels === 0 ? '' : `0 ${pixels}px`;
}

/** A hand is never quite still: so many pixels are no dragging yet. */
const SLIP = 5;
