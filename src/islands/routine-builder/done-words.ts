import type { Change } from './routine-state.ts';

/** What a screen reader hears when an exercise has moved. */
export const movedWords = (name: string, place: number, count: number): string =>
  `${name} is now ${place} of ${count}.`;

/** A change in a few words, for undo and redo. */
export function doneWords(did: Change, nameOf: (key: string) => string): string {
  switch (did.type) {
    case 'add':
      return 'title' in did.item ? `${did.item.title} added.` : `${nameOf(did.item.exercise)} added.`;
    case 'take-out':
      return `${nameOf(did.key)} taken out.`;
    case 'swap':
      return `${nameOf(did.key)} swapped.`;
    case 'change':
      return `${nameOf(did.key)} changed.`;
    default:
      return DONE[did.type];
  }
}

const DONE: Readonly<Record<Exclude<Change['type'], 'add' | 'take-out' | 'swap' | 'change'>, string>> = {
  move: 'an exercise moved.',
  name: 'the name.',
  replace: 'other exercises.',
  new: 'a new routine.',
  duplicate: 'a copy.',
  delete: 'a routine deleted.',
  forget: 'everything forgotten.',
  take: 'the routine from the link.',
};

/** What the button says that brings back what was taken away; nothing when nothing was. */
export function putBackWords(did: Change, nameOf: (key: string) => string): string | null {
  if (did.type === 'take-out') return `Put ${nameOf(did.key)} back`;
  return did.type === 'replace' || did.type === 'delete' || did.type === 'forget'
    ? 'Bring the other routine back'
    : null;
}
