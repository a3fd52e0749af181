import { type KeyboardEvent, useId, useRef } from 'react';
import styles from '../symptom-checker/question.module.css';
import form from './form.module.css';

interface Props {
  readonly name: string;
  readonly legend: string;
  readonly chosen: number | undefined;
  readonly isMissing: boolean;
  readonly onChoose: (pain: number) => void;
}

/** Pain from 0 to 10. The bars under the numbers are those of the pain rule: weight grows with the number. */
export function PainChoice({ name, legend, chosen, isMissing, onChoose }: Props) {
  const [errorId, hintId] = [useId(), useId()];
  const typed = useRef(Number.NEGATIVE_INFINITY);
  /** A number can be typed; the focus follows, as it does with the arrows. A 0 right after a 1 makes it 10. */
  const type = ({ key, timeStamp, currentTarget }: KeyboardEvent<HTMLElement>) => {
    if (!/^\d$/.test(key)) return;
    const isTen = key === '0' && chosen === 1 && timeStamp - typed.current < TOGETHER_MS;
    const pain = isTen ? 10 : Number(key);
    typed.current = timeStamp;
    onChoose(pain);
    currentTarget.querySelectorAll('input')[pain]?.focus();
  };
  return (
    <fieldset
      className={styles.question}
      data-question={name}
      aria-describedby={isMissing ? `${errorId} ${hintId}` : hintId}
      onKeyDown={type}
    >
      <legend>{legend}</legend>
      {isMissing && (
        <p id={errorId} className={styles.error} role="alert">
          Choose a number to go on.
        </p>
      )}
      <div className={form.scale}>
        {PAINS.map((pain) => (
          <label key={pain} data-stretch={stretchOf(pain)}>
            <input
              className="visually-hidden"
              type="radio"
              name={name}
              checked={chosen === pain}
              onChange={() => onChoose(pain)}
            />
            <span>{pain}</span>
          </label>
        ))}
      </div>
      <p id={hintId} className="small">
        0 is no pain, 10 is the worst you can think of.
      </p>
    </fieldset>
  );
}

/** Two digits typed within this time are one number. */
const TOGETHER_MS = 1000;

const PAINS = Array.from({ length: 11 }, (_, pain) => pain);

/** The stretches of the pain rule. */
const stretchOf = (pain: number): 'low' | 'middle' | 'high' => (pain <= 3 ? 'low' : pain <= 5 ? 'middle' : 'high');
