import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { lightOf } from '#diary';
import { dateWords } from '#wording';
import { countWords } from './day-words.ts';
import type { DiaryView } from './diary-view.ts';
import styles from './printed.module.css';
import type { NamedExercise } from './progress-props.ts';
import { exerciseLine, lightWords, signWords } from './session-words.ts';

interface Props {
  readonly view: DiaryView;
  readonly names: readonly NamedExercise[];
}

/** The sessions of the twelve weeks as a table, for paper only. It is made when somebody prints. */
export function PrintedSessions({ view, names }: Props) {
  const isPrinting = useIsPrinting();
  if (!isPrinting) return null;
  return (
    <section className={styles.paper}>
      <h2>Sessions of the last twelve weeks</h2>
      <table>
        <thead>
          <tr>
            {['Day', 'Before', 'During', 'Next morning', 'Pain rule', 'What was done'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row">{dateWords(session.day)}</th>
              <td>{session.painBefore ?? '–'}</td>
              <td>{session.painDuring ?? '–'}</td>
              <td>{session.painNextMorning ?? '–'}</td>
              <td>{lightWords(lightOf(session, view.limits), view.isCautious)}</td>
              <td>
                {[
                  session.minutes > 0 ? countWords(session.minutes, 'minute') : '',
                  exerciseLine(session.exercises, names),
                  [
                    ...session.signs.map((sign) => signWords[sign]),
                    session.isSettled === false ? 'still worse a day later' : '',
                  ]
                    .filter(Boolean)
                    .join(', '),
                  session.note,
                ]
                  .filter(Boolean)
                  .join('. ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>Printed on {dateWords(view.today)}. Scores are from 0, no pain, to 10, the worst one can think of.</p>
    </section>
  );
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // At once, because the browser takes its picture of the page when this returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
