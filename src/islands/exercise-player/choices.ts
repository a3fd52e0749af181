import { forget, keep, readKept, type Store } from '../routine-builder/storage.ts';

/** How somebody likes to watch: which side works, and how fast. It is the same for every exercise. */
export interface Choices {
  readonly side: FilmSide;
  readonly speed: Speed;
}

export type FilmSide = (typeof FILM_SIDES)[number];
export type Speed = (typeof SPEEDS)[number];

export const FILM_SIDES = ['left', 'right'] as const;
export const SPEEDS = [0.5, 0.75, 1] as const;

/** How films are made: the right side works. */
export const AS_FILMED: Choices = { side: 'right', speed: 1 };

/** Where the choices are kept on the device: `left 0.75`. */
export const CHOICES_KEY = 'player';

/** What the device keeps; as filmed where it keeps nothing, or nothing that can be read. */
export function keptChoices(store: () => Store): Choices {
  const kept = readKept(store, CHOICES_KEY);
  return kept.type === 'text' ? readChoices(kept.text) : AS_FILMED;
}

/** Keeps them; what is as filmed needs no keeping. A device that keeps nothing still shows the choice on this page. */
export function keepChoices(store: () => Store, choices: Choices): void {
  if (choices.side === AS_FILMED.side && choices.speed === AS_FILMED.speed) forget(store, CHOICES_KEY);
  else keep(store, CHOICES_KEY, `${choices.side} ${choices.speed}`);
}

function readChoices(text: string): Choices {
  const words = text.split(' ');
  return {
    side: FILM_SIDES.find((side) => words[0] === side) ?? AS_FILMED.side,
    speed: SPEEDS.find((speed) => words[1] === String(speed)) ?? AS_FILMED.speed,
  };
}
