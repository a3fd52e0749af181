import { createHash } from 'node:crypto';

/** The SHA-256 of text or bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The SHA-256 of what a value says, in hexadecimal: the order of its keys does not count. */
export function fingerprint(value: unknown): string {
  return sha256(JSON.stringify(canonical(value)));
}

function canonical(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} has no fingerprint.`);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Float64Array || value instanceof Float32Array) return canonical([...value]);
  if (Array.isArray(value)) return value.map(canonical);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, canonical(entry)]));
}
