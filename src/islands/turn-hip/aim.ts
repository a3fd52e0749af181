import { eased } from '../turning/view.ts';
import type { Place } from './hip-camera.ts';

/** What the picture is turned about, and on the way to what. Times are in milliseconds. */
export interface Aim {
  readonly at: (now: number) => Place;
  readonly goTo: (place: Place, milliseconds: number) => void;
  readonly isGoing: (now: number) => boolean;
}

/** An aim that starts at a place. */
export function openAim(first: Place): Aim {
  let [from, to, start, lasts]: [Place, Place, number, number] = [first, first, 0, 0];
  let here = first;
  const isGoing = (now: number) => lasts > 0 && (start === 0 || now < start + lasts);
  return {
    at: (now) => {
      start ||= now;
      here = isGoing(now) ? between(from, to, eased((now - start) / lasts)) : to;
      return here;
    },
    goTo: (place, milliseconds) => {
      [from, to, start, lasts] = [here, place, 0, milliseconds];
    },
    isGoing,
  };
}

/** The place a share of the way from one to another. */
export function between(from: Place, to: Place, share: number): Place {
  const at = (axis: 0 | 1 | 2) => from[axis] + (to[axis] - from[axis]) * share;
  return [at(0), at(1), at(2)];
}
