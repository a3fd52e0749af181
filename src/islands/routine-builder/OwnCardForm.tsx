import { type SyntheticEvent, useId, useState } from 'react';
import { MOST_CHARACTERS, type OwnCard, ownCardOf } from '#routine';
import styles from './form.module.css';

interface Props {
  /** What is in it already; an empty form makes a new card. */
  readonly card: OwnCard | null;
  /** Titles that other cards have. */
  readonly taken: readonly string[];
  readonly onSave: (card: OwnCard) => void;
  readonly onCancel: () => void;
}

/** An exercise in the reader's own words, such as one from a therapist. Its dose is changed in its row. */
export function OwnCardForm({ card, taken, onSave, onCancel }: Props) {
  const id = useId();
  const [title, setTitle] = useState(card?.title ?? '');
  const [text, setText] = useState(card?.text ?? '');
  const [problem, setProblem] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const next = ownCardOf({ ...(card ?? FIRST_DOSE), title, text });
    if (!next) return setProblem('Write a name for this exercise.');
    if (taken.includes(next.title)) return setProblem('Another card has this name. Choose a different one.');
    onSave(next);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="My therapist’s exercise">
      {problem && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <label>
        Name of the exercise
        <input
          value={title}
          maxLength={MOST_CHARACTERS.title}
          autoComplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={problem ? `${id}-problem` : undefined}
          data-focus="own title"
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      <label>
        How to do it, in a few words
        <textarea
          rows={3}
          value={text}
          maxLength={MOST_CHARACTERS.text}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p id={`${id}-hint`} className="small">
        Up to {MOST_CHARACTERS.text} letters. The sheet leaves a frame for a drawing. If you share the link, these words
        are in it.
      </p>
      <div className="buttons">
        <button className="button" type="submit">
          {card ? 'Save' : 'Add it'}
        </button>
        <button className="button second" type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** A small start; the therapist's own numbers are set in the row. */
const FIRST_DOSE = { side: 'both', sets: 2, repetitions: 8, holdSeconds: 0, daysPerWeek: 3 } as const;
