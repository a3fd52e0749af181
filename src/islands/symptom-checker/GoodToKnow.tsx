import { cannotKnowWords, mainSigns } from '#wording';
import type { Advice } from './advice.ts';
import { Numbers } from './Numbers.tsx';
import styles from './outcome.module.css';
import type { CountryChoice } from './use-country.ts';

interface Props {
  readonly advice: Advice;
  readonly country: CountryChoice;
}

/** What would make it an emergency. In an emergency it is one already. */
export function GetHelpAtOnce({ advice, country }: Props) {
  const { urgency } = advice.step;
  if (urgency === 'emergency') return null;
  return (
    <section className={styles.know}>
      <h2>Call for help now if</h2>
      <ul>
        {mainSigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {urgency !== 'today' && (
        <p>
          <a href="/guides/when-to-get-help/">When to get help: every warning sign</a>
        </p>
      )}
      {urgency === 'self-care' && <Numbers advice={advice} country={country} />}
    </section>
  );
}

/** What no website can tell. */
export function CannotKnow() {
  return (
    <section className={styles.know}>
      <h2>What we cannot know</h2>
      {cannotKnowWords.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
