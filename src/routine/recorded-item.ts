import type { NamedItem } from './routine.ts';

/** An exercise by its id; a card by its place in the session, such as "own-2", and its title. */
export interface RecordedItem {
  readonly id: string;
  /** Of a card only. */
  readonly title?: string;
}

/** How a diary calls an exercise, or the card at a place counted from 0. */
export const recordedItem = (item: NamedItem, place: number): RecordedItem =>
  'title' in item ? { id: `own-${place + 1}`, title: item.title } : { id: item.exercise };
