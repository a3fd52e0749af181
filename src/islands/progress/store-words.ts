import type { FileProblem, Kind, MergeCounts } from '#diary';
import type { WhyClosed, WhyNotSaved } from '../diary-store/diary.ts';
import { countWords } from './day-words.ts';

/** Why the diary is not there, and what still works. */
export const closedWords: Readonly<Record<WhyClosed, { readonly heading: string; readonly says: string }>> = {
  refused: {
    heading: 'This browser does not let us keep a diary',
    says: 'It may be a private window, or keeping data may be switched off. Nothing was lost. Open the page in an ordinary window, or keep your diary on paper.',
  },
  blocked: {
    heading: 'The diary is open in another tab',
    says: 'An older page of this site holds it. Close the other tabs of this site, then load this page again. Nothing was lost.',
  },
  newer: {
    heading: 'This page is older than your diary',
    says: 'A newer version of this site wrote it. Load the page again to get the newer version. Nothing was lost.',
  },
  'newer-tab': {
    heading: 'The diary moved to another tab',
    says: 'A newer version of this site opened it there, so this tab let go. What was saved is safe. Load this page again to go on here.',
  },
  gone: {
    heading: 'The browser closed the diary',
    says: 'It may have cleared its data, or run out of room. Load this page again to see what is there.',
  },
};

/** Why something was not saved. What was typed is still in its fields. */
export const notSavedWords: Readonly<Record<WhyNotSaved, string>> = {
  full: 'This was not saved: the device is full. Make some room, then press the button again. What you saved before is safe, and what you typed is still here.',
  closed: 'This was not saved: the diary is closed in this tab. Copy what you typed, then load the page again.',
  refused:
    'This was not saved: the browser refused. Try once more. What you saved before is safe, and what you typed is still here.',
};

/** What an import did. */
export function importedWords({ added, updated, kept }: MergeCounts): string {
  const parts = [
    `${countWords(added, 'entry', 'entries')} new`,
    `${updated} newer than yours and taken over`,
    `${kept} already here and left as they were`,
  ];
  return `The file was read: ${parts.join(', ')}.`;
}

/** Why a file was refused. Nothing of it came in. */
export function fileWords(problem: FileProblem): string {
  return `${problemWords(problem)} Nothing was taken in, and your diary is unchanged.`;
}

function problemWords(problem: FileProblem): string {
  switch (problem.type) {
    case 'too-long':
      return 'The file is far larger than a diary, so we did not open it.';
    case 'not-a-diary':
      return 'The file is not a diary of this site.';
    case 'newer-version':
      return 'The file was made by a newer version of this site. Load this page again, then try once more.';
    case 'no-json':
      return problem.isCut
        ? `The file ends too early, on line ${problem.line}. It may have been cut on the way.`
        : `The file is damaged on line ${problem.line}.`;
    case 'bad-record': {
      const where =
        problem.line === null ? `entry ${problem.number} of the ${KIND_WORDS[problem.kind]}` : `line ${problem.line}`;
      return `Something is wrong on ${where}: “${problem.fault.field}” should be ${problem.fault.expected}.`;
    }
    case 'bad-row':
      return `Something is wrong on line ${problem.line}: “${problem.fault.field}” should be ${problem.fault.expected}.`;
    case 'no-table':
      return `The table has no column “${problem.missing}” in its first line.`;
  }
}

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  sessions: 'sessions',
  activities: 'activities',
  ratings: 'scores',
  reviews: 'weeks',
};
