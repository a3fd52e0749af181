import type { Span } from '#motion';

/** How much of their tint muscles keep that are at rest, and how long they take to grow tense, in seconds. */
const [AT_REST, RAMP] = [0.42, 0.35];

/** How strongly worked muscles are tinted at a moment, 0 to 1; always fully when no spans are given. */
export function tensionAt(tense: readonly Span[] | undefined, seconds: number): number {
  if (!tense) return 1;
  const grown = Math.max(
    0,
    ...tense.map(([from, to]) => Math.min(1, (seconds - from) / RAMP, (to + RAMP - seconds) / RAMP)),
  );
  return AT_REST + (1 - AT_REST) * grown;
}
