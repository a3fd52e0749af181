import type { CheckerAnswers } from '#schema';
import { type Assessment, isActNow } from '#triage';
import type { CheckerData } from './checker-data.ts';
import styles from './outcome.module.css';
import { PatternCard } from './PatternCard.tsx';

interface Props {
  readonly data: CheckerData;
  readonly assessment: Assessment;
  readonly answers: CheckerAnswers;
  readonly mayExercise: boolean;
}

/** At most three patterns, and serious causes that are not ruled out. Nothing when it is urgent. */
export function Patterns({ data, assessment, answers, mayExercise }: Props) {
  const { urgency, patterns, needCheck, isMixed } = assessment;
  if (isActNow(urgency)) return null;
  const isBackground = urgency === 'appointment';
  const named = new Set(patterns.map(({ pattern }) => pattern));
  const others = needCheck.filter((id) => !named.has(id));
  const nameOf = (id: string) => data.patterns.find((pattern) => pattern.id === id)?.clinical ?? id;
  return (
    <section className={styles.patterns}>
      <h2>{isBackground ? 'For background' : 'Patterns to ask about'}</h2>
      <p>
        {isBackground && 'Your appointment comes first. '}
        This is not a diagnosis: no website can examine you. {patterns.length > 1 && 'What fits best comes first.'}
      </p>
      {isMixed && (
        <p>
          <strong>Your pattern is mixed.</strong> Your answers point in more than one direction, and none stands out.
        </p>
      )}
      {patterns.length === 0 && <p>Your answers do not fit well with one of the patterns that we know.</p>}
      {patterns.map((match) => (
        <PatternCard key={match.pattern} {...{ data, match, answers, isBackground, mayExercise }} />
      ))}
      {others.length > 0 && (
        <p className={styles.check}>
          <strong>A clinician should also think of:</strong> {others.map(nameOf).join('; ')}. Your answers do not rule
          it out, and it can be serious.
        </p>
      )}
    </section>
  );
}
