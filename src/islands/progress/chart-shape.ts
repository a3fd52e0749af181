import type { Pain } from '#diary';

/** The room that a chart has, in pixels of the screen, and how long one rem is there. */
export interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly remPx: number;
}

/** A value as it is drawn. `week` counts from 0. */
export interface Mark {
  readonly week: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** The plot of a chart: where it lies, and where things come in it. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (week: number) => number;
  readonly y: (value: number) => number;
  /** The width of one week. */
  readonly step: number;
}

/** The plot for so many weeks and values up to a highest one. The margins grow with the reader's letters. */
export function plotOf({ widthPx, heightPx, remPx }: Room, weeks: number, highest: number): Plot {
  const [left, right, top, bottom] = [2.4 * remPx, widthPx - 0.4 * remPx, 1.7 * remPx, heightPx - 1.9 * remPx];
  const step = (right - left) / Math.max(weeks, 1);
  return {
    left,
    right,
    top,
    bottom,
    step,
    x: (week) => left + (week + 0.5) * step,
    y: (value) => bottom - (value / Math.max(highest, 1)) * (bottom - top),
  };
}

/** The values that are there. */
export const marksOf = (values: readonly Pain[], { x, y }: Plot): readonly Mark[] =>
  values.flatMap((value, week) => (value === null ? [] : [{ week, value, x: x(week), y: y(value) }]));

/** Lines between weeks that follow one another. Over a week without a number nothing is drawn, because nothing is known. */
export function linesOf(marks: readonly Mark[]): string {
  return marks
    .map(
      ({ week, x, y }, at) =>
        `${at > 0 && marks[at - 1]?.week === week - 1 ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`,
    )
    .join('');
}

/** The weeks that get a label below: as many as have room, and the last one always. */
export function labelledWeeks(weeks: number, step: number, labelPx: number): readonly number[] {
  const every = Math.max(1, Math.ceil(labelPx / Math.max(step, 1)));
  return Array.from({ length: weeks }, (_, week) => week).filter((week) => (weeks - 1 - week) % every === 0);
}

/** The end of a scale above a value: 10, 20, 30, 60, 90, 120, then whole hours. */
export function endOfScale(value: number): number {
  return [10, 20, 30, 60, 90, 120].find((end) => end >= value) ?? Math.ceil(value / 60) * 60;
}
