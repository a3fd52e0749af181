import { useEffect, useState } from 'react';
import { hasLowLimit, keepLimit } from '../routine-builder/pain-limit.ts';
import { deviceStore, tabStore } from '../routine-builder/storage.ts';
import { useLowLimit } from '../routine-builder/use-low-limit.ts';

/** Which limit of the pain rule is for this person. */
export interface Limit {
  readonly isLow: boolean;
  /** Where the other pages hear of a lower one: in this tab, on this device from now on, or nowhere. */
  readonly heard: 'tab' | 'device' | 'nowhere';
  /** Keeps it on the device, because the person says so. */
  readonly keepIt: () => void;
}

/**
 * Notes a lower limit that a suggestion asks for in the tab, and on the device once the person says so. One that is known
 * already holds for every suggestion: only the person takes it away, in the diary.
 */
export function useLimit(isAsked: boolean): Limit {
  const isKnown = useLowLimit();
  const [heard, setHeard] = useState<Limit['heard']>('tab');
  useEffect(() => {
    const isInTab = isAsked ? keepLimit(tabStore, true) : true;
    setHeard(hasLowLimit(deviceStore) ? 'device' : isInTab ? 'tab' : 'nowhere');
  }, [isAsked]);
  const keepIt = () => setHeard(keepLimit(deviceStore, true) ? 'device' : 'nowhere');
  return { isLow: isAsked || isKnown, heard, keepIt };
}
