import { useId } from 'react';
import type { CheckerQuestion } from '#schema';
import { NOT_SURE } from '#triage';
import { type Draft, signPressed } from './draft.ts';
import { CheckIcon } from './icons.tsx';
import styles from './question.module.css';

interface Props {
  readonly signs: readonly CheckerQuestion[];
  readonly draft: Draft;
  readonly onChoose: (draft: Draft) => void;
}

/** Signs, each with a "Yes" and a "Not sure". Nothing pressed means no. */
export function SignQuestions({ signs, draft, onChoose }: Props) {
  const prefix = useId();
  return (
    <ul className={styles.signs}>
      {signs.map(({ id, text }) => (
        <li key={id} data-question={id}>
          <fieldset aria-labelledby={`${prefix}${id}`}>
            <p id={`${prefix}${id}`}>{text}</p>
            <div className={styles.toggles}>
              {TOGGLES.map(({ value, words }) => (
                <button
                  key={value}
                  type="button"
                  aria-pressed={draft[id] === value}
                  onClick={() => onChoose(signPressed(draft, id, value))}
                >
                  {draft[id] === value && <CheckIcon />}
                  {words}
                </button>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ul>
  );
}

const TOGGLES = [
  { value: 'yes', words: 'Yes' },
  { value: NOT_SURE, words: 'Not sure' },
] as const;
