import { StopIcon } from './icons.tsx';
import styles from './session.module.css';

interface Props {
  /** The place of the exercise, from 0. */
  readonly place: number;
  readonly count: number;
  readonly onStop: () => void;
}

/** The way out, and how far one has come: the ball is the exercise that is done now. */
export function SessionHead({ place, count, onStop }: Props) {
  return (
    <header className={styles.head}>
      <button className="button quiet" type="button" onClick={onStop}>
        <StopIcon />
        Stop
      </button>
      <ol className={styles.dots} aria-hidden="true">
        {Array.from({ length: count }, (_, at) => (
          <li key={at} data-at={at < place ? 'past' : at === place ? 'here' : undefined} />
        ))}
      </ol>
      <p className={styles.count}>
        <span className="visually-hidden">Exercise </span>
        {place + 1} of {count}
      </p>
    </header>
  );
}
