/** Both shapes, melted into each other over a width in meters. */
export function smoothUnion(a: number, b: number, width: number): number {
  const overlap = Math.max(width - Math.abs(a - b), 0);
  return Math.min(a, b) - (overlap * overlap) / (4 * width);
}

/** What both shapes share, its new edges rounded over a width in meters. */
export function smoothIntersection(a: number, b: number, width: number): number {
  return -smoothUnion(-a, -b, width);
}

/** The first shape without the second, the new edges rounded over a width in meters. */
export function smoothSubtraction(a: number, b: number, width: number): number {
  return -smoothUnion(-a, b, width);
}

/** Melts a sample (distance, then gradient) into the one that is stored at `at`; distances and width in meters. */
export function meltSample(into: Float64Array, at: number, sample: Float64Array, width: number): void {
  const a = into[at] as number;
  const b = sample[0] as number;
  const overlap = width - Math.abs(a - b);
  if (overlap <= 0 && b >= a) return;
  const half = overlap <= 0 ? 0 : overlap / (2 * width);
  const share = a > b ? 1 - half : half;
  into[at] = Math.min(a, b) - half * half * width;
  for (let axis = 1; axis < 4; axis += 1) {
    const old = into[at + axis] as number;
    into[at + axis] = old + ((sample[axis] as number) - old) * share;
  }
}
