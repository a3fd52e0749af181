import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** How much of a result is drawn: first what to do and why, then the patterns, then the answers too. */
export type Extent = 'action' | 'patterns' | 'whole';

const FOLLOWING = { action: 'patterns', patterns: 'whole' } as const;

/** A result that is new is drawn in parts, a picture each, so that what to do is there at once. Else it is whole. */
export function useExtent(): readonly [extent: Extent, beginAnew: () => void] {
  const [extent, setExtent] = useState<Extent>('whole');
  useEffect(() => {
    if (extent === 'whole') return;
    return afterPaint(() => startTransition(() => setExtent(FOLLOWING[extent]))).cancel;
  }, [extent]);
  return [extent, () => setExtent('action')];
}
