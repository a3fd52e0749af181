import { isOwnCard, keyOf, type Routine, type RoutineItem, sidesOfCard } from '#routine';
import { howWords, setsWords } from '#wording';
import type { LineArt } from '../exercise-player/film.ts';
import type { ExerciseOption } from './exercise-option.ts';
import { OWN_STOP } from './own-words.ts';
import { type SheetStep, sheetSteps } from './sheet-steps.ts';

/** An exercise or a card with all that a sheet prints of it. */
export interface SheetItem {
  readonly key: string;
  readonly name: string;
  readonly isOwn: boolean;
  /** The cue of an exercise, or the words of a card. May be empty. */
  readonly cue: string;
  /** Completes "Stop if …". */
  readonly stopIf: string;
  /** "3 × 10". */
  readonly sets: string;
  /** "each side, hold 3 seconds". May be empty. */
  readonly how: string;
  readonly daysPerWeek: number;
  readonly lineArt: LineArt | undefined;
  /** The steps in words, where nothing has been drawn. */
  readonly steps: readonly SheetStep[];
}

/** What a sheet prints, in order. An exercise that the page does not know is left out. */
export function sheetItems(routine: Routine, exercises: readonly ExerciseOption[]): readonly SheetItem[] {
  const options = new Map(exercises.map((option) => [option.id, option]));
  const known = routine.entries.filter((item) => isOwnCard(item) || options.has(item.exercise));
  return known.map((item) => sheetItem(item, options.get(keyOf(item)), known.length));
}

function sheetItem(item: RoutineItem, option: ExerciseOption | undefined, count: number): SheetItem {
  const sides = isOwnCard(item) ? sidesOfCard(item) : (option?.sides ?? 'both-together');
  const numbers = {
    key: keyOf(item),
    sets: setsWords(item),
    how: howWords(item, sides, item.side),
    daysPerWeek: item.daysPerWeek,
  };
  if (isOwnCard(item)) {
    const { title: name, text: cue } = item;
    return { ...numbers, name, cue, isOwn: true, stopIf: OWN_STOP, lineArt: undefined, steps: [] };
  }
  return {
    ...numbers,
    name: option?.name ?? item.exercise,
    isOwn: false,
    cue: option?.sheet.cue ?? '',
    stopIf: option?.sheet.stopIf ?? OWN_STOP,
    lineArt: option?.lineArt,
    steps: option?.lineArt ? [] : sheetSteps(option?.steps ?? [], count),
  };
}
