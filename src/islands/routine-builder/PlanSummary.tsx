import { lazy, Suspense } from 'react';
import { daysOf, isOwnCard, libraryEntries, type Routine, sessionMinutes } from '#routine';
import { aboutMinutes, daysWords, equipmentList } from '#wording';
import { CopyLink } from './CopyLink.tsx';
import { calendarWords } from './calendar-words.ts';
import type { ExerciseOption } from './exercise-option.ts';
import { CalendarIcon, PrinterIcon } from './icons.tsx';
import { LowLimitNote } from './LowLimitNote.tsx';
import type { OpenPanel } from './open-panel.ts';
import { PaperOptions } from './PaperOptions.tsx';
import type { PaperChoice } from './paper-choice.ts';
import styles from './summary.module.css';
import type { BuilderActions } from './use-builder-actions.ts';
import type { Gated } from './use-gate.ts';
import type { RoutineOwner } from './use-routine.ts';

interface Props {
  readonly owner: RoutineOwner;
  readonly options: ReadonlyMap<string, ExerciseOption>;
  readonly actions: BuilderActions;
  readonly address: string;
  /** The page with the ready-made sheet, for readers without scripts. */
  readonly starterHref: string;
  readonly paper: PaperChoice;
  readonly setPaper: (paper: PaperChoice) => void;
  readonly open: OpenPanel;
  readonly setOpen: (open: OpenPanel) => void;
  readonly onAsk: (action: Gated) => void;
  readonly onToggle: (action: Gated) => void;
  readonly focus: (name: string) => void;
  /** The lower limit of the pain rule is for this person. */
  readonly isCautious: boolean;
}

/** What the routine asks for in all, and what to do with it. */
export function PlanSummary(props: Props) {
  const { owner, options, actions, address, starterHref, paper, setPaper, open, onAsk, onToggle } = props;
  const { routine, isReady } = owner;
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
        <PaperOptions paper={paper} isReady={isReady} onChange={setPaper} />
        <button
          className="button big"
          type="button"
          disabled={!isReady || isEmpty}
          data-focus="print"
          onClick={() => onAsk('print')}
        >
          <PrinterIcon />
          Print the sheet
        </button>
        {props.isCautious && <LowLimitNote />}
        <p className="small">This site explains; it cannot examine you. What your own therapist says comes first.</p>
        <button
          className="button second"
          type="button"
          aria-expanded={open === 'calendar'}
          disabled={!isReady || isEmpty}
          data-focus="calendar"
          onClick={() => onToggle('calendar')}
        >
          <CalendarIcon />
          Put it in my calendar
        </button>
        {open === 'calendar' && !isEmpty && <Calendar {...props} />}
        <CopyLink
          address={address}
          hasWords={routine.name !== undefined || routine.entries.some(isOwnCard)}
          isReady={isReady}
          announce={actions.announce}
        />
        <p className="small">
          {owner.state.isKeepable
            ? 'Kept on this device only: what you change is still here when you come back.'
            : 'This browser does not let us keep your routine. Copy the link: it is the way to keep it.'}
        </p>
        <button className="button quiet" type="button" disabled={!isReady || isEmpty} onClick={actions.startOver}>
          Start over
        </button>
        <button className="button quiet" type="button" disabled={!isReady} data-focus="forget" onClick={actions.forget}>
          Forget all my routines on this device
        </button>
      </div>
    </section>
  );
}

const CalendarForm = lazy(() => import('./CalendarForm.tsx').then((module) => ({ default: module.CalendarForm })));

function Calendar({ owner, options, actions, address, isCautious, setOpen, focus }: Props) {
  const { routine, state } = owner;
  const onDone = (words: string | null) => {
    setOpen(null);
    focus('calendar');
    if (words) actions.announce(words);
  };
  return (
    <Suspense fallback={<p>One moment…</p>}>
      <CalendarForm
        key={state.shelf.currentId}
        routine={routine}
        id={state.shelf.currentId}
        {...calendarWords(routine, [...options.values()], isCautious)}
        address={address}
        onDone={onDone}
      />
    </Suspense>
  );
}

function PlanFacts({ routine, options }: { readonly routine: Routine } & Pick<Props, 'options'>) {
  const { least, most } = daysOf(routine);
  const things = libraryEntries(routine).flatMap(({ exercise }) => options.get(exercise)?.equipment ?? []);
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
