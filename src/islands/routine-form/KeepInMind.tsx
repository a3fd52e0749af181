import { isStrictRule, type Said } from '#routine';
import { painRuleFor } from '#wording';
import { LowScore } from '../routine-builder/LowLimitNote.tsx';
import form from './form.module.css';
import styles from './suggestion.module.css';
import type { Limit } from './use-limit.ts';

interface Props {
  readonly show: readonly Said[];
  readonly limit: Limit;
}

/** What must stand beside the exercises: named cautions and the plan for a sore spell. */
export function KeepInMind({ show, limit }: Props) {
  const flare = show.filter(({ id }) => id.startsWith('flare'));
  const strict = show.filter(isStrictRule);
  const others = show.filter((said) => said.id !== PAIN_RULE && ![...flare, ...strict].includes(said));
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
      {limit.isLow && (
        <section className={form.panel}>
          <h2>Your limit is lower</h2>
          {[...new Set(strict.map(({ text }) => text))].map((text) => (
            <p key={text}>{text}</p>
          ))}
          {strict.length === 0 && <LimitKnown />}
          <LimitHeard {...limit} />
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

/** It does not come from these answers, so it says where from. */
const LimitKnown = () => (
  <p>
    Carry on only at <LowScore />. These answers do not ask for it: you chose it in the diary, or an earlier suggestion
    gave it to you.
  </p>
);

/** Who goes by it, and for how long. */
function LimitHeard({ heard, keepIt }: Limit) {
  if (heard === 'nowhere')
    return (
      <p role="status">
        The sheet that you print here goes by it. This browser did not let us keep it for the other pages, so keep to it
        there on your own: they still show the usual limit.
      </p>
    );
  const isKept = heard === 'device';
  return (
    <div className="stack" role="status">
      <p>
        Your printed sheet, your calendar, the guided session and the diary go by it
        {isKept ? ' from now on.' : ' until you close this tab.'}
      </p>
      {!isKept && (
        <button className="button second no-print" type="button" onClick={keepIt}>
          Remember it on this device
        </button>
      )}
      <p className="small">
        {isKept ? 'This device keeps' : 'The device would keep'} one word: that your limit is lower, and not why. You
        can <a href="/routine/progress/#limit">change the limit</a> at any time.
      </p>
    </div>
  );
}

/** The pain rule, in its one wording. */
export function PainRuleList({ isCautious }: { readonly isCautious: boolean }) {
  return (
    <section aria-labelledby="how-much-pain">
      <h2 id="how-much-pain" className={styles.small}>
        How much pain is fine
      </h2>
      <ul className={styles.rule}>
        {painRuleFor(isCautious).map(({ score, short, long }) => (
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
