/** A step of an exercise as it is printed. */
export interface SheetStep {
  readonly phase: string;
  readonly text: string;
}

/**
 * The steps in as many words as a row has room for: all of them, or the first sentence of each,
 * or the first words of each. A row never grows, because one sheet is one side of paper.
 */
export function sheetSteps(steps: readonly SheetStep[], rows: number): readonly SheetStep[] {
  const room = ROOM[Math.min(Math.max(rows, 1), ROOM.length) - 1] ?? 0;
  if (length(steps) <= room) return steps;
  const short = steps.map(({ phase, text }) => ({ phase, text: firstSentence(text) }));
  if (length(short) <= room) return short;
  const most = longestText(short, room);
  return short.map(({ phase, text }) => ({ phase, text: cut(text, most) }));
}

/** The length to which the longest texts have to be cut, so that the short ones can stay whole. */
function longestText(steps: readonly SheetStep[], room: number): number {
  let most = room;
  while (most > SHORTEST && length(steps.map(({ phase, text }) => ({ phase, text: text.slice(0, most) }))) > room) {
    most -= 1;
  }
  return most;
}

const length = (steps: readonly SheetStep[]): number =>
  steps.reduce((sum, { phase, text }) => sum + phase.length + text.length + AROUND, 0);

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

/** At a word, and with a sign that there is more. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, Math.max(most - 1, 0));
  return `${words.slice(0, Math.max(words.lastIndexOf(' '), 1)).replace(/[,.;:]$/, '')}…`;
}

/** Characters that fit beside the cue when the sheet has one row, two rows and so on. Measured on Letter, the lower of the two. */
const ROOM = [1500, 700, 450, 330, 250, 215] as const;

/** The number, the colon and the spaces of a step. */
const AROUND = 5;

/** Below this, words say nothing any more. */
const SHORTEST = 12;
