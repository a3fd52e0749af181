import { type Capture, OUTSIDE } from '#rendering';

/** A capture without specks: each area of fewer pixels goes to the neighbor that it touches most. */
export function cleaned(capture: Capture, fewest: number): Capture {
  const inkClasses = capture.inkClasses.slice();
  const field: Field = {
    ...capture,
    inkClasses,
    seen: new Uint8Array(inkClasses.length),
    area: new Int32Array(inkClasses.length),
  };
  for (let at = 0; at < inkClasses.length; at += 1) {
    if (field.seen[at] || inkClasses[at] === OUTSIDE) continue;
    const count = fillArea(field, at);
    if (count >= fewest) continue;
    const neighbor = mostTouched(field, count);
    for (let index = 0; index < count; index += 1) inkClasses[field.area[index] as number] = neighbor;
  }
  return { ...capture, inkClasses };
}

interface Field {
  readonly width: number;
  readonly inkClasses: Uint8Array;
  readonly seen: Uint8Array;
  /** The pixels of the area that is looked at; room for all. */
  readonly area: Int32Array;
}

/** Collects all pixels that hang together with one, and tells how many they are. */
function fillArea({ width, inkClasses, seen, area }: Field, start: number): number {
  const own = inkClasses[start];
  const steps = Int32Array.of(-1, 1, -width, width);
  area[0] = start;
  seen[start] = 1;
  let count = 1;
  for (let index = 0; index < count; index += 1)
    for (let way = 0; way < 4; way += 1) {
      const near = (area[index] as number) + (steps[way] as number);
      if (seen[near] !== 0 || inkClasses[near] !== own) continue;
      seen[near] = 1;
      area[count] = near;
      count += 1;
    }
  return count;
}

function mostTouched({ width, inkClasses, area }: Field, count: number): number {
  const own = inkClasses[area[0] as number] as number;
  const touched = new Map<number, number>();
  for (const pixel of area.subarray(0, count))
    for (const step of [-1, 1, -width, width]) {
      const inkClass = inkClasses[pixel + step];
      if (inkClass === undefined || inkClass === own || inkClass === OUTSIDE) continue;
      touched.set(inkClass, (touched.get(inkClass) ?? 0) + 1);
    }
  const [most] = [...touched].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? own;
}
