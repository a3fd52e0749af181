import { whileYouWait } from '#wording';
import { CareCard } from '../care-card/CareCard.tsx';
import type { Advice } from './advice.ts';
import { Numbers } from './Numbers.tsx';
import styles from './outcome.module.css';
import type { CountryChoice } from './use-country.ts';

interface Props {
  readonly advice: Advice;
  readonly country: CountryChoice;
}

/** The first thing that somebody reads: what to do, how soon, whom to call. */
export function ActionCard({ advice, country }: Props) {
  const { step, isCrisis, isCrisisAlone, special } = advice;
  const isCallFirst = step.urgency === 'emergency' && !isCrisis;
  return (
    <CareCard step={isCallFirst ? { ...step, doWhat: [] } : step} rank={1}>
      {step.urgency !== 'self-care' && <Numbers advice={advice} country={country} />}
      {isCallFirst && step.doWhat.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {step.urgency === 'emergency' && !isCrisisAlone && <WhileYouWait />}
      {special.map((sentence) => (
        <p key={sentence}>
          <strong>{sentence}</strong>
        </p>
      ))}
      {step.urgency === 'self-care' && advice.mayExercise && (
        <p>
          <a href="/guides/how-much-pain-is-fine/">The pain rule: how much pain is fine</a>
        </p>
      )}
    </CareCard>
  );
}

function WhileYouWait() {
  return (
    <div>
      <h2 className={styles.small}>While you wait</h2>
      <ul>
        {whileYouWait.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
