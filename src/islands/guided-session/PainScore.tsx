import { useId } from 'react';
import styles from './pain.module.css';

interface Props {
  readonly question: string;
  readonly score: number | null;
  readonly onChoose: (score: number | null) => void;
}

/** Pain from 0 to 10 as buttons of one row or more; nobody has to answer. */
export function PainScore({ question, score, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.score}>
      <legend>
        {question} <span className="small">0 is none, 10 is the worst. You can leave it out.</span>
      </legend>
      <div>
        {SCORES.map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={score === value} onChange={() => onChoose(value)} />
            <span>{value}</span>
          </label>
        ))}
        <label className={styles.out}>
          <input type="radio" name={name} checked={score === null} onChange={() => onChoose(null)} />
          <span>Leave out</span>
        </label>
      </div>
    </fieldset>
  );
}

const SCORES = Array.from({ length: 11 }, (_, score) => score);
