import { useEffect } from 'react';

/** Whether this browser can keep the screen on. */
export const canStayOn = (): boolean => 'wakeLock' in navigator;

/** Keeps the screen on while it is asked to. The browser lets go when the page is hidden; it is asked again afterwards. */
export function useWakeLock(isOn: boolean): void {
  useEffect(() => {
    if (!isOn || !canStayOn()) return;
    let held: WakeLockSentinel | null = null;
    let isWanted = true;
    const ask = async () => {
      if (document.hidden || (held && !held.released)) return;
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (isWanted) held = lock;
        else await lock.release();
      } catch {
        // A low battery, or a browser that does not want to: the session runs all the same.
      }
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', ask);
      held?.release().catch(() => undefined);
    };
  }, [isOn]);
}
