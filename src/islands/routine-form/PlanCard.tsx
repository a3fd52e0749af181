import { lazy, Suspense, useState } from 'react';
import {
  daysOf,
  placeOf,
  type Routine,
  routineCodes,
  type SafetyAnswers,
  type Suggestion,
  safetyOutcome,
} from '#routine';
import { daysWords, equipmentList } from '#wording';
import { addressOf } from '../routine-builder/address.ts';
import { PrinterIcon } from '../routine-builder/icons.tsx';
import { tabStore } from '../routine-builder/storage.ts';
import summary from '../routine-builder/summary.module.css';
import { noteCleared } from '../routine-builder/use-safety-check.ts';
import type { FormData } from './form-data.ts';
import { minutesOf } from './words.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly signs: SafetyAnswers;
  readonly data: FormData;
  /** The lower limit of the pain rule is for this person. */
  readonly isCautious: boolean;
}

/** What the routine asks for in all, and the ways onward. */
export function PlanCard({ suggestion, signs, isCautious, data: { formulary, codes } }: Props) {
  const { exercises, totalSeconds } = suggestion;
  const routine: Routine = { entries: exercises.map(({ entry }) => entry) };
  const things = formulary.exercises
    .filter(({ id }) => placeOf(routine, id) >= 0)
    .flatMap(({ equipment }) => equipment);
  const { least, most } = daysOf(routine);
  const [printing, setPrinting] = useState(0);
  // Nothing is suggested to who was not cleared; the builder has to know that.
  const tellBuilder = () => {
    if (safetyOutcome(signs).type === 'stop') noteCleared(tabStore);
  };
  return (
    <section className={`${summary.summary} no-print`} aria-labelledby="plan">
      <h2 id="plan">Your plan</h2>
      <dl className={summary.facts}>
        <div>
          <dt>Takes</dt>
          <dd>about {minutesOf(totalSeconds)}</dd>
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
      <div className={summary.actions}>
        <a
          className="button big"
          href={addressOf('/routine/', routine, routineCodes(Object.entries(codes)))}
          onClick={tellBuilder}
        >
          Make it yours, then print
        </a>
        <button className="button second" type="button" onClick={() => setPrinting(printing + 1)}>
          <PrinterIcon />
          Print it now
        </button>
        {printing > 0 && (
          <Suspense fallback={<p role="status">Getting the sheet ready …</p>}>
            <PrintSheet key={printing} routine={routine} isCautious={isCautious} />
          </Suspense>
        )}
        <a className="button quiet" href="#your-answers">
          Change my answers
        </a>
        <p className="small">
          {isCautious
            ? 'The sheet has the exercises, the doses and the pain rule with your lower limit. It does not say why.'
            : 'The sheet has the exercises, the doses and the pain rule. It says nothing about you.'}
        </p>
      </div>
    </section>
  );
}

/** Fetched when it is asked for. */
const PrintSheet = lazy(async () => {
  try {
    const { PrintSheet } = await import('./PrintSheet.tsx');
    return { default: PrintSheet };
  } catch {
    return { default: NotFetched };
  }
});

function NotFetched() {
  return <p role="alert">The sheet could not be loaded. Check your connection, then load the page again.</p>;
}
