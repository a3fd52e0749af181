/** A few characters that change when the text does, so that a link mended by a chat program is noticed. No protection against malice. */
export function checkOf(text: string, length = 2): string {
  let sum = FNV_START;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), FNV_PRIME) >>> 0;
  }
  return (sum % 36 ** length).toString(36).padStart(length, '0');
}

/** FNV-1a, 32 bits. */
const FNV_START = 2166136261;
const FNV_PRIME = 16777619;
