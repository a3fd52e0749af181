import { painRuleFor } from '#wording';
import styles from './limit.module.css';

/** Says that this person's limit is the lower one, and where it is changed. */
export const LowLimitNote = () => (
  <p>
    Your limit is lower: carry on only at <LowScore />. <a href="/routine/progress/#limit">Change the limit</a>
  </p>
);

/** The scores at which to carry on with the lower limit, on one line. */
export const LowScore = () => <b className={styles.score}>{painRuleFor(true)[0].score}</b>;
