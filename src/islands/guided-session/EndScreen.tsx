import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { type ExerciseResult, isOver, LONGEST_NOTE, recordOf, resultOf, type SessionRecord } from '#routine';
import { type PainStep, painStepOf } from '#wording';
import type { KeepOutcome } from './keep-record.ts';
import type { KeptSession } from './kept-session.ts';
import { PainScore } from './PainScore.tsx';
import type { ShownItem } from './shown-item.ts';
import styles from './start.module.css';

interface Props {
  readonly session: KeptSession;
  readonly items: readonly ShownItem[];
  /** The pain rule with its lower limit. */
  readonly isCautious: boolean;
  readonly onDone: (record: SessionRecord) => Promise<KeepOutcome>;
  /** Forgets the session in the tab: it has ended. */
  readonly onKept: () => void;
}

/** After the last exercise, or after stopping: how it was, and what was done. */
export function EndScreen({ session, items, isCautious, onDone, onKept }: Props) {
  const { run, day, startedAt, painBefore } = session;
  const title = useRef<HTMLHeadingElement>(null);
  const [painDuring, setPainDuring] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<KeepOutcome | null>(null);
  const isSaid = outcome !== null;
  const step = painDuring === null ? null : painStepOf(painDuring, isCautious);
  useEffect(() => title.current?.focus(), [isSaid]);
  const keep = async () => {
    const kept = await onDone(recordOf(run, { day, startedAt, painBefore, painDuring, note }));
    setOutcome(kept);
    // What could not be kept yet stays in the tab, where it can be tried again.
    if (kept.type === 'kept' || !kept.canTryAgain) onKept();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <form className={styles.end} onSubmit={submit} data-ended="" data-pagefind-ignore="">
      <h1 ref={title} tabIndex={-1}>
        {isSaid ? 'See you next time' : isOver(run) ? 'That was the last one' : 'You stopped here'}
      </h1>
      <ul className={styles.list}>
        {items.map(({ key, name }, place) => (
          <li key={key}>
            <b>
              <bdi>{name}</bdi>
            </b>{' '}
            <span>
              {RESULT_WORDS[resultOf(run, place)]}
              {run.eased.includes(place) && ', easier'}
            </span>
          </li>
        ))}
      </ul>
      {outcome ? (
        <Said {...{ outcome, step }} onTryAgain={keep} />
      ) : (
        <>
          <PainScore question="Most pain while you did it?" score={painDuring} onChoose={setPainDuring} />
          <div className={styles.note}>
            <label htmlFor="note">A note, if you like</label>
            <textarea
              id="note"
              rows={3}
              maxLength={LONGEST_NOTE}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          </div>
          <button className="button big" type="submit">
            Done
          </button>
        </>
      )}
    </form>
  );
}

interface SaidProps {
  readonly outcome: KeepOutcome;
  /** What the pain rule says to the most pain, if that was given. */
  readonly step: PainStep | null;
  readonly onTryAgain: () => void;
}

function Said({ outcome, step, onTryAgain }: SaidProps) {
  return (
    <div className="stack" role="status">
      {step && (
        <p>
          <b>
            {step.score}: {step.short}.
          </b>{' '}
          {step.long}
        </p>
      )}
      <p>{outcome.type === 'kept' ? 'Kept on this device only.' : outcome.why}</p>
      {outcome.type === 'not-kept' && outcome.canTryAgain && (
        <button className="button second" type="button" onClick={onTryAgain}>
          Try to keep it again
        </button>
      )}
      <p>
        <a href="/routine/">My routine</a> · <a href="/guides/how-much-pain-is-fine/">How much pain is fine</a> ·{' '}
        <a href="/guides/when-to-get-help/">When to get help</a>
      </p>
    </div>
  );
}

const RESULT_WORDS: Readonly<Record<ExerciseResult, string>> = {
  done: 'done',
  part: 'done in part',
  skipped: 'left out',
};
