import { useEffect, useRef, useState } from 'react';
import { isOver, isWork, type SessionRun, type SessionStep, stepOf } from '#routine';
import { CardStage } from './CardStage.tsx';
import { Counter } from './Counter.tsx';
import { FilmStage } from './FilmStage.tsx';
import type { KeptSession } from './kept-session.ts';
import { LeavePanel } from './LeavePanel.tsx';
import { PainPanel } from './PainPanel.tsx';
import { SessionButtons } from './SessionButtons.tsx';
import { SessionHead } from './SessionHead.tsx';
import styles from './session.module.css';
import type { SessionChoices } from './session-choices.ts';
import { setWords, waitWords } from './session-words.ts';
import type { ShownItem } from './shown-item.ts';
import { useActions } from './use-actions.ts';
import { useFilms } from './use-films.ts';
import { type Heard, useLines } from './use-heard.ts';
import { useRun } from './use-run.ts';
import { useSessionKeys } from './use-session-keys.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface Props {
  readonly session: KeptSession;
  /** The exercises and cards of the session, in their order. */
  readonly items: readonly ShownItem[];
  readonly choices: SessionChoices;
  readonly heard: Heard;
  /** The pain rule with its lower limit. */
  readonly isCautious: boolean;
  readonly onKeep: (run: SessionRun) => void;
  readonly onEnd: (run: SessionRun) => void;
}

/** One exercise at a time: film, counter, cue, and what a thumb can reach. */
export function SessionScreen({ session, items, choices, heard, isCautious, onKeep, onEnd }: Props) {
  const owner = useRun(session.run);
  const { run, send } = owner;
  const films = useFilms(items);
  const lines = useLines({ run, items, choices, heard });
  const actions = useActions({ owner, items, say: lines.say, isHeard: isHeard(choices, heard) });
  const title = useRef<HTMLHeadingElement>(null);
  const [isLeaving, setLeaving] = useState(false);
  const isRunning = run.clock.seen !== null;
  const hasEnded = isOver(run);
  const step = stepOf(run);

  const leave = () => {
    actions.pause();
    setLeaving(true);
  };
  const goOn = () => {
    setLeaving(false);
    actions.start();
  };
  const end = () => onEnd(run);

  useWakeLock(isRunning);
  useSessionKeys(actions.press);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    send('start');
  }, []);
  useEffect(() => onKeep(run), [run]);
  useEffect(() => {
    if (hasEnded) onEnd(run);
  }, [hasEnded]);

  const item = step && items[step.place];
  const planned = step && run.plan.items[step.place];
  if (!step || !item || !planned) return null;
  return (
    <div className={styles.frame} data-session="" data-pagefind-ignore="">
      <p className="visually-hidden" role="status">
        {lines.said}
      </p>
      <div className={styles.session}>
        <SessionHead place={step.place} count={items.length} onStop={leave} />
        {item.isOwn ? (
          <CardStage item={item} />
        ) : (
          <FilmStage key={item.key} {...{ item, owner }} side={step.side} held={films.get(item.key)} />
        )}
        <div className={styles.body} data-ready={step.type === 'ready' || undefined}>
          <div className={styles.title}>
            <h1 ref={title} tabIndex={-1}>
              <bdi>{item.name}</bdi>
            </h1>
            <p>{setWords(step, planned)}</p>
          </div>
          <Counter owner={owner} />
          <p className={styles.cue}>{isRunning ? cueOf(step) : actions.whyPaused}</p>
          <p className={styles.next}>
            {step.type === 'ready' && item.start ? item.start : <Next item={items[step.place + 1]} />}
          </p>
        </div>
        <SessionButtons {...{ actions, item, step, isRunning }} isEased={run.eased.includes(step.place)} />
      </div>
      {actions.isHurting && <PainPanel {...{ actions, item, isCautious }} onEnd={end} />}
      {isLeaving && <LeavePanel onEnd={end} onGoOn={goOn} onClose={() => setLeaving(false)} />}
    </div>
  );
}

const cueOf = (step: SessionStep): string => (isWork(step) ? step.cue : waitWords(step));

function Next({ item }: { readonly item: ShownItem | undefined }) {
  if (!item) return 'This is the last exercise';
  return (
    <>
      Next: <bdi>{item.name}</bdi>
    </>
  );
}

const isHeard = ({ hasVoice, hasSounds }: SessionChoices, { voice }: Heard): boolean =>
  hasSounds || (hasVoice && Boolean(voice));
