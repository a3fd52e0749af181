import { type Capture, OUTSIDE } from './capture.ts';
import type { Point } from './crack-lines.ts';
import { classTable } from './trace-edges.ts';
import type { Still } from './trace-lines.ts';

/** A part of a picture, in whole pixels. */
export interface StillBounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a still must show: all surfaces, the ghost and the arrows, with a margin, but nothing beyond the picture. */
export function stillBounds(capture: Capture, { style, pen, ghost, arrows = [], margin = 12 }: Still): StillBounds {
  const isFigure = classTable(style.figure);
  const corners = [
    ...drawnCorners(capture, (inkClass) => inkClass !== 0 && inkClass !== OUTSIDE),
    ...(ghost ? drawnCorners(ghost, (inkClass) => isFigure[inkClass] === 1) : []),
  ];
  const reach = pen.arrow.headWidth / 2;
  const tips = arrows.flat().flatMap(([x, y]): Point[] => [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ]);
  const space = margin + pen.outlineWidth / 2;
  const range = (axis: 0 | 1, most: number) => {
    const values = [...corners, ...tips].map((point) => point[axis]);
    const low = values.reduce((least, value) => Math.min(least, value), most);
    const high = values.reduce((greatest, value) => Math.max(greatest, value), 0);
    return [Math.max(0, Math.floor(low - space)), Math.min(most, Math.ceil(high + space))] as const;
  };
  const [left, right] = range(0, capture.picture.width);
  const [top, bottom] = range(1, capture.picture.height);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The upper left and lower right corner of all pixels of some ink classes, in the picture; none when there are none. */
function drawnCorners(
  { left, top, width, height, inkClasses }: Capture,
  isDrawn: (inkClass: number) => boolean,
): readonly Point[] {
  let [x0, y0, x1, y1] = [width, height, -1, -1];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      if (!isDrawn(inkClasses[row * width + column] as number)) continue;
      x0 = Math.min(x0, column);
      x1 = Math.max(x1, column);
      y0 = Math.min(y0, row);
      y1 = row;
    }
  return x1 < 0
    ? []
    : [
        [left + x0, top + y0],
        [left + x1 + 1, top + y1 + 1],
      ];
}
