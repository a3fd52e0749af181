/** A stretch of the page or of the screen from top to bottom, in pixels. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** How many rows have their middle above a height: the gap between them where something would go in. */
export function gapAt(height: number, rows: readonly Span[]): number {
  return rows.filter(({ top, bottom }) => (top + bottom) / 2 < height).length;
}

/** Where a row ends up that goes into a gap. It first leaves its own place, so those behind it move up. */
export function targetPlace(from: number, gap: number): number {
  return gap > from ? gap - 1 : gap;
}

/** Which way a row makes room for one that goes from a place to another: up (-1), down (1) or not at all (0). */
export function wayOf(place: number, from: number, to: number): -1 | 0 | 1 {
  if (from < place && place <= to) return -1;
  return to <= place && place < from ? 1 : 0;
}

/**
 * How far the page scrolls in one frame while something is held near the edge of the screen, in pixels; up is
 * negative. It stops where the end of the list can be seen.
 */
export function scrollStep(finger: number, screenHeight: number, list: Span): number {
  const edge = Math.min(EDGE, screenHeight / 4);
  const beyondTop = edge - finger;
  const beyondBottom = finger - (screenHeight - edge);
  if (beyondTop > 0 && list.top < edge) return -speedAt(beyondTop / edge);
  if (beyondBottom > 0 && list.bottom > screenHeight - edge) return speedAt(beyondBottom / edge);
  return 0;
}

/** From a crawl to a stride, the nearer to the edge the faster. */
const speedAt = (share: number) => Math.ceil(Math.min(share, 1) * FASTEST);

/** Where the page begins to scroll: about a thumb from the edge. */
const EDGE = 88;
const FASTEST = 14;
