import { useEffect, useId, useRef } from 'react';
import type { CheckerAnswers, CheckerScreen } from '#schema';
import { summaryWords } from '#wording';
import '../routine-builder/paper.module.css';
import { type ClinicalOrder, type ClinicalPart, inClinicalOrder } from './clinical-order.ts';
import styles from './summary.module.css';
import { VideoVisit } from './VideoVisit.tsx';

/** What somebody adds to their answers in their own words. */
export interface SummaryNotes {
  readonly note: string;
  readonly questions: string;
}

/** What the summary shows. */
export interface SummaryProps {
  readonly screens: readonly CheckerScreen[];
  readonly answers: CheckerAnswers;
  /** The day, in words. */
  readonly dateWords: string;
  readonly notes: SummaryNotes;
  /** Called with every change, so that the owner can keep it in the tab. */
  readonly onNotes: (notes: SummaryNotes) => void;
  /** Leads back to the result; no such button without it. */
  readonly onClose?: (() => void) | undefined;
}

/** So many things are named that were not asked; of more, only the number is told. */
const MOST_NAMED = 8;
/** More does not fit on the page beside the answers. */
const MOST_LETTERS = 300;

/** The person's own answers on one page for a clinician, in clinical order, with no conclusion drawn. */
export function Summary({ screens, answers, dateWords, notes, onNotes, onClose }: SummaryProps) {
  const { parts, ...signs } = inClinicalOrder(screens, answers);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.summary}>
      <div className={styles.paper} data-paper="">
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {summaryWords.title}
          </h1>
          <p>{dateWords}</p>
        </header>
        <p className={`no-print ${styles.lead}`}>{summaryWords.lead}</p>
        <p className={styles.origin}>{summaryWords.origin}</p>
        <div className={styles.parts}>
          {parts.map((part) => (
            <Part key={part.title} part={part} />
          ))}
        </div>
        <Signs {...signs} />
        <div className={styles.own}>
          <OwnWords
            label={summaryWords.note}
            hint={summaryWords.noteHint}
            text={notes.note}
            onText={(note) => onNotes({ ...notes, note })}
          />
          <OwnWords
            label={summaryWords.questions}
            hint={summaryWords.questionsHint}
            text={notes.questions}
            onText={(questions) => onNotes({ ...notes, questions })}
          />
        </div>
      </div>
      <p className="small no-print">{summaryWords.stays}</p>
      <div className="buttons no-print">
        <button className="button" type="button" onClick={() => window.print()}>
          {summaryWords.print}
        </button>
        {onClose && (
          <button className="button second" type="button" onClick={onClose}>
            {summaryWords.close}
          </button>
        )}
      </div>
      <VideoVisit />
    </div>
  );
}

function Part({ part: { title, rows } }: { readonly part: ClinicalPart }) {
  return (
    <section>
      <h2>{title}</h2>
      <dl>
        {rows.map(({ id, topic, answer }) => (
          <div key={id}>
            <dt>{topic}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Warning signs as they were asked, then in one line each what was denied and what was not said. */
function Signs({ signs, denied, unanswered }: Omit<ClinicalOrder, 'parts'>) {
  const isNone = signs.yes.length + signs.notSure.length === 0;
  return (
    <section className={styles.signs}>
      <h2>{summaryWords.warningSigns}</h2>
      <SignList title={summaryWords.saidYes} signs={signs.yes} />
      <SignList title={summaryWords.saidNotSure} signs={signs.notSure} />
      {isNone && <p>{summaryWords.noneSaid}</p>}
      <Line title={summaryWords.denied} things={denied} />
      <Line
        title={summaryWords.unanswered}
        things={unanswered.length > MOST_NAMED ? [summaryWords.manyQuestions(unanswered.length)] : unanswered}
      />
    </section>
  );
}

function SignList({ title, signs }: { readonly title: string; readonly signs: readonly string[] }) {
  if (signs.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </>
  );
}

function Line({ title, things }: { readonly title: string; readonly things: readonly string[] }) {
  if (things.length === 0) return null;
  return (
    <p className={styles.line}>
      <b>{title}:</b> {things.join('; ')}.
    </p>
  );
}

interface OwnWordsProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A field on the screen; on paper its text, or lines to write on. */
function OwnWords({ label, hint, text, onText }: OwnWordsProps) {
  const id = useId();
  return (
    <section>
      <h2 id={`${id}-label`}>{label}</h2>
      <p className="small no-print" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        className="no-print"
        rows={4}
        maxLength={MOST_LETTERS}
        value={text}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <p className={text ? styles.printed : styles.blank}>{text}</p>
    </section>
  );
}
