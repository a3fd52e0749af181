/** The edge of a row at which a dragged row would go in. */
export type Edge = 'above' | 'below';

/** Where a row ends up that is dropped at an edge of another. It first leaves its own place, so those behind it move up. */
export function targetPlace(from: number, over: number, edge: Edge): number {
  const gap = edge === 'above' ? over : over + 1;
  return gap > from ? gap - 1 : gap;
}
