import type { CheckerAnswers, CheckerQuestion, CheckerScreen } from '#schema';
import styles from './answers.module.css';
import { plainAnswer, topicOf } from './reasons.ts';

interface Props {
  readonly screens: readonly CheckerScreen[];
  readonly answers: CheckerAnswers;
  /** Answers that do not concern the reader: they count for nothing. */
  readonly dropped: readonly string[];
  readonly onChange: (screen: string) => void;
}

/** Every answer, with the way back to its screen. */
export function AnswerList({ screens, answers, dropped, onChange }: Props) {
  const isShown = ({ id }: CheckerQuestion) => answers[id] !== undefined && !dropped.includes(id);
  const shown = screens
    .map((screen) => ({ ...screen, questions: screen.questions.filter(isShown) }))
    .filter(({ questions }) => questions.length > 0);
  return (
    <section className={styles.answers} aria-labelledby="your-answers">
      <h2 id="your-answers">Your answers</h2>
      <p className="small no-print">Change one: the others stay as they are.</p>
      {shown.map(({ id, title, questions }) => (
        <div key={id} className={styles.screen}>
          <h3>{title}</h3>
          <button className="button quiet" type="button" onClick={() => onChange(id)}>
            Change<span className="visually-hidden"> {title}</span>
          </button>
          <ScreenAnswers questions={questions} answers={answers} />
        </div>
      ))}
    </section>
  );
}

function ScreenAnswers({
  questions,
  answers,
}: {
  readonly questions: readonly CheckerQuestion[];
  readonly answers: CheckerAnswers;
}) {
  const denied = questions.filter(({ id, kind }) => kind === 'sign' && answers[id] === 'no');
  const said = questions.filter((question) => !denied.includes(question));
  return (
    <div>
      {said.length > 0 && (
        <dl>
          {said.map((question) => (
            <div key={question.id}>
              <dt>{topicOf(question)}</dt>
              <dd>{plainAnswer(question, answers[question.id] ?? [])}</dd>
            </div>
          ))}
        </dl>
      )}
      {denied.length > 0 && <Denied questions={denied} words={deniedWords(denied.length, said.length > 0)} />}
    </div>
  );
}

/** Signs answered no: folded on the screen, a line on paper. */
function Denied({ questions, words }: { readonly questions: readonly CheckerQuestion[]; readonly words: string }) {
  return (
    <>
      <details className="no-print">
        <summary>{words}</summary>
        <ul>
          {questions.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </details>
      <p className={styles.onPaper}>{words}</p>
    </>
  );
}

function deniedWords(count: number, areOthersSaid: boolean): string {
  const signs = count === 1 ? '1 sign' : `${count} signs`;
  return areOthersSaid ? `No to the other ${signs}` : `No to ${count === 1 ? '' : 'all '}${signs}`;
}
