import { isActNow } from '#triage';
import { stoppedWords } from '#wording';
import { ActionCard } from './ActionCard.tsx';
import { AnswerList } from './AnswerList.tsx';
import { adviceFor } from './advice.ts';
import { Because } from './Because.tsx';
import type { CheckerData } from './checker-data.ts';
import type { CheckerState } from './checker-state.ts';
import { CannotKnow, GetHelpAtOnce } from './GoodToKnow.tsx';
import { PrinterIcon } from './icons.tsx';
import styles from './outcome.module.css';
import { Patterns } from './Patterns.tsx';
import { StartOver } from './StartOver.tsx';
import { useCountry } from './use-country.ts';
import type { Extent } from './use-extent.ts';

interface Props {
  readonly data: CheckerData;
  readonly state: CheckerState & { readonly assessment: NonNullable<CheckerState['assessment']> };
  readonly extent: Extent;
  readonly onChange: (screen: string) => void;
  readonly onSummary: () => void;
  readonly onStartOver: () => void;
}

/** What the answers lead to: first what to do, then why, then what the pain may fit with. */
export function Outcome({ data, state, extent, onChange, onSummary, onStartOver }: Props) {
  const { assessment, answers } = state;
  const { urgency, because, dropped } = assessment;
  const country = useCountry(data.countries);
  const advice = adviceFor(data, assessment, answers);
  return (
    <div className={styles.outcome} data-urgency={urgency}>
      <div className={styles.main}>
        <ActionCard advice={advice} country={country} />
        <Because data={data} causes={because} />
        {isActNow(urgency) && <WrongTap last={assessment.steps.at(-1)?.screen} onChange={onChange} />}
        {extent !== 'action' && (
          <>
            <Patterns {...{ data, assessment, answers }} mayExercise={advice.mayExercise} />
            <GetHelpAtOnce advice={advice} country={country} />
          </>
        )}
        {extent === 'whole' && (
          <>
            {!isActNow(urgency) && <CannotKnow />}
            <Onward onSummary={onSummary} onStartOver={onStartOver} />
          </>
        )}
      </div>
      {extent === 'whole' && <AnswerList {...{ screens: data.screens, answers, dropped, onChange }} />}
    </div>
  );
}

/** What can be done with the result. */
function Onward({ onSummary, onStartOver }: Pick<Props, 'onSummary' | 'onStartOver'>) {
  return (
    <div className={`buttons ${styles.last}`}>
      <button className="button second" type="button" onClick={() => window.print()}>
        <PrinterIcon />
        Print this page
      </button>
      <button className="button second" type="button" onClick={onSummary}>
        Summary for a clinician
      </button>
      <StartOver onStartOver={onStartOver} />
    </div>
  );
}

/** The way back for somebody whose finger slipped, and why no more is asked. */
function WrongTap({ last, onChange }: { readonly last: string | undefined; readonly onChange: Props['onChange'] }) {
  return (
    <div className={styles.know}>
      {last && (
        <p className="buttons">
          <button className="button second" type="button" onClick={() => onChange(last)}>
            That was a wrong tap: change my answer
          </button>
        </p>
      )}
      <p className="small">{stoppedWords}</p>
    </div>
  );
}
