import { isOwnCard, keyOf, type OwnCard, type Routine, sidesOfCard } from '#routine';
import type { Equipment, ExerciseId, SideUse } from '#schema';
import { equipmentList, positionWords } from '#wording';
import { OWN_STOP } from '../routine-builder/own-words.ts';
import type { SessionExercise, SessionFilm } from './session-exercise.ts';

/** What a session shows of an exercise of the library, or of a card in somebody's own words. */
export interface ShownItem {
  /** As `keyOf` makes it. */
  readonly key: string;
  readonly name: string;
  readonly isOwn: boolean;
  /** What is said after the name: the position of an exercise, the words of a card. May be empty. */
  readonly how: string;
  readonly sides: SideUse;
  readonly equipment: readonly Equipment[];
  /** How to get into position; empty for a card. */
  readonly start: string;
  readonly stopIf: SessionExercise['stopIf'];
  readonly film?: SessionFilm | undefined;
}

/** What is shown of a routine, in its order and as `sessionItems` plans it: an exercise that the page does not know is left out. */
export function shownItems(
  { entries }: Routine,
  known: ReadonlyMap<ExerciseId, SessionExercise>,
): readonly ShownItem[] {
  return entries.flatMap((item) => {
    if (isOwnCard(item)) return [shownCard(item)];
    const exercise = known.get(item.exercise);
    return exercise ? [shownExercise(exercise)] : [];
  });
}

/** What a session needs: "mat, pillow, and what your own card needs". */
export function needWords(items: readonly ShownItem[]): string {
  const things = items.flatMap(({ equipment }) => equipment);
  const cards = items.filter(({ isOwn }) => isOwn).length;
  if (cards === 0) return equipmentList(things);
  const own = cards === 1 ? 'what your own card needs' : 'what your own cards need';
  return things.length === 0 ? own : `${equipmentList(things)}, and ${own}`;
}

const shownExercise = (exercise: SessionExercise): ShownItem => {
  const { id, name, position, sides, equipment, start, stopIf, film } = exercise;
  return { key: id, name, isOwn: false, how: positionWords[position], sides, equipment, start, stopIf, film };
};

const shownCard = (card: OwnCard): ShownItem => ({
  key: keyOf(card),
  name: card.title,
  isOwn: true,
  how: card.text,
  sides: sidesOfCard(card),
  equipment: [],
  start: '',
  stopIf: { short: OWN_STOP, all: [OWN_STOP] },
});
