import type { Said } from '#routine';
import { painRule } from '#wording';
import form from './form.module.css';
import styles from './suggestion.module.css';

interface Props {
  readonly show: readonly Said[];
}

/** What must stand beside the exercises: named cautions and the plan for a sore spell. */
export function KeepInMind({ show }: Props) {
  const flare = show.filter(({ id }) => id.startsWith('flare'));
  const others = show.filter((said) => said.id !== PAIN_RULE && !flare.includes(said));
  return (
    <>
      {flare.length > 0 && (
        <section className={form.panel}>
          <h2>For a sore spell</h2>
          {flare.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </section>
      )}
      <section className={form.panel}>
        <h2>Keep in mind</h2>
        <ul>
          {others.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The pain rule, in its one wording. */
export function PainRuleList() {
  return (
    <section aria-labelledby="how-much-pain">
      <h2 id="how-much-pain" className={styles.small}>
        How much pain is fine
      </h2>
      <ul className={styles.rule}>
        {painRule.map(({ score, short, long }) => (
          <li key={score}>
            <b className={styles.score}>{score}</b>
            <span>
              <b>{short}.</b> {long}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Said in a list of its own, in its one wording. */
const PAIN_RULE = 'pain-rule';
