import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { type Day, isDay, LIMITS, type PainSign, type SessionRecord } from '#diary';
import type { RecordedItem } from '#routine';
import type { NewSession } from '../diary-store/diary.ts';
import type { CurrentRoutine } from './current-routine.ts';
import styles from './form.module.css';
import { newId, startOn } from './local-day.ts';
import { PainPicker, scoreIn } from './PainPicker.tsx';
import type { NamedExercise } from './progress-props.ts';
import { exerciseName, signWords } from './session-words.ts';

interface Props {
  /** The session that is changed; nothing for a new one. */
  readonly session: SessionRecord | null;
  readonly routine: CurrentRoutine | null;
  readonly names: readonly NamedExercise[];
  readonly today: Day;
  /** Saves; resolves to whether that worked. What was typed stays when it did not. */
  readonly onSave: (session: NewSession) => Promise<boolean>;
  readonly onLeave: () => void;
}

/** A session by hand: when, what, and three numbers. Only the date is needed. */
export function SessionForm({ session, routine, names, today, onSave, onLeave }: Props) {
  const [day, setDay] = useState(session?.day ?? today);
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const planned = (session ?? routine)?.exercises ?? [];
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isDay(day) || day > today) return setWrong(true);
    setWrong(false);
    setBusy(true);
    const form = new FormData(event.currentTarget);
    await onSave(sessionIn(form, { session, day, routine: session?.routine ?? routine?.text ?? '', planned }));
    setBusy(false);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.row}>
        <label className={`${styles.field} ${styles.short}`}>
          <span>Day</span>
          <input type="date" value={day} max={today} required onChange={({ target }) => setDay(target.value)} />
        </label>
        <label className={`${styles.field} ${styles.short}`}>
          <span>Minutes, about</span>
          <input
            type="number"
            name="minutes"
            inputMode="numeric"
            min={0}
            max={LIMITS.minutes}
            defaultValue={session?.minutes || ''}
          />
        </label>
      </div>
      {isWrong && (
        <p className={styles.error} role="alert">
          Choose the day of the session. It can be today or earlier.
        </p>
      )}
      {planned.length > 0 && <Exercises planned={planned} session={session} names={names} />}
      <PainPicker legend="Pain before" hint="when you began" name="before" value={session?.painBefore ?? null} />
      <PainPicker legend="Pain during" hint="the highest it got" name="during" value={session?.painDuring ?? null} />
      <Signs asked={['sharp', 'limp']} given={session?.signs ?? []} legend="Did you notice any of these?" />
      {day < today && (
        <>
          <PainPicker legend="Pain the next morning" name="morning" value={session?.painNextMorning ?? null} />
          <Signs asked={['night']} given={session?.signs ?? []} legend="And after it?">
            <label className={styles.tick}>
              <input type="checkbox" name="still-worse" defaultChecked={session?.isSettled === false} />
              <span>Still worse a day later</span>
            </label>
          </Signs>
        </>
      )}
      <label className={styles.field}>
        <span>
          Note <span className={styles.hint}>if you like: what you did, how it felt</span>
        </span>
        <textarea name="note" maxLength={LIMITS.note} defaultValue={session?.note} rows={3} />
      </label>
      <div className="buttons">
        <button className="button" type="submit" aria-disabled={isBusy}>
          Save on this device
        </button>
        <button className="button quiet" type="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </form>
  );
}

function Exercises({
  planned,
  session,
  names,
}: Pick<Props, 'session' | 'names'> & { readonly planned: readonly RecordedItem[] }) {
  const isDone = (id: string) => session?.exercises.find((one) => one.id === id)?.result !== 'skipped';
  return (
    <fieldset className={styles.group}>
      <legend>
        What you did <span className={styles.hint}>take the tick from what you left out</span>
      </legend>
      <div className={styles.ticks}>
        {planned.map((item) => (
          <label key={item.id} className={styles.tick}>
            <input type="checkbox" name="done" value={item.id} defaultChecked={isDone(item.id)} />
            <span>
              <bdi>{exerciseName(item, names)}</bdi>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SignsProps {
  readonly legend: string;
  readonly asked: readonly PainSign[];
  readonly given: readonly PainSign[];
  readonly children?: ReactNode;
}

/** Signs that count like a 6, as ticks. */
export function Signs({ legend, asked, given, children }: SignsProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.ticks}>
        {asked.map((sign) => (
          <label key={sign} className={styles.tick}>
            <input type="checkbox" name="sign" value={sign} defaultChecked={given.includes(sign)} />
            <span>{signWords[sign].charAt(0).toUpperCase() + signWords[sign].slice(1)}</span>
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  );
}

/** The signs that were ticked, beside those that were not asked for and stay. */
export function signsIn(form: FormData, asked: readonly PainSign[], before: readonly PainSign[]): readonly PainSign[] {
  const ticked = form.getAll('sign');
  return [...before.filter((sign) => !asked.includes(sign)), ...asked.filter((sign) => ticked.includes(sign))];
}

interface Given {
  readonly session: SessionRecord | null;
  readonly day: Day;
  readonly routine: string;
  readonly planned: readonly RecordedItem[];
}

function sessionIn(form: FormData, { session, day, routine, planned }: Given): NewSession {
  const ticked = form.getAll('done');
  const hasMorning = form.has('morning');
  const before = new Map(session?.exercises.map((exercise) => [exercise.id, exercise]));
  const minutes = Math.round(Number(form.get('minutes')));
  return {
    id: session?.id ?? newId(),
    day,
    startedAt: session?.day === day ? session.startedAt : startOn(day, new Date()),
    minutes: Number.isFinite(minutes) ? Math.min(Math.max(minutes, 0), LIMITS.minutes) : 0,
    routine,
    exercises: planned.map(({ id, title }) => {
      const was = before.get(id);
      const result = !ticked.includes(id) ? 'skipped' : was?.result === 'part' ? 'part' : 'done';
      return { id, ...(title === undefined ? {} : { title }), result, eased: was?.eased ?? false };
    }),
    painBefore: scoreIn(form, 'before'),
    painDuring: scoreIn(form, 'during'),
    painNextMorning: hasMorning ? scoreIn(form, 'morning') : null,
    signs: signsIn(form, hasMorning ? ['sharp', 'limp', 'night'] : ['sharp', 'limp'], session?.signs ?? []),
    isSettled: form.has('still-worse') ? false : session?.isSettled || null,
    note: String(form.get('note') ?? '').slice(0, LIMITS.note),
  };
}
