import type { Pain } from '#diary';
import styles from './form.module.css';

interface Props {
  readonly legend: string;
  readonly hint?: string;
  /** The name of the field in its form. An empty value means that nothing was noted. */
  readonly name: string;
  readonly value: Pain;
  /** What 0 and 10 mean where it is not pain; the pain rule says nothing of such a score. */
  readonly ends?: readonly [string, string];
}

/** A score from 0 to 10, each a target of its own, or none. */
export function PainPicker({ legend, hint, name, value, ends }: Props) {
  return (
    <fieldset className={styles.picker}>
      <legend>
        {legend} {hint && <span className={styles.hint}>{hint}</span>}
      </legend>
      <div className={styles.scores}>
        {SCORES.map((score) => (
          <label key={score} data-zone={ends ? undefined : zoneOf(score)}>
            <input type="radio" name={name} value={score} defaultChecked={value === score} />
            <span>{score}</span>
          </label>
        ))}
        <label>
          <input type="radio" name={name} value="" defaultChecked={value === null} />
          <span>
            <span aria-hidden="true">?</span>
            <span className="visually-hidden">not noted</span>
          </span>
        </label>
      </div>
      <p className={styles.ends}>
        <span>0 {ends?.[0] ?? 'no pain'}</span> <span>10 {ends?.[1] ?? 'worst you can think of'}</span>{' '}
        <span>? not noted</span>
      </p>
    </fieldset>
  );
}

/** The score that a form holds under a name; nothing when none was chosen. */
export function scoreIn(form: FormData, name: string): Pain {
  const text = form.get(name);
  return typeof text === 'string' && /^(\d|10)$/.test(text) ? Number(text) : null;
}

const zoneOf = (score: number): string => (score >= 6 ? 'high' : score >= 4 ? 'middle' : 'low');
const SCORES = Array.from({ length: 11 }, (_, score) => score);
