import { type Capture, OUTSIDE } from './capture.ts';

/**
 * A capture whose areas have round corners: each drawn pixel goes to the ink class that is most common about it, within
 * so many pixels. What is not drawn stays, so that the outline of everything together does not change.
 */
export function softenAreas(capture: Capture, reach: number): Capture {
  const { width, inkClasses } = capture;
  const most = new Float32Array(inkClasses.length);
  const softened = inkClasses.slice();
  for (const [inkClass, box] of boxesOf(capture, reach * TIMES)) {
    const shares = sharesIn(capture, inkClass, box, reach);
    for (let row = 0, from = 0; row < box.height; row += 1)
      for (let at = (box.top + row) * width + box.left, end = at + box.width; at < end; at += 1, from += 1) {
        const isDrawn = inkClasses[at] !== 0 && inkClasses[at] !== OUTSIDE;
        if (!isDrawn || (shares[from] as number) <= (most[at] as number)) continue;
        most[at] = shares[from] as number;
        softened[at] = inkClass;
      }
  }
  return { ...capture, inkClasses: softened };
}

/** Means are taken twice, so that they fall off gently. */
const TIMES = 2;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The box of each ink class that is drawn, with so much about it. */
function boxesOf({ width, height, inkClasses }: Capture, about: number): Map<number, Box> {
  const ends = new Map<number, [left: number, top: number, right: number, bottom: number]>();
  for (let row = 0, at = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1, at += 1) {
      const inkClass = inkClasses[at] as number;
      if (inkClass === 0 || inkClass === OUTSIDE) continue;
      const [left, top, right] = ends.get(inkClass) ?? [column, row, column, row];
      ends.set(inkClass, [Math.min(left, column), top, Math.max(right, column), row]);
    }
  const widened = [...ends].map(([inkClass, [left, top, right, bottom]]): [number, Box] => {
    const [x, y] = [Math.max(0, left - about), Math.max(0, top - about)];
    const [endX, endY] = [Math.min(width, right + about + 1), Math.min(height, bottom + about + 1)];
    return [inkClass, { left: x, top: y, width: endX - x, height: endY - y }];
  });
  return new Map(widened);
}

/** How common an ink class is about each pixel of a box. */
function sharesIn({ width, inkClasses }: Capture, inkClass: number, box: Box, reach: number): Float32Array {
  const rows = { lines: box.height, toNextLine: box.width, count: box.width, toNext: 1 };
  const columns = { lines: box.width, toNextLine: 1, count: box.height, toNext: box.width };
  const values = new Float32Array(box.width * box.height);
  for (let row = 0, to = 0; row < box.height; row += 1)
    for (let at = (box.top + row) * width + box.left, end = at + box.width; at < end; at += 1, to += 1)
      if (inkClasses[at] === inkClass) values[to] = 1;
  let shares: Float32Array = values;
  for (let time = 0; time < TIMES; time += 1) shares = sumsAlong(sumsAlong(shares, rows, reach), columns, reach);
  return shares;
}

/** The rows of a grid, or its columns. */
interface Lines {
  readonly lines: number;
  readonly toNextLine: number;
  readonly count: number;
  readonly toNext: number;
}

/** For each value the sum of all within reach along its line. */
function sumsAlong(values: Float32Array, { lines, toNextLine, count, toNext }: Lines, reach: number): Float32Array {
  const sums = new Float32Array(values.length);
  for (let first = 0, line = 0; line < lines; line += 1, first += toNextLine) {
    let sum = 0;
    for (let index = -reach; index < count; index += 1) {
      const [enters, leaves] = [index + reach, index - reach - 1];
      if (enters < count) sum += values[first + enters * toNext] as number;
      if (leaves >= 0) sum -= values[first + leaves * toNext] as number;
      if (index >= 0) sums[first + index * toNext] = sum;
    }
  }
  return sums;
}
