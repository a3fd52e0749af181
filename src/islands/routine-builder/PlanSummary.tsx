import { daysOf, type Routine, sessionMinutes } from '#routine';
import type { ExerciseId } from '#schema';
import { aboutMinutes, daysWords, equipmentList } from '#wording';
import { CopyLink } from './CopyLink.tsx';
import type { ExerciseOption } from './exercise-option.ts';
import { PrinterIcon } from './icons.tsx';
import styles from './summary.module.css';

interface Props {
  readonly routine: Routine;
  readonly options: ReadonlyMap<ExerciseId, ExerciseOption>;
  readonly address: string;
  /** The page with the ready-made sheet, for readers without scripts. */
  readonly starterHref: string;
  readonly isReady: boolean;
  readonly isKeepable: boolean;
  readonly onPrint: () => void;
  readonly onForget: () => void;
  readonly announce: (text: string) => void;
}

/** What the routine asks for in all, and what to do with it. */
export function PlanSummary(props: Props) {
  const { routine, options, address, starterHref, isReady, isKeepable, onPrint, onForget, announce } = props;
  const isEmpty = routine.entries.length === 0;
  return (
    <section className={styles.summary} aria-labelledby="plan">
      <h2 id="plan">Your plan</h2>
      {isEmpty ? <p>Your routine is empty.</p> : <PlanFacts routine={routine} options={options} />}
      <noscript>
        <p className={styles.withoutScript}>
          To change the routine, this page needs scripts. <a href={starterHref}>Print the ready-made starter sheet</a>
        </p>
      </noscript>
      <div className={`${styles.actions} ${styles.needsScript}`}>
        <button
          className="button big"
          type="button"
          disabled={!isReady || isEmpty}
          data-focus="print"
          onClick={onPrint}
        >
          <PrinterIcon />
          Print the sheet
        </button>
        <p className="small">This site explains; it cannot examine you. What your own therapist says comes first.</p>
        <CopyLink address={address} isReady={isReady} announce={announce} />
        <p className="small">
          {isKeepable
            ? 'Kept on this device only: what you change is still here when you come back.'
            : 'This browser does not let us keep your routine. Copy the link: it is the way to keep it.'}
        </p>
        <button className="button quiet" type="button" disabled={!isReady} data-focus="forget" onClick={onForget}>
          Forget my routine on this device
        </button>
      </div>
    </section>
  );
}

function PlanFacts({ routine, options }: Pick<Props, 'routine' | 'options'>) {
  const { least, most } = daysOf(routine);
  const things = routine.entries.flatMap(({ exercise }) => options.get(exercise)?.equipment ?? []);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Takes</dt>
        <dd>{aboutMinutes(sessionMinutes(routine, options))}</dd>
      </div>
      <div>
        <dt>How often</dt>
        <dd>{daysWords(least, most)}</dd>
      </div>
      <div>
        <dt>You need</dt>
        <dd>{equipmentList(things)}</dd>
      </div>
    </dl>
  );
}
