import type { ReactNode } from 'react';
import type { CheckerAnswers } from '#schema';
import type { Match } from '#triage';
import { fitWords } from '#wording';
import type { CheckerData, ShownPattern } from './checker-data.ts';
import { FitMark } from './FitMark.tsx';
import { MinusIcon, PlusIcon } from './icons.tsx';
import styles from './pattern.module.css';
import { type AnswerWords, pathWords, reasonWords } from './reasons.ts';

interface Props {
  readonly data: CheckerData;
  readonly match: Match;
  readonly answers: CheckerAnswers;
  /** An appointment comes first: no exercise is named. */
  readonly isBackground: boolean;
  readonly mayExercise: boolean;
}

/** One pattern: how far it fits, why, and what usually helps. */
export function PatternCard({ data, match, answers, isBackground, mayExercise }: Props) {
  const pattern = data.patterns.find(({ id }) => id === match.pattern);
  if (!pattern) return null;
  const { name, clinical, what, needsCheck, exercise } = pattern;
  const fits = [...pathWords(data, pattern.id, answers), ...reasonWords(data, match.because, answers)];
  // What helps names exercises wherever they may be done. Before an appointment they are left out.
  const isHelpShown = !isBackground || !exercise;
  return (
    <article className={styles.pattern} data-fit={match.fit}>
      <header>
        <FitMark fit={match.fit} />
        <div>
          <p className={styles.fit}>{fitWords[match.fit]}</p>
          <h3>{name}</h3>
          {clinical !== name && <p className="small">{clinical}</p>}
        </div>
      </header>
      {needsCheck && (
        <p className={styles.check}>
          <strong>This needs a check.</strong> It can be serious, so ask a clinician to look for it.
        </p>
      )}
      <p>{what}</p>
      <div className={styles.reasons}>
        <Reasons heading="What fits" mark={<PlusIcon />} reasons={fits} />
        <Reasons heading="What does not fit" mark={<MinusIcon />} reasons={reasonWords(data, match.against, answers)} />
      </div>
      {isHelpShown && (
        <div>
          <h4>{needsCheck ? 'What to expect, and what to do until then' : 'What usually helps'}</h4>
          <ul>
            {pattern.helps.map((help) => (
              <li key={help}>{help}</li>
            ))}
          </ul>
        </div>
      )}
      <Pages pattern={pattern} hasRoutine={mayExercise && exercise} />
    </article>
  );
}

function Reasons({
  heading,
  mark,
  reasons,
}: {
  readonly heading: string;
  readonly mark: ReactNode;
  readonly reasons: readonly AnswerWords[];
}) {
  const shown = reasons.length > 0 ? reasons : [{ text: 'Nothing you told us', topic: undefined }];
  return (
    <div>
      <h4>{heading}</h4>
      <ul>
        {shown.map(({ text, topic }) => (
          <li key={text}>
            {mark}
            <span>
              {text} {topic && <small>({topic.toLowerCase()})</small>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where to read on, and where to begin. */
function Pages({ pattern, hasRoutine }: { readonly pattern: ShownPattern; readonly hasRoutine: boolean }) {
  const { page, also, name } = pattern;
  if (!page && !hasRoutine) return null;
  return (
    <ul className={styles.pages}>
      {[page, also].map(
        (key) =>
          key && (
            <li key={key}>
              <a href={`/${key}/`}>Read about {key === page && !also ? lowerFirst(name) : pageWords(key)}</a>
            </li>
          ),
      )}
      {hasRoutine && (
        <li>
          <a href="/routine/suggest/">Get a routine that fits you</a>
        </li>
      )}
    </ul>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** The last part of an address in words: "conditions/labral-tear" is "labral tear". */
const pageWords = (key: string): string => (key.split('/').at(-1) ?? '').replaceAll('-', ' ').replace(/^fai/, 'FAI');
