import { useEffect, useMemo, useState } from 'react';
import { canEase, planSession, type Routine, type SessionRun, sessionItems, startRun, writeRoutine } from '#routine';
import { localDay } from '../progress/local-day.ts';
import { textInFragment } from '../routine-builder/address.ts';
import { currentText } from '../routine-builder/kept-routines.ts';
import { deviceStore, tabStore } from '../routine-builder/storage.ts';
import { forgetSession, type KeptSession, keepSession, keptSession } from './kept-session.ts';
import { type Opening, openingOf } from './opening.ts';
import { keepChoices, keptChoices, type SessionChoices, USUAL } from './session-choices.ts';
import { codesOf, factsOf, type SessionExercise } from './session-exercise.ts';

/** Where somebody is: before, in the middle, or after. */
export type SessionView = { readonly type: 'start' } | { readonly type: 'run' | 'end'; readonly session: KeptSession };

/** What somebody says before a session. */
export interface Wishes {
  readonly isEasier: boolean;
  readonly painBefore: number | null;
}

/** The session of this page. */
export interface SessionOwner {
  readonly view: SessionView;
  /** What was found when the page opened; the starter until the device has been asked. */
  readonly opening: Opening;
  readonly isReady: boolean;
  /** A session that was left in the middle in this tab. */
  readonly left: KeptSession | null;
  readonly choices: SessionChoices;
  readonly choose: (change: Partial<SessionChoices>) => void;
  readonly follow: (opening: Opening) => void;
  readonly begin: (routine: Routine, wishes: Wishes) => void;
  readonly goOn: (session: KeptSession) => void;
  /** Forgets the session that was left in the middle. */
  readonly letGo: () => void;
  readonly keep: (session: KeptSession, run: SessionRun) => void;
  readonly end: (session: KeptSession, run: SessionRun) => void;
}

interface Given {
  readonly exercises: readonly SessionExercise[];
  readonly starter: Routine;
}

/** Owns which routine is followed, how, and what is kept of it in the tab. */
export function useSession({ exercises, starter }: Given): SessionOwner {
  const facts = useMemo(() => factsOf(exercises), [exercises]);
  const codes = useMemo(() => codesOf(exercises), [exercises]);
  const [opening, setOpening] = useState<Opening>({ type: 'open', routine: starter, origin: 'starter' });
  const [isReady, setReady] = useState(false);
  const [left, setLeft] = useState<KeptSession | null>(null);
  const [choices, setChoices] = useState(USUAL);
  const [view, setView] = useState<SessionView>({ type: 'start' });

  useEffect(() => {
    const open = () => {
      setOpening(openingOf({ kept: currentText(deviceStore), linked: textInFragment(location.hash), codes, starter }));
    };
    open();
    setLeft(keptSession(tabStore, facts, codes));
    setChoices(keptChoices(deviceStore));
    setReady(true);
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [facts, codes, starter]);

  const choose = (change: Partial<SessionChoices>) => {
    const chosen = { ...choices, ...change };
    setChoices(chosen);
    keepChoices(deviceStore, chosen);
  };
  const begin = (routine: Routine, { isEasier, painBefore }: Wishes) => {
    const plan = planSession(sessionItems(routine, facts), choices.firstSide);
    const eased = isEasier ? plan.items.flatMap((_, place) => (canEase(plan, place) ? [place] : [])) : [];
    const now = new Date();
    const session = {
      routine,
      run: startRun(plan, eased),
      day: localDay(now),
      startedAt: now.toISOString(),
      painBefore,
    };
    setView({ type: 'run', session });
  };
  const letGo = () => {
    forgetSession(tabStore);
    setLeft(null);
  };
  return {
    ...{ view, opening, isReady, left, choices, choose, follow: setOpening, begin, letGo },
    goOn: (session) => setView({ type: 'run', session }),
    keep: (session, run) => keepSession(tabStore, { ...session, run }, codes),
    end: (session, run) => setView({ type: 'end', session: { ...session, run } }),
  };
}

/** The text of a session's routine, as in a link. */
export const routineText = ({ routine }: KeptSession, exercises: readonly SessionExercise[]): string =>
  writeRoutine(routine, codesOf(exercises));
