import { useEffect, useRef } from 'react';

/** What a key asks of a session. */
export type SessionKey = 'toggle' | 'skip' | 'back';

/** Space pauses, the arrows skip and go back: anywhere on the page, but not in a field, a panel or with a command key. */
export function useSessionKeys(press: (key: SessionKey) => void): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = KEYS[event.key];
      if (!key || event.ctrlKey || event.altKey || event.metaKey) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest('dialog, input, textarea, select')) return;
      // The space bar presses the button that has the focus; elsewhere it would scroll.
      if (event.key === ' ' && at?.closest('button, a')) return;
      event.preventDefault();
      if (!event.repeat) latest.current(key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const KEYS: Readonly<Record<string, SessionKey>> = { ' ': 'toggle', ArrowRight: 'skip', ArrowLeft: 'back' };
