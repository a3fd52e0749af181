import { startTransition, useEffect, useState } from 'react';
import { asksLowLimit, daysOf, type Suggestion } from '#routine';
import { daysWords } from '#wording';
import { afterPaint } from '../symptom-checker/after-paint.ts';
import frame from '../symptom-checker/frame.module.css';
import { BackIcon } from '../symptom-checker/icons.tsx';
import { FormAnswerList } from './FormAnswerList.tsx';
import { FormFoot } from './FormFoot.tsx';
import type { FormData } from './form-data.ts';
import { KeepInMind, PainRuleList } from './KeepInMind.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { PlanCard } from './PlanCard.tsx';
import { ProgramSection } from './ProgramSection.tsx';
import { SuggestedCard } from './SuggestedCard.tsx';
import styles from './suggestion.module.css';
import type { FormOwner } from './use-form.ts';
import { useLimit } from './use-limit.ts';
import { minutesOf } from './words.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly data: FormData;
  readonly owner: FormOwner;
}

/** What is suggested, why, what was left out, and what to do with it. */
export function SuggestionView({ suggestion, data, owner }: Props) {
  const { exercises, leftOut, nothing, show } = suggestion;
  const isSome = exercises.length > 0;
  const limit = useLimit(isSome && asksLowLimit(show));
  const isWhole = useWhole();
  return (
    <div className={styles.page}>
      <div className={`${frame.top} no-print`}>
        <button className="button quiet" type="button" onClick={owner.back}>
          <BackIcon />
          Back
        </button>
      </div>
      <div className={frame.title}>
        <h1 tabIndex={-1}>{isSome ? 'A routine for you' : 'No exercise from here fits'}</h1>
        <p className="not-reviewed">Not yet reviewed by a clinician</p>
        {isSome && <p className="lede">{inShort(suggestion)}</p>}
      </div>
      {nothing && <Nothing sentences={nothing.map(({ text }) => text)} />}
      {isSome && (
        <div className={styles.columns}>
          <div className={styles.side}>
            <PlanCard {...{ suggestion, data }} signs={owner.state.signs} isCautious={limit.isLow} />
            <KeepInMind show={show} limit={limit} />
          </div>
          <section className={styles.list} aria-labelledby="suggested" aria-busy={!isWhole}>
            <h2 id="suggested" className="visually-hidden">
              The exercises in order
            </h2>
            <ol className={styles.cards}>
              {(isWhole ? exercises : exercises.slice(0, 1)).map((suggested) => (
                <SuggestedCard key={suggested.entry.exercise} suggested={suggested} data={data} />
              ))}
            </ol>
          </section>
          {isWhole && <PainRuleList isCautious={limit.isLow} />}
        </div>
      )}
      {isWhole && (
        <>
          {isSome && <ProgramSection state={owner.state} data={data} />}
          {leftOut.length > 0 && <LeftOutList leftOut={leftOut} />}
          <FormAnswerList owner={owner} places={data.places} />
          <FormFoot owner={owner} />
        </>
      )}
    </div>
  );
}

/** Whether all of it is drawn. The first picture has the plan and one exercise, so that a phone answers at once. */
function useWhole(): boolean {
  const [isWhole, setWhole] = useState(typeof window === 'undefined');
  useEffect(() => afterPaint(() => startTransition(() => setWhole(true))).cancel, []);
  return isWhole;
}

/** How many exercises, how long, how often. */
function inShort({ exercises, totalSeconds }: Suggestion): string {
  const { least, most } = daysOf({ entries: exercises.map(({ entry }) => entry) });
  const count = exercises.length === 1 ? 'One exercise' : `${NUMBERS[exercises.length] ?? exercises.length} exercises`;
  return `${count}, about ${minutesOf(totalSeconds)}, ${daysWords(least, most)}. It is a suggestion from your answers, not a diagnosis. What your own clinician says comes first.`;
}

function Nothing({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <section className={frame.notice} aria-label="What to do instead">
      {sentences.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        You can change your answers below, or read <a href="/guides/when-to-get-help/">when to get help</a> and{' '}
        <a href="/guides/physical-therapy-and-exercise-therapy/">what physical therapy does</a>.
      </p>
    </section>
  );
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
