/** How far across a line of a slab lies, 0 to 1: lines stand closer at the edges, where it is rounded. */
export function shareOfLine(line: number): number {
  return (1 - Math.cos(line * Math.PI)) / 2;
}

/** Into how many strips fiber lines divide a slab of so many lines. */
export function stripsOf(lines: number): number {
  return Math.max(6, Math.round((lines - 1) * 0.9));
}

/** How far a place lies in a tendon, as a share of the length; below zero in the flesh. No two fibers end alike. */
export function depthInTendon([origin, insertion]: readonly [number, number], strip: number, along: number): number {
  if (origin >= 1) return -1;
  const fiber = Math.floor(strip);
  const uneven = unevenness(fiber) + (unevenness(fiber + 1) - unevenness(fiber)) * (strip - fiber);
  return Math.max(origin * uneven - along, along - 1 + insertion * uneven);
}

/** By how much more or less than usual a fiber is tendon: a fixed scatter about 1. */
function unevenness(fiber: number): number {
  return 0.82 + 0.36 * Math.abs(Math.sin(fiber * 12.9898));
}
