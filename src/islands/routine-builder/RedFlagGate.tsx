import { type SyntheticEvent, useId, useState } from 'react';
import { ASKED_URGENCIES, type AskedUrgency, type SafetyAnswer } from '#routine';
import type { CareSign } from './exercise-option.ts';
import styles from './gate.module.css';
import { SignLists } from './SignLists.tsx';
import type { Gate } from './use-gate.ts';

interface Props {
  readonly urgency: AskedUrgency;
  readonly signs: readonly CareSign[];
  readonly gate: Pick<Gate, 'answer' | 'back' | 'leave'>;
}

/** One question of the safety check. The heaviest signs come first, and a yes ends the questions. */
export function RedFlagGate({ urgency, signs, gate }: Props) {
  const [choice, setChoice] = useState<SafetyAnswer | null>(null);
  const [isMissing, setMissing] = useState(false);
  const number = ASKED_URGENCIES.indexOf(urgency) + 1;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (choice) gate.answer(urgency, choice);
    else setMissing(true);
  };
  return (
    <form className={styles.gate} onSubmit={submit} noValidate>
      <h2 tabIndex={-1} data-focus={`question ${urgency}`}>
        First, a quick safety check
        <span className="visually-hidden">
          : question {number} of {ASKED_URGENCIES.length}
        </span>
      </h2>
      <p>Some signs need a doctor before any exercise. Your answers stay in this tab and are gone when you close it.</p>
      <h3>
        Question {number} of {ASKED_URGENCIES.length}: does any of this fit you?
      </h3>
      <SignLists signs={signs} />
      <Choices urgency={urgency} choice={choice} isMissing={isMissing} onChoose={setChoice} />
      <div className="buttons">
        <button className="button" type="submit">
          Continue
        </button>
        {gate.back && (
          <button className="button second" type="button" onClick={gate.back}>
            Back
          </button>
        )}
        <button className="button quiet" type="button" onClick={gate.leave}>
          Back to my routine
        </button>
      </div>
    </form>
  );
}

interface ChoicesProps {
  readonly urgency: AskedUrgency;
  readonly choice: SafetyAnswer | null;
  readonly isMissing: boolean;
  readonly onChoose: (answer: SafetyAnswer) => void;
}

function Choices({ urgency, choice, isMissing, onChoose }: ChoicesProps) {
  const errorId = useId();
  return (
    <fieldset className={styles.choices} aria-describedby={isMissing ? errorId : undefined}>
      <legend>Does any of it fit?</legend>
      {isMissing && (
        <p id={errorId} className={styles.error} role="alert">
          Choose one of the three answers to go on.
        </p>
      )}
      {CHOICES.map(({ answer, words }) => (
        <label key={answer} className={styles.choice}>
          <input
            type="radio"
            name={`safety-${urgency}`}
            value={answer}
            checked={choice === answer}
            onChange={() => onChoose(answer)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

const CHOICES: readonly { readonly answer: SafetyAnswer; readonly words: string }[] = [
  { answer: 'yes', words: 'Yes, at least one' },
  { answer: 'not-sure', words: 'Not sure' },
  { answer: 'none', words: 'None of these' },
];
