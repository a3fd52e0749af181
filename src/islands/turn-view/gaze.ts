import { turned, type View, viewBetween, zoomed } from './camera.ts';

/** Where one looks from, and on the way to where. Times are in milliseconds. */
export interface Gaze {
  readonly at: (now: number) => View;
  /** Turns at once, by degrees. */
  readonly turn: (byAzimuth: number, byElevation: number) => void;
  /** Makes the figure larger at once. */
  readonly zoom: (by: number) => void;
  /** Goes to another view, in so many milliseconds from now on. */
  readonly goTo: (view: View, milliseconds: number) => void;
}

/** A gaze that starts at a view. */
export function openGaze(first: View): Gaze {
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
    turn: (byAzimuth, byElevation) => jump(turned(to, byAzimuth, byElevation)),
    zoom: (by) => jump(zoomed(to, by)),
    goTo: (view, milliseconds) => {
      // The way begins when the next picture is drawn.
      [from, to, start, lasts] = [to, view, 0, milliseconds];
    },
  };
}
