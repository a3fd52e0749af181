import type { WorkingSide } from '#routine';
import { keep, readKept, type Store } from '../routine-builder/storage.ts';

/** How somebody likes a session. The same every day, so it is kept on the device. */
export interface SessionChoices {
  readonly hasVoice: boolean;
  readonly hasSounds: boolean;
  readonly firstSide: WorkingSide;
}

/** No voice that nobody asked for; soft sounds, because whoever lies on the floor sees no counter. */
export const USUAL: SessionChoices = { hasVoice: false, hasSounds: true, firstSide: 'left' };

/** Where they are kept: `voice quiet right`. */
export const CHOICES_KEY = 'session-choices';

/** What the device keeps; the usual where it keeps nothing. */
export function keptChoices(store: () => Store): SessionChoices {
  const kept = readKept(store, CHOICES_KEY);
  if (kept.type !== 'text') return USUAL;
  const words = kept.text.split(' ');
  return {
    hasVoice: words.includes('voice'),
    hasSounds: !words.includes('quiet'),
    firstSide: words.includes('right') ? 'right' : 'left',
  };
}

/** Keeps them. A device that keeps nothing asks again the next time. */
export function keepChoices(store: () => Store, { hasVoice, hasSounds, firstSide }: SessionChoices): void {
  const words = [...(hasVoice ? ['voice'] : []), ...(hasSounds ? [] : ['quiet']), firstSide];
  keep(store, CHOICES_KEY, words.join(' '));
}
