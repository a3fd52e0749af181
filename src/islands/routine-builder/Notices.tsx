import { isOwnCard, keyOf, type Routine } from '#routine';
import styles from './builder.module.css';
import type { ExerciseOption } from './exercise-option.ts';
import { currentRoutine } from './routine-shelf.ts';
import type { RoutineEvent, RoutineState } from './routine-state.ts';
import { newId } from './use-routine.ts';
import { noticeWords, OTHERS_WORDS } from './words.ts';

interface Props {
  readonly state: RoutineState;
  readonly options: ReadonlyMap<string, ExerciseOption>;
  readonly send: (event: RoutineEvent) => void;
}

/** What the reader should know or decide before going on. */
export function Notices({ state, options, send }: Props) {
  const { offered, notices, shelf } = state;
  return (
    <>
      {offered && (
        <section className={styles.notice} aria-labelledby="offered">
          <h2 id="offered">This link holds another routine</h2>
          <dl className={styles.compared}>
            <dt>In the link</dt>
            <dd>{namesIn(offered, options)}</dd>
            <dt>On this device</dt>
            <dd>{namesIn(currentRoutine(shelf), options)}</dd>
          </dl>
          {offered.entries.some(isOwnCard) && <p>{OTHERS_WORDS}</p>}
          <p>If you use it, yours stays under “All my routines”.</p>
          <div className="buttons">
            <button className="button" type="button" onClick={() => send({ type: 'take-offered', id: newId() })}>
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
  const names = routine.entries.map((item) =>
    isOwnCard(item) ? `“${item.title}”` : (options.get(keyOf(item))?.name ?? keyOf(item)),
  );
  return names.join(', ') || 'No exercise';
}
