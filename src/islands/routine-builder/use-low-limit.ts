import { useSyncExternalStore } from 'react';
import { isLowHere } from './pain-limit.ts';

/** Whether the lower limit of the pain rule is for this person. Follows what other pages are told meanwhile. */
export const useLowLimit = (): boolean => useSyncExternalStore(follow, isLowHere, () => false);

function follow(tell: () => void): () => void {
  window.addEventListener('storage', tell);
  // A page that comes back from the browser's own store has heard nothing.
  window.addEventListener('pageshow', tell);
  return () => {
    window.removeEventListener('storage', tell);
    window.removeEventListener('pageshow', tell);
  };
}
