import { useId } from 'react';
import styles from '../symptom-checker/question.module.css';
import form from './form.module.css';

interface Props<Value extends string | number> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: Value; readonly text: string }[];
  readonly chosen: Value | undefined;
  /** The reader went on without an answer. */
  readonly isMissing?: boolean;
  /** The question is what the screen is called, so that it need not be read twice. */
  readonly isTitle?: boolean;
  /** How much room an answer takes: short ones and numbers stand side by side. */
  readonly width?: 'text' | 'short' | 'number';
  readonly onChoose: (value: Value) => void;
}

/** A question with one answer out of some. */
export function Choice<Value extends string | number>(props: Props<Value>) {
  const { name, legend, options, chosen, isMissing = false, isTitle = false, width = 'text', onChoose } = props;
  const errorId = useId();
  return (
    <fieldset className={styles.question} data-question={name} aria-describedby={isMissing ? errorId : undefined}>
      <legend className={isTitle ? 'visually-hidden' : undefined}>{legend}</legend>
      {isMissing && (
        <p id={errorId} className={styles.error} role="alert">
          Choose an answer to go on.
        </p>
      )}
      <div className={width === 'text' ? styles.options : form[width]}>
        {options.map(({ id, text }) => (
          <label key={id} className={styles.option}>
            <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
