import type { Problem } from '#routine';
import type { Notice } from './routine-state.ts';

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
      return { heading: 'Forgotten', text: 'No routine is kept on this device now. You see the starter routine.' };
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
