import { useRef } from 'react';
import { CareCard } from '../care-card/CareCard.tsx';
import { useFocus } from '../routine-builder/use-focus.ts';
import { OpenDiary } from './OpenDiary.tsx';
import styles from './progress.module.css';
import type { ProgressProps } from './progress-props.ts';
import { closedWords, notSavedWords } from './store-words.ts';
import { useDiary } from './use-diary.ts';
import { useOpenSign } from './use-open-sign.ts';

/** The diary: what was done, how it felt, what the pain rule says, and how it went over the weeks. */
export function Progress(props: ProgressProps) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocus(root);
  const owner = useDiary();
  const sign = useOpenSign();
  const { state } = owner;
  const step = sign && props.careSteps.find(({ urgency }) => urgency === sign);
  return (
    <div
      ref={root}
      className={styles.root}
      data-diary={state.type}
      data-stop={step ? '' : undefined}
      data-limit={state.type === 'open' && state.view.isCautious ? 'low' : undefined}
    >
      {step && (
        <CareCard step={step}>
          <p>
            From what you said in this tab, a clinician comes first.{' '}
            <a href="/guides/when-to-get-help/">When to get help</a>
          </p>
        </CareCard>
      )}
      {state.type === 'opening' && <p className={styles.opening}>Opening your diary …</p>}
      {state.type === 'closed' && (
        <section className={styles.notice} role="alert">
          <h2>{closedWords[state.why].heading}</h2>
          <p>{closedWords[state.why].says}</p>
        </section>
      )}
      {state.type === 'open' && (
        <OpenDiary
          {...props}
          {...owner}
          diary={state.diary}
          view={state.view}
          isStopped={Boolean(step)}
          focus={focus}
        />
      )}
      <div className={styles.said}>
        {owner.trouble && (
          <p className={styles.trouble} role="alert">
            {notSavedWords[owner.trouble]}
          </p>
        )}
        <p role="status">{owner.said}</p>
      </div>
    </div>
  );
}
