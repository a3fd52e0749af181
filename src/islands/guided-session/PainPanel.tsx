import { painRuleFor } from '#wording';
import { Panel } from './Panel.tsx';
import styles from './pain.module.css';
import type { ShownItem } from './shown-item.ts';
import type { Actions } from './use-actions.ts';

interface Props {
  readonly actions: Actions;
  readonly item: ShownItem;
  /** The pain rule with its lower limit. */
  readonly isCautious: boolean;
  readonly onEnd: () => void;
}

/** What to do about pain now: the pain rule as buttons, and when to stop at once. */
export function PainPanel({ actions, item, isCautious, onEnd }: Props) {
  const { closeHurts, start, stopThis, ease, canEase } = actions;
  const goOn = () => {
    closeHurts();
    start();
  };
  const goOnEasier = () => {
    ease();
    goOn();
  };
  const rule = painRuleFor(isCautious);
  const last = rule[2];
  const answers = [goOn, goOn, stopThis];
  return (
    <Panel labelledBy="hurts" onClose={closeHurts}>
      <div className={styles.top}>
        <h2 id="hurts">How much does it hurt right now?</h2>
        <button className="button quiet" type="button" onClick={closeHurts}>
          Close
        </button>
      </div>
      <ul className={styles.rule}>
        {rule.map(({ score, short }, at) => (
          <li key={score}>
            <button type="button" onClick={answers[at]}>
              <b>{score}</b>
              <span>{short}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="buttons">
        {canEase && (
          <button className="button second" type="button" onClick={goOnEasier}>
            Do about a third less
          </button>
        )}
        <button className="button second" type="button" onClick={onEnd}>
          Stop for today
        </button>
      </div>
      <div>
        <p>
          <b>{last.score}:</b> {last.long}
        </p>
        <h3>Stop at once if</h3>
        <ul>
          {item.stopIf.all.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p className="small">
          With <a href="/guides/when-to-get-help/">a warning sign</a>, get help first.
        </p>
      </div>
    </Panel>
  );
}
