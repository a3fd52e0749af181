import { useId } from 'react';
import type { CheckerQuestion } from '#schema';
import { NOT_SURE } from '#triage';
import type { Draft } from './draft.ts';
import styles from './question.module.css';

interface Props {
  readonly question: Extract<CheckerQuestion, { kind: 'choice' }>;
  readonly draft: Draft;
  /** The question is what the screen is called, so that it need not be read twice. */
  readonly isTitle: boolean;
  /** The reader went on without an answer. */
  readonly isMissing: boolean;
  readonly onChoose: (draft: Draft) => void;
}

/** A question with one answer out of some. */
export function ChoiceQuestion({ question, draft, isTitle, isMissing, onChoose }: Props) {
  const errorId = useId();
  const options = [...question.options, { id: NOT_SURE, text: 'Not sure' }];
  return (
    <fieldset
      className={styles.question}
      data-question={question.id}
      aria-describedby={isMissing ? errorId : undefined}
    >
      <legend className={isTitle ? 'visually-hidden' : undefined}>{question.text}</legend>
      {isMissing && (
        <p id={errorId} className={styles.error} role="alert">
          Choose an answer to go on, or “Not sure”.
        </p>
      )}
      <div className={styles.options}>
        {options.map(({ id, text }) => (
          <label key={id} className={styles.option}>
            <input
              type="radio"
              name={question.id}
              value={id}
              checked={draft[question.id] === id}
              onChange={() => onChoose({ ...draft, [question.id]: id })}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
