import { type Reading, type Routine, type RoutineCodes, readRoutine } from '#routine';
import type { Kept } from '../routine-builder/storage.ts';
import { noticeWords } from '../routine-builder/words.ts';

/** What is found when the page opens. */
export interface Found {
  /** What the device keeps. */
  readonly kept: Kept;
  /** The text of the routine in the address, if there is one. */
  readonly linked: string | null;
  readonly codes: RoutineCodes;
  readonly starter: Routine;
}

/** Where a routine came from. */
export type Origin = 'link' | 'device' | 'starter';

/** A routine to follow, or what is wrong, with a routine to follow instead. */
export type Opening =
  | { readonly type: 'open'; readonly routine: Routine; readonly origin: Origin }
  | { readonly type: 'problem'; readonly heading: string; readonly text: string; readonly instead: OpenRoutine | null };

/** A routine with its origin. */
export type OpenRoutine = Omit<Extract<Opening, { type: 'open' }>, 'type'>;

/** The routine to follow: that of the link, else that of the device, else the starter. Nothing is changed or kept. */
export function openingOf({ kept, linked, codes, starter }: Found): Opening {
  const mine = kept.type === 'text' ? readRoutine(kept.text, codes) : null;
  const own = ownRoutine(mine, starter);
  if (linked !== null) {
    const link = readRoutine(linked, codes);
    if (link.type === 'routine') return opened(link.routine, 'link', own);
    return { type: 'problem', ...noticeWords({ type: 'bad-link', reading: link }), instead: filled(own) };
  }
  if (mine?.type === 'problem') {
    return {
      type: 'problem',
      heading: 'What was kept on this device could not be read',
      text: 'Nothing was deleted. Open “My routine” to see what can be done.',
      instead: { routine: starter, origin: 'starter' },
    };
  }
  return opened(own.routine, own.origin, null);
}

function ownRoutine(mine: Reading | null, starter: Routine): OpenRoutine {
  return mine?.type === 'routine'
    ? { routine: mine.routine, origin: 'device' }
    : { routine: starter, origin: 'starter' };
}

function opened(routine: Routine, origin: Origin, instead: OpenRoutine | null): Opening {
  if (routine.entries.length > 0) return { type: 'open', routine, origin };
  return {
    type: 'problem',
    heading: origin === 'link' ? 'The routine in this link is empty' : 'Your routine is empty',
    text: 'Add an exercise first. Then come back and follow it here.',
    instead: instead && filled(instead),
  };
}

const filled = (open: OpenRoutine): OpenRoutine | null => (open.routine.entries.length > 0 ? open : null);
