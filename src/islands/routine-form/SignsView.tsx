import type { AskedUrgency } from '#routine';
import { RedFlagGate } from '../routine-builder/RedFlagGate.tsx';
import frame from '../symptom-checker/frame.module.css';
import { FormProgress } from './FormProgress.tsx';
import form from './form.module.css';
import type { FormData } from './form-data.ts';
import type { FormOwner } from './use-form.ts';

interface Props {
  readonly urgency: AskedUrgency;
  readonly data: FormData;
  readonly owner: Pick<FormOwner, 'answerSigns' | 'back'>;
}

/** One question of the safety check, the same as in the builder. */
export function SignsView({ urgency, data, owner }: Props) {
  const signs = data.careSteps.find((step) => step.urgency === urgency)?.signs ?? [];
  return (
    <div className={form.signs}>
      <div className={frame.top}>
        <h1 className={form.over}>A routine that fits you</h1>
        <FormProgress screen="signs" />
      </div>
      <RedFlagGate
        urgency={urgency}
        signs={signs}
        gate={{
          answer: owner.answerSigns,
          back: owner.back,
          leave: () => window.location.assign('/routine/'),
        }}
      />
    </div>
  );
}
