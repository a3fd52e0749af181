import styles from './progress.module.css';

interface Props {
  readonly isStopped: boolean;
}

/** What stands there before the first session. */
export function Empty({ isStopped }: Props) {
  return (
    <section className={styles.panel} aria-labelledby="empty">
      <h2 id="empty">Nothing here yet, and that is fine</h2>
      <p>After a session, note three numbers from 0 to 10:</p>
      <ol className={styles.three}>
        <li>
          pain <b>before</b> you began
        </li>
        <li>
          pain <b>during</b> the exercises, the highest it got
        </li>
        <li>
          pain <b>the next morning</b>, which we ask for when it is there
        </li>
      </ol>
      <p>
        After two sessions the pain rule can say whether to stay, to add a little or to do less. After some weeks you
        see a line.
      </p>
      {!isStopped && (
        <p>
          No routine yet? <a href="/routine/">Build one</a>, or take <a href="/routine/starter/">the starter sheet</a>.
        </p>
      )}
    </section>
  );
}
