import type { Cause } from '#triage';
import { noSignWords } from '#wording';
import type { CheckerData } from './checker-data.ts';
import styles from './outcome.module.css';
import { type AnswerWords, causeWords } from './reasons.ts';

interface Props {
  readonly data: CheckerData;
  /** Every rule that fired, the heaviest first. */
  readonly causes: readonly Cause[];
}

/** Why it is so urgent: the answers behind each rule of this step, then those of lighter ones. */
export function Because({ data, causes }: Props) {
  const [first] = causes;
  if (!first || first.urgency === 'self-care') return <NoSign data={data} causes={causes} />;
  const here = causes.filter(({ urgency }) => urgency === first.urgency);
  const lighter = causes.filter(({ urgency }) => urgency !== first.urgency);
  const alsoSaid = causeWords(data, lighter).flatMap(({ answers }) => answers);
  return (
    <section className={styles.because}>
      <h2>Why: because you said</h2>
      <Causes data={data} causes={here} />
      {alsoSaid.length > 0 && (
        <div className={styles.also}>
          <h3>Tell them this too</h3>
          <Answers answers={unique(alsoSaid)} />
        </div>
      )}
    </section>
  );
}

/** Where nothing is urgent, there is no reason but that nothing spoke up. */
function NoSign({ data, causes }: Props) {
  return (
    <section className={styles.because}>
      <h2>Why</h2>
      <p>{noSignWords}</p>
      {causes.length > 0 && <Causes data={data} causes={causes} />}
    </section>
  );
}

function Causes({ data, causes }: Props) {
  return (
    <ul>
      {causeWords(data, causes).map(({ rule, answers, because }) => (
        <li key={rule}>
          <Answers answers={answers} />
          <p>{because}</p>
        </li>
      ))}
    </ul>
  );
}

function Answers({ answers }: { readonly answers: readonly AnswerWords[] }) {
  return answers.map(({ text, topic }) => (
    <p key={text + topic} className={styles.answer}>
      {text} {topic && <span>({topic.toLowerCase()})</span>}
    </p>
  ));
}

const unique = (answers: readonly AnswerWords[]): readonly AnswerWords[] =>
  answers.filter(({ text }, at) => answers.findIndex((other) => other.text === text) === at);
