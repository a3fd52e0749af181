import { lostAnswerWords } from '#wording';
import type { CheckerState } from './checker-state.ts';
import styles from './frame.module.css';
import { Notice } from './Notice.tsx';
import { StartOver } from './StartOver.tsx';

interface Props {
  readonly state: CheckerState;
  /** `false` on the server and until the page has been read. */
  readonly isReady: boolean;
  readonly onStart: () => void;
  readonly onGoOn: () => void;
  readonly onStartOver: () => void;
}

/** What the checker does and does not do, before the first question. */
export function StartView({ state, isReady, onStart, onGoOn, onStartOver }: Props) {
  const { loss, run, isCleared } = state;
  return (
    <div className={styles.start}>
      <div className={styles.title}>
        <h1 tabIndex={-1}>Check your symptoms</h1>
        <p className="not-reviewed">Not yet reviewed by a clinician</p>
        <p className="lede">
          Short questions about your hip. They tell you how soon to get help, what the pain may fit with, and why.
        </p>
      </div>
      {loss && <Notice heading="We could not use your earlier answers" text={lostAnswerWords[loss]} />}
      {isCleared && <Notice heading="Cleared" text="Your answers are gone from this tab." />}
      <div className={styles.now}>
        <p>
          <strong>Is it bad right now?</strong> Do not wait for questions. Call your local emergency number, or read{' '}
          <a href="/guides/when-to-get-help/">when to get help</a>.
        </p>
      </div>
      <Promises />
      <div className={`buttons ${styles.needsScript}`}>
        {run === null ? (
          <button className="button big" type="button" disabled={!isReady} onClick={onStart}>
            Start
          </button>
        ) : (
          <button className="button big" type="button" onClick={onGoOn}>
            Go on where you were
          </button>
        )}
        {run !== null && <StartOver onStartOver={onStartOver} />}
      </div>
      <noscript>
        <p>The questions one by one need JavaScript, which is off. The same questions stand on one page without it.</p>
      </noscript>
      <p>
        <a href="/symptom-checker/all-questions/">All questions on one page</a>, to read or to print.
      </p>
    </div>
  );
}

function Promises() {
  return (
    <ul className={styles.promises}>
      <li>
        <strong>It does not diagnose.</strong> No website can examine you.
      </li>
      <li>
        <strong>Nothing leaves this device.</strong> Close the tab, and your answers are gone.
      </li>
      <li>
        <strong>It takes about two minutes.</strong> You can always say “Not sure”.
      </li>
      <li>
        <strong>It can be wrong.</strong> None of these pages has been reviewed by a clinician yet.
      </li>
    </ul>
  );
}
