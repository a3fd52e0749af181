import type { Routine } from '#routine';
import type { ExerciseId } from '#schema';
import styles from './builder.module.css';
import type { ExerciseOption } from './exercise-option.ts';
import type { RoutineEvent, RoutineState } from './routine-state.ts';
import { noticeWords } from './words.ts';

interface Props {
  readonly state: RoutineState;
  readonly options: ReadonlyMap<ExerciseId, ExerciseOption>;
  readonly send: (event: RoutineEvent) => void;
}

/** What the reader should know or decide before going on. */
export function Notices({ state, options, send }: Props) {
  const { offered, notices, routine } = state;
  return (
    <>
      {offered && (
        <section className={styles.notice} aria-labelledby="offered">
          <h2 id="offered">This link holds another routine</h2>
          <dl className={styles.compared}>
            <dt>In the link</dt>
            <dd>{namesIn(offered, options)}</dd>
            <dt>On this device</dt>
            <dd>{namesIn(routine, options)}</dd>
          </dl>
          <div className="buttons">
            <button className="button" type="button" onClick={() => send({ type: 'take-offered' })}>
              Use the routine from the link
            </button>
            <button className="button second" type="button" onClick={() => send({ type: 'keep-mine' })}>
              Keep mine
            </button>
          </div>
        </section>
      )}
      {notices.length > 0 && (
        <section className={styles.notice} aria-label="Messages">
          {notices.map((notice) => (
            <div key={notice.type}>
              <h2>{noticeWords(notice).heading}</h2>
              <p>{noticeWords(notice).text}</p>
            </div>
          ))}
          <div className="buttons">
            <button className="button second" type="button" onClick={() => send({ type: 'notices-read' })}>
              Close this message
            </button>
          </div>
        </section>
      )}
    </>
  );
}

/** The exercises of a routine in a line. */
function namesIn(routine: Routine, options: Props['options']): string {
  const names = routine.entries.map(({ exercise }) => options.get(exercise)?.name ?? exercise);
  return names.join(', ') || 'No exercise';
}
