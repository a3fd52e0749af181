import { PROGRESS_ORDER, type SessionRecord } from '#diary';
import { type CareAdvice, CareCard } from '../care-card/CareCard.tsx';
import { adviceWords, progressWords } from './advice-words.ts';
import { capital, dayWords } from './day-words.ts';
import type { DiaryView } from './diary-view.ts';
import styles from './progress.module.css';
import { painWords } from './session-words.ts';

interface Props {
  readonly view: DiaryView;
  readonly careSteps: readonly CareAdvice[];
}

/** What the pain rule says today, with the sessions on which it rests. */
export function AdvicePanel({ view, careSteps }: Props) {
  const { advice } = view;
  if (!advice) return null;
  const { heading, says } = adviceWords[advice.reason];
  const rests = view.sessions.filter(({ id }) => advice.because.includes(id));
  const urgency = advice.reason === 'severe-at-rest' ? 'today' : 'appointment';
  const care = advice.id === 'get-help' ? careSteps.find((step) => step.urgency === urgency) : undefined;
  if (care) {
    return (
      <div className={styles.care} tabIndex={-1} data-focus="advice" data-advice={advice.id}>
        <CareCard step={{ ...care, heading, doWhat: [...says, ...care.doWhat] }}>
          <Because sessions={rests} today={view.today} />
          <p>
            <a href="/guides/when-to-get-help/">When to get help: all the signs</a>
          </p>
        </CareCard>
      </div>
    );
  }
  return (
    <section className={`${styles.panel} ${styles[advice.id]}`} aria-labelledby="advice" data-advice={advice.id}>
      <h2 id="advice" tabIndex={-1} data-focus="advice">
        {heading}
      </h2>
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {advice.id === 'step-up' && <StepUp />}
      {advice.reason === 'red' && (
        <p>
          Is it sudden, or are you unwell? <a href="/guides/when-to-get-help/">Look at the warning signs first.</a>
        </p>
      )}
      <Because sessions={rests} today={view.today} />
    </section>
  );
}

function StepUp() {
  return (
    <>
      <p>In this order, one thing at a time:</p>
      <ol>
        {PROGRESS_ORDER.map((step) => (
          <li key={step}>{progressWords[step]}</li>
        ))}
      </ol>
      <p className="no-print">
        <a className="button second" href="/routine/">
          Change my routine
        </a>
      </p>
    </>
  );
}

function Because({ sessions, today }: { readonly sessions: readonly SessionRecord[]; readonly today: string }) {
  if (sessions.length === 0) return null;
  return (
    <div className={styles.because}>
      <p>Because you noted:</p>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            {capital(dayWords(session.day, today))}: {painWords(session)}
          </li>
        ))}
      </ul>
    </div>
  );
}
