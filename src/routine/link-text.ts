/**
 * Somebody's own words inside a link, in letters that every chat program leaves alone, and in the shorter of two ways:
 * word by word ("Calf_stretch"; a blank is "_", any other sign "-" and its bytes in hex), or as base64url after "~".
 * Percent signs are avoided because some programs take them away and others add them.
 */
export function writeText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const plain = [...bytes].map(plainByte).join('');
  const packed = `~${base64Url(bytes)}`;
  return packed.length < plain.length ? packed : plain;
}

/** Reads what `writeText` wrote. Nothing when it is something else, so that one text has one spelling. */
export function readText(written: string): string | null {
  const text = written.startsWith('~') ? unpacked(written.slice(1)) : plainText(written);
  return text !== null && writeText(text) === written ? text : null;
}

function plainByte(byte: number): string {
  const sign = String.fromCharCode(byte);
  if (sign === ' ') return '_';
  return /[A-Za-z0-9]/.test(sign) ? sign : `-${byte.toString(16).padStart(2, '0')}`;
}

function plainText(written: string): string | null {
  if (!/^(?:[A-Za-z0-9_]|-[0-9a-f]{2})*$/.test(written)) return null;
  const signs = written.match(/-..|./g) ?? [];
  return decoded(signs.map((sign) => (sign.startsWith('-') ? Number.parseInt(sign.slice(1), 16) : codeOf(sign))));
}

const codeOf = (sign: string): number => (sign === '_' ? ' ' : sign).charCodeAt(0);

function base64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function unpacked(text: string): string | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return decoded([...binary].map((sign) => sign.charCodeAt(0)));
}

/** The text in UTF-8 bytes, or nothing when they are none. */
function decoded(bytes: readonly number[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return null;
  }
}
