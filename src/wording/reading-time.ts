/** How long a text takes to read, in whole minutes, at the pace of a careful reader. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** Slower than the usual 230: health words are read with care, often on a phone. */
const WORDS_PER_MINUTE = 190;
