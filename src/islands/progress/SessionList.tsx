import { useEffect, useState } from 'react';
import { type Day, lightOf, type PainLimits, type SessionRecord } from '#diary';
import type { Diary } from '../diary-store/diary.ts';
import { capital, countWords, dayWords } from './day-words.ts';
import { LightMark } from './LightMark.tsx';
import styles from './progress.module.css';
import type { NamedExercise } from './progress-props.ts';
import { exerciseLine, lightWords, painWords } from './session-words.ts';

interface Props {
  readonly diary: Diary;
  readonly today: Day;
  readonly limits: PainLimits;
  readonly isCautious: boolean;
  readonly names: readonly NamedExercise[];
  /** Grows when the diary has changed, so that the page is read again. */
  readonly changes: number;
  readonly onChange: (session: SessionRecord) => void;
  readonly onRemove: (session: SessionRecord) => void;
}

/** All sessions, the newest first, a page at a time. */
export function SessionList(props: Props) {
  const { diary, changes } = props;
  const [page, setPage] = useState(0);
  const [found, setFound] = useState<{ readonly count: number; readonly sessions: readonly SessionRecord[] } | null>(
    null,
  );
  useEffect(() => {
    let isCurrent = true;
    Promise.all([diary.countSessions(), diary.sessionPage(page, PAGE_SIZE)])
      .then(([count, sessions]) => isCurrent && setFound({ count, sessions }))
      // The diary was taken away; the page says so in its own place.
      .catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [diary, page, changes]);
  if (!found || found.count === 0) return null;
  const first = page * PAGE_SIZE + 1;
  const last = first + found.sessions.length - 1;
  return (
    <section className={`${styles.panel} no-print`} aria-labelledby="sessions">
      <h2 id="sessions">Your sessions</h2>
      <p aria-live="polite">
        {first} to {last} of {found.count.toLocaleString('en-US')}, the newest first
      </p>
      <ul className={styles.sessions}>
        {found.sessions.map((session) => (
          <Session key={session.id} session={session} {...props} />
        ))}
      </ul>
      {found.count > PAGE_SIZE && (
        <div className="buttons">
          <button className="button second" type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Newer
          </button>
          <button
            className="button second"
            type="button"
            disabled={last >= found.count}
            onClick={() => setPage(page + 1)}
          >
            Older
          </button>
        </div>
      )}
    </section>
  );
}

function Session({
  session,
  today,
  limits,
  isCautious,
  names,
  onChange,
  onRemove,
}: Props & { readonly session: SessionRecord }) {
  const light = lightOf(session, limits);
  const done = exerciseLine(session.exercises, names);
  const day = capital(dayWords(session.day, today));
  return (
    <li className={styles.session}>
      <LightMark light={light} />
      <div>
        <h3>{day}</h3>
        <p>
          <b>{capital(painWords(session))}.</b> {lightWords(light, isCautious)}.
        </p>
        {(session.minutes > 0 || done) && (
          <p>
            {session.minutes > 0 && `${countWords(session.minutes, 'minute')}. `}
            {done && `${done}.`}
          </p>
        )}
        {session.note && <p className={styles.own}>{session.note}</p>}
        <div className="buttons">
          <button className="button quiet" type="button" onClick={() => onChange(session)}>
            Change<span className="visually-hidden"> the session of {day}</span>
          </button>
          <button className="button quiet" type="button" onClick={() => onRemove(session)}>
            Delete<span className="visually-hidden"> the session of {day}</span>
          </button>
        </div>
      </div>
    </li>
  );
}

const PAGE_SIZE = 10;
