import { type SyntheticEvent, useId, useState } from 'react';
import { type Gate, type SafetyAnswers, safetyOutcome } from '#routine';
import { CareCard } from '../care-card/CareCard.tsx';
import frame from '../symptom-checker/frame.module.css';
import { BackIcon } from '../symptom-checker/icons.tsx';
import styles from '../symptom-checker/question.module.css';
import { FormFoot } from './FormFoot.tsx';
import form from './form.module.css';
import type { FormData } from './form-data.ts';
import type { FormOwner } from './use-form.ts';
import { askWords } from './words.ts';

interface Props {
  readonly gate: Gate;
  readonly signs: SafetyAnswers;
  readonly data: FormData;
  readonly owner: Pick<FormOwner, 'clear' | 'back' | 'isKeepable' | 'startOver'>;
}

/** Why a clinician comes first, what to ask, and the tick that opens the way. No exercise before it. */
export function ClinicianFirst({ gate, signs, data, owner }: Props) {
  const outcome = safetyOutcome(signs);
  const step = outcome.type === 'stop' ? data.careSteps.find(({ urgency }) => urgency === outcome.urgency) : undefined;
  return (
    <div className={styles.screen}>
      <div className={frame.top}>
        <button className="button quiet" type="button" onClick={owner.back}>
          <BackIcon />
          Back
        </button>
      </div>
      <div className={frame.title}>
        <h1 tabIndex={-1}>First, ask a clinician</h1>
        <p className="lede">From what you told us, exercise should wait until a clinician says that it is all right.</p>
      </div>
      <section className={form.panel}>
        <h2>Why</h2>
        {gate.reasons.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </section>
      {step && <CareCard step={step} />}
      <section className={form.asked}>
        <h2>What to ask</h2>
        <ul>
          {askWords.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <Clearing onClear={() => owner.clear(gate.reasons.map(({ id }) => id))} />
      <FormFoot owner={owner} />
    </div>
  );
}

function Clearing({ onClear }: { readonly onClear: () => void }) {
  const [isTicked, setTicked] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const errorId = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isTicked) onClear();
    else setMissing(true);
  };
  return (
    <form className={`${form.clearing} no-print`} onSubmit={submit} noValidate>
      {isMissing && !isTicked && (
        <p id={errorId} className={styles.error} role="alert">
          Tick the box only if a clinician has said so. If not, ask first: your answers wait in this tab.
        </p>
      )}
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={isTicked}
          aria-describedby={isMissing && !isTicked ? errorId : undefined}
          onChange={({ currentTarget }) => setTicked(currentTarget.checked)}
        />
        <span>A clinician has cleared me to exercise for this</span>
      </label>
      <div className="buttons">
        <button className="button big" type="submit">
          Continue
        </button>
      </div>
    </form>
  );
}
