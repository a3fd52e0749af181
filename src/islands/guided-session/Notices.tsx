import { stepOf } from '#routine';
import type { KeptSession } from './kept-session.ts';
import type { Opening } from './opening.ts';
import { setWords } from './session-words.ts';
import type { ShownItem } from './shown-item.ts';
import styles from './start.module.css';

interface ProblemProps {
  readonly problem: Extract<Opening, { type: 'problem' }>;
  readonly onFollow: (opening: Opening) => void;
}

/** A routine that cannot be followed: what happened, and the ways on. */
export function OpeningProblem({ problem: { heading, text, instead }, onFollow }: ProblemProps) {
  return (
    <section className={styles.notice} aria-labelledby="problem">
      <h2 id="problem">{heading}</h2>
      <p>{text}</p>
      <div className="buttons">
        {instead && (
          <button className="button" type="button" onClick={() => onFollow({ type: 'open', ...instead })}>
            {instead.origin === 'device' ? 'Follow my own routine' : 'Follow the starter routine'}
          </button>
        )}
        <a className="button second" href="/routine/">
          Open My routine
        </a>
      </div>
    </section>
  );
}

interface LeftProps {
  readonly left: KeptSession;
  readonly items: readonly ShownItem[];
  readonly onGoOn: () => void;
  readonly onLetGo: () => void;
}

/** A session that was left in the middle: asks whether to go on there. */
export function LeftSession({ left: { run }, items, onGoOn, onLetGo }: LeftProps) {
  const step = stepOf(run);
  const planned = step && run.plan.items[step.place];
  const item = step && items[step.place];
  if (!step || !planned || !item) return null;
  return (
    <section className={styles.notice} aria-labelledby="left">
      <h2 id="left">You left a session in the middle</h2>
      <p>
        Exercise {step.place + 1} of {run.plan.items.length}: <bdi>{item.name}</bdi>. {setWords(step, planned)}.
      </p>
      <div className="buttons">
        <button className="button" type="button" onClick={onGoOn}>
          Go on there
        </button>
        <button className="button second" type="button" onClick={onLetGo}>
          Start anew
        </button>
      </div>
    </section>
  );
}
