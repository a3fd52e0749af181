import { type Routine, type RoutineCodes, writeRoutine } from '#routine';

/** The address that opens this routine. It is all in the fragment, which no server ever sees. */
export const addressOf = (shareBase: string, routine: Routine, codes: RoutineCodes): string =>
  `${shareBase}${FRAGMENT}${writeRoutine(routine, codes)}`;

/** The routine's text in a fragment, or `null` when the fragment is about something else. */
export function textInFragment(hash: string): string | null {
  return hash.startsWith(FRAGMENT) ? unescaped(hash.slice(FRAGMENT.length)) : null;
}

/** The exercise that a fragment such as `#add=bridge` asks to add, or `null`. */
export const wishInFragment = (hash: string): string | null => /^#add=([a-z0-9-]{1,60})$/.exec(hash)?.[1] ?? null;

/** An address as it is printed: without the protocol and the last slash. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** Some chat programs escape what needs no escape. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const FRAGMENT = '#r=';
