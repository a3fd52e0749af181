import { useEffect, useRef, useState } from 'react';
import { canEase, type RunEvent, stepOf } from '#routine';
import type { ShownItem } from './shown-item.ts';
import type { RunOwner } from './use-run.ts';
import type { SessionKey } from './use-session-keys.ts';

/** What somebody can do in a session. Each says what it did, for those who do not see it. */
export interface Actions {
  readonly start: () => void;
  readonly pause: () => void;
  readonly toggle: () => void;
  readonly skip: () => void;
  readonly back: () => void;
  readonly ease: () => void;
  readonly canEase: boolean;
  /** Pauses and asks how much it hurts. */
  readonly hurts: () => void;
  readonly isHurting: boolean;
  readonly closeHurts: () => void;
  /** Leaves this exercise out for today: 6 or more. */
  readonly stopThis: () => void;
  readonly press: (key: SessionKey) => void;
  /** What stands in place of the cue while the session waits. */
  readonly whyPaused: string;
}

interface Asked {
  readonly owner: RunOwner;
  readonly items: readonly ShownItem[];
  readonly say: (text: string) => void;
  /** A hidden session goes on only for those who hear it. */
  readonly isHeard: boolean;
}

/** Owns what the buttons and keys of a session do. */
export function useActions({ owner: { run, send }, items, say, isHeard }: Asked): Actions {
  const [isHurting, setHurting] = useState(false);
  const [whyPaused, setWhyPaused] = useState(PAUSED);
  const isRunning = run.clock.seen !== null;
  const step = stepOf(run);
  const place = step?.place ?? 0;

  const pause = (why = PAUSED) => {
    setWhyPaused(why);
    send('pause');
    if (isRunning) say(why);
  };
  const start = () => send('start');
  const andGoOn = (event: RunEvent) => () => {
    send(event);
    send('start');
  };
  const skip = andGoOn('skip');
  const back = andGoOn('back');
  const toggle = () => (isRunning ? pause() : start());
  const ease = () => {
    const before = run.plan.items[place];
    send('ease');
    if (before) say(`Easier: less of ${items[place]?.name ?? 'this one'} today.`);
  };
  const stopThis = () => {
    setHurting(false);
    const name = items[place]?.name ?? 'This one';
    const why = `${name}: leave it for a day or two.`;
    setWhyPaused(why);
    say(why);
    send('stop');
  };
  usePauseWhenHidden(isRunning && !isHeard, () => pause('Paused while this page was out of sight.'));
  const presses: Readonly<Record<SessionKey, () => void>> = { toggle, skip, back };
  return {
    ...{ start, pause, toggle, skip, back, ease, stopThis, isHurting, whyPaused },
    canEase: step !== undefined && !run.eased.includes(place) && canEase(run.plan, place),
    hurts: () => {
      pause();
      setHurting(true);
    },
    closeHurts: () => setHurting(false),
    press: (key) => presses[key](),
  };
}

/** Nobody hears it and nobody sees it: it waits. */
function usePauseWhenHidden(mustPause: boolean, pause: () => void): void {
  const latest = useRef(pause);
  latest.current = pause;
  useEffect(() => {
    if (!mustPause) return;
    const look = () => document.hidden && latest.current();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [mustPause]);
}

const PAUSED = 'Paused';
