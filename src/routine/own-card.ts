import type { SideUse } from '#schema';
import type { ExerciseFacts } from './length.ts';
import { clamped, type DosePart } from './limits.ts';

/** The side on which an exercise is done. */
export type Side = 'both' | 'left' | 'right';

/** An exercise in somebody's own words, such as one from their therapist. The title tells it from the others. */
export interface OwnCard extends Readonly<Record<DosePart, number>> {
  /** At most 40 characters, never empty. */
  readonly title: string;
  /** What to do; at most 160 characters, may be empty. */
  readonly text: string;
  readonly side: Side;
}

/** How many characters (as a reader counts them, not bytes) a text may have. */
export const MOST_CHARACTERS = { name: 40, title: 40, text: 160 } as const;

/** A text that somebody may write: a name, a title, a description. */
export type OwnText = keyof typeof MOST_CHARACTERS;

/**
 * A text as it is kept: one line, no signs that cannot be seen or that turn the direction of reading,
 * and not longer than its kind may be. Cleaning twice changes nothing.
 */
export function cleanText(kind: OwnText, text: string): string {
  const seen = text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  return [...seen].slice(0, MOST_CHARACTERS[kind]).join('').trim();
}

/** A card with clean texts and numbers within the limits, or nothing when its title is empty. */
export function ownCardOf(card: OwnCard): OwnCard | null {
  const title = cleanText('title', card.title);
  if (title === '') return null;
  return {
    title,
    text: cleanText('text', card.text),
    side: card.side,
    sets: clamped('sets', card.sets),
    repetitions: clamped('repetitions', card.repetitions),
    holdSeconds: clamped('holdSeconds', card.holdSeconds),
    daysPerWeek: clamped('daysPerWeek', card.daysPerWeek),
  };
}

/** How a card shares the work between the sides, as far as its writer said so: nothing is said of a card for both. */
export const sidesOfCard = ({ side }: Pick<OwnCard, 'side'>): SideUse =>
  side === 'both' ? 'both-together' : 'one-then-the-other';

/** What the time of a card depends on. Nobody knows its tempo: that of most exercises of the library is taken. */
export const cardFacts = (card: Pick<OwnCard, 'side'>): ExerciseFacts => ({
  sides: sidesOfCard(card),
  dose: { restSeconds: 45, movingSeconds: 4 },
});

/** Control signs, halves of signs, private signs, and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
