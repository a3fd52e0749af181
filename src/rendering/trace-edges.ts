import { type Capture, OUTSIDE } from './capture.ts';
import { type Cracks, emptyCracks, openCrack } from './crack-lines.ts';
import { isOutline, jumpMeters } from './ink-rules.ts';
import type { LineStyle } from './line-style.ts';

/** Ink classes as a table: 1 for those named. */
export function classTable(classes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const inkClass of classes) table[inkClass] = 1;
  return table;
}

/** Cracks around all areas of some ink classes, along the edge of the picture too. */
export function areaCracks(capture: Capture, classes: readonly number[]): Cracks {
  const table = classTable(classes);
  const { inkClasses } = capture;
  return cracksWhere(capture, (a, b) => table[inkClasses[a] as number] !== table[inkClasses[b] as number]);
}

/** Cracks that get an outline: figure against all else, and jumps in depth. */
export function outlineCracks(capture: Capture, { figure }: LineStyle): Cracks {
  const isFigure = classTable(figure);
  return cracksWhere(capture, (a, b) => hasOutline(capture, isFigure, a, b));
}

/** Cracks that get a thin line: between colors, or strangers, that lie at one depth. */
export function innerCracks(capture: Capture, { figure, unlined, strangers }: LineStyle): Cracks {
  const isFigure = classTable(figure);
  const isUnlined = classTable([0, OUTSIDE, ...unlined]);
  const isStranger = classTable(strangers);
  const { inkClasses, planes, parts } = capture;
  return cracksWhere(capture, (a, b) => {
    const [one, other] = [inkClasses[a] as number, inkClasses[b] as number];
    const [onePart, otherPart] = [parts[a] as number, parts[b] as number];
    const touch = onePart !== otherPart && isStranger[onePart] === 1 && isStranger[otherPart] === 1;
    if ((one === other && !touch) || isUnlined[one] === 1 || isUnlined[other] === 1) return false;
    return planes[a] === 0 && planes[b] === 0 && !hasOutline(capture, isFigure, a, b);
  });
}

function cracksWhere({ width, height }: Capture, isCrack: (a: number, b: number) => boolean): Cracks {
  const cracks = emptyCracks(width, height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      if (column + 1 < width && isCrack(at, at + 1)) openCrack(cracks, column, row, 'right');
      if (row + 1 < height && isCrack(at, at + width)) openCrack(cracks, column, row, 'below');
    }
  return cracks;
}

function hasOutline(capture: Capture, isFigure: Uint8Array, a: number, b: number): boolean {
  const { inkClasses, depths, parts, planes, jumps } = capture;
  const [one, other] = [inkClasses[a] as number, inkClasses[b] as number];
  if (one === OUTSIDE || other === OUTSIDE) return false;
  if (isFigure[one] !== isFigure[other]) return true;
  const [here, there] = [depths[a] as number, depths[b] as number];
  if (here === there) return false;
  const jump = jumpMeters(Math.max(here, there), Math.min(here, there));
  return isOutline(jump, jumps, planes[here > there ? a : b] === 1, parts[a] === parts[b]);
}
