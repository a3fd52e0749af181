import { CareCard } from '../care-card/CareCard.tsx';
import '../routine-builder/paper.module.css';
import form from './form.module.css';
import type { FormData } from './form-data.ts';
import type { Shown } from './shown.ts';
import type { FormOwner } from './use-form.ts';

interface Props {
  readonly shown: Extract<Shown, { type: 'block' }>;
  readonly data: FormData | null;
  readonly owner: Pick<FormOwner, 'askSignsAgain' | 'answerAgain'>;
}

/** Nothing but what to do, on the screen and on paper. It stays until the questions behind it are answered again. */
export function BlockView({ shown, data, owner }: Props) {
  const step = data?.careSteps.find(({ urgency }) => urgency === shown.urgency);
  return (
    <div className={form.alone} data-paper="" data-stop="">
      {step && (
        <CareCard step={step} rank={1}>
          {shown.gate?.reasons.map(({ id, text }) => (
            <p key={id}>
              <strong>{text}</strong>
            </p>
          ))}
        </CareCard>
      )}
      {shown.from === 'checker' ? (
        <p className="no-print">
          The symptom checker said so in this tab. <a href="/symptom-checker/">Answer its questions again</a>
        </p>
      ) : (
        <button
          className="button quiet no-print"
          type="button"
          onClick={shown.from === 'signs' ? owner.askSignsAgain : owner.answerAgain}
        >
          I answered by mistake: answer again
        </button>
      )}
    </div>
  );
}
