import type { Position } from '#schema';
import { positionWords } from '#wording';
import type { ExerciseOption } from './exercise-option.ts';

/** What somebody looks for among the exercises: words, and perhaps a position. */
export interface Wanted {
  readonly words: string;
  readonly position: Position | null;
}

/** The exercises that have every word in a name or in the position: names that begin with the first word come first. */
export function findOptions(
  options: readonly ExerciseOption[],
  { words, position }: Wanted,
): readonly ExerciseOption[] {
  const asked = wordsOf(words);
  const [first = ''] = asked;
  const found = options.filter((option) => {
    if (position !== null && option.position !== position) return false;
    const has = wordsOf([option.name, ...option.searchWords, positionWords[option.position]].join(' '));
    return asked.every((word) => has.some((own) => own.startsWith(word)));
  });
  if (first === '') return found;
  const rank = ({ name }: ExerciseOption) => {
    const own = wordsOf(name);
    return own[0]?.startsWith(first) ? 0 : own.some((word) => word.startsWith(first)) ? 1 : 2;
  };
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/** The positions in which there is something to find, in the order of the options. */
export const positionsOf = (options: readonly ExerciseOption[]): readonly Position[] => [
  ...new Set(options.map(({ position }) => position)),
];

/** Words as they are compared: small letters without accents; hyphens part words. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
