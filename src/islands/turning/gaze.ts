import { turned, type View, viewBetween, zoomed } from './view.ts';

/** Where one looks from, and on the way to where. Times are in milliseconds. */
export interface Gaze {
  readonly at: (now: number) => View;
  /** Turns at once, by degrees. */
  readonly turn: (byAzimuth: number, byElevation: number) => void;
  /** Makes the figure larger at once. */
  readonly zoom: (by: number) => void;
  /** Goes to another view, in so many milliseconds from now on. */
  readonly goTo: (view: View, milliseconds: number) => void;
  /** Whether it is still on its way at a time. */
  readonly isGoing: (now: number) => boolean;
}

/** A gaze that starts at a view, and never looks from lower than so many degrees. */
export function openGaze(first: View, lowest: number): Gaze {
  let [from, to, start, lasts] = [first, first, 0, 0];
  const at = (now: number) => {
    start ||= now;
    return lasts > 0 && now < start + lasts ? viewBetween(from, to, (now - start) / lasts) : to;
  };
  const jump = (view: View) => {
    [to, lasts] = [view, 0];
  };
  return {
    at,
    turn: (byAzimuth, byElevation) => jump(turned(to, [byAzimuth, byElevation], lowest)),
    zoom: (by) => jump(zoomed(to, by)),
    goTo: (view, milliseconds) => {
      // The way begins when the next picture is drawn.
      [from, to, start, lasts] = [to, view, 0, milliseconds];
    },
    isGoing: (now) => lasts > 0 && (start === 0 || now < start + lasts),
  };
}
