import { type ReactNode, useId } from 'react';
import { Box } from '../symptom-checker/Box.tsx';
import styles from '../symptom-checker/question.module.css';
import form from './form.module.css';

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: Value; readonly text: string }[];
  /** Nothing as long as nothing has been chosen, which is not the same as "None of these". */
  readonly chosen: readonly Value[] | undefined;
  readonly onChoose: (values: readonly Value[] | undefined) => void;
  /** The box that excludes the others; nothing where one of them must be chosen. */
  readonly none?: string | undefined;
  readonly isTitle?: boolean;
  /** What is missing, when the reader went on without it. */
  readonly error?: string | undefined;
  /** What stands between question and answers, such as a picture to press. */
  readonly children?: ReactNode;
  /** What an answer asks for besides, once it is chosen. */
  readonly more?: (value: Value) => ReactNode;
}

/** A question with any number of answers. */
export function Boxes<Value extends string>(props: Props<Value>) {
  const { name, legend, options, chosen, onChoose, none, isTitle = false, error, children, more } = props;
  const errorId = useId();
  const tick = (id: Value, isOn: boolean) => {
    const others = (chosen ?? []).filter((each) => each !== id);
    const next = isOn ? [...others, id] : others;
    onChoose(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset
      className={styles.question}
      data-question={name}
      data-map={children ? '' : undefined}
      aria-describedby={error ? errorId : undefined}
    >
      <legend className={isTitle ? 'visually-hidden' : undefined}>{legend}</legend>
      {children}
      {error && (
        <p id={errorId} className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className={styles.options}>
        {options.map(({ id, text }) => (
          <div key={id} className={form.cell}>
            <Box words={text} isOn={chosen?.includes(id) ?? false} onTick={(isOn) => tick(id, isOn)} />
            {chosen?.includes(id) && more?.(id)}
          </div>
        ))}
      </div>
      {none && (
        <div className={styles.options}>
          <Box words={none} isOn={chosen?.length === 0} onTick={(isOn) => onChoose(isOn ? [] : undefined)} />
        </div>
      )}
    </fieldset>
  );
}
