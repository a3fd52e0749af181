import type { Problem } from '#routine';
import type { Change, Notice } from './routine-state.ts';

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

/** A notice as heading and sentences. */
export function noticeWords(notice: Notice): { readonly heading: string; readonly text: string } {
  switch (notice.type) {
    case 'from-link':
      return {
        heading: 'This is the routine from the link',
        text: notice.hasCards ? `Change it as you like. ${OTHERS_WORDS}` : 'Change it as you like.',
      };
    case 'from-other-tab':
      return { heading: 'Changed in another tab', text: 'You see the newer routine.' };
    case 'deleted-in-other-tab':
      return {
        heading: 'Deleted in another tab',
        text: 'That routine can be brought back in the tab where it was deleted, as long as that tab is open.',
      };
    case 'forgotten':
      return { heading: 'Forgotten', text: 'Nothing is kept on this device now. You see the starter routine.' };
    case 'shelf-full':
      return { heading: 'There is no room for another routine', text: 'You have 20. Delete one first.' };
    case 'bad-link':
      return {
        heading: 'The link could not be opened',
        text: `${LINK_PROBLEMS[notice.reading.problem]} Your own routine is unchanged.`,
      };
    case 'bad-store':
      return {
        heading: 'Something kept on this device could not be read',
        text: `${STORE_PROBLEMS[notice.reading.problem]} We put it aside on this device and deleted nothing.`,
      };
  }
}

/** Said wherever the words of a link are shown for the first time. */
export const OTHERS_WORDS = 'Whoever made the link wrote the cards in it. This site has not checked them.';

const LINK_PROBLEMS: Readonly<Record<Problem, string>> = {
  empty: 'It holds no routine.',
  cut: 'It is not complete, or something in it was changed on the way. Ask for it again, and copy the whole of it.',
  'newer-version': 'It was made with a newer version of this site. Load this page again, then open the link once more.',
  'unknown-exercise': 'It names an exercise that this site does not have.',
  'out-of-bounds': 'It asks for more exercises, repetitions or seconds than this site plans.',
  'not-a-routine': 'It is not a link to a routine.',
};

const STORE_PROBLEMS: Readonly<Record<Problem, string>> = {
  empty: 'There was nothing in it.',
  cut: 'A part of it is missing or was changed.',
  'newer-version': 'It was made with a newer version of this site. Loading this page again may help.',
  'unknown-exercise': 'It names an exercise that this site does not have.',
  'out-of-bounds': 'It holds more exercises, repetitions or seconds than this site plans.',
  'not-a-routine': 'It is not a routine.',
};
