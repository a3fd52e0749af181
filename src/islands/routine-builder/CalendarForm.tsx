import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { calendarPlan, daysOf, type Routine, spreadDays, type Weekday } from '#routine';
import { clockOf, save } from './calendar-download.ts';
import styles from './form.module.css';

interface Props {
  readonly routine: Routine;
  readonly id: string;
  readonly minutes: number;
  /** What each entry says, and what it links to. */
  readonly summary: string;
  readonly description: string;
  readonly address: string;
  readonly onDone: (words: string | null) => void;
}

/** Days, a time, weeks and a reminder, for the calendar of the reader's own device. */
export function CalendarForm({ routine, id, minutes, summary, description, address, onDone }: Props) {
  const formId = useId();
  const [days, setDays] = useState<readonly Weekday[]>(() => spreadDays(daysOf(routine).least));
  const [time, setTime] = useState('18:00');
  const [weeks, setWeeks] = useState(4);
  const [reminder, setReminder] = useState('10');
  const [problem, setProblem] = useState('');
  const first = useRef<HTMLInputElement>(null);
  // The form comes a moment after it was asked for; only then is there something to write in.
  useEffect(() => first.current?.focus(), []);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!/^\d\d:\d\d$/.test(time)) return setProblem('Choose a time.');
    const plan = calendarPlan({ days, time, weeks, ...clockOf(new Date()) });
    if (!plan) return setProblem('Choose at least one day.');
    const reminderMinutes = reminder === '' ? null : Number(reminder);
    const isSaved = await save({ plan, minutes, reminderMinutes, summary, description, address, id });
    if (isSaved) onDone('The calendar file is saved. Open it with your calendar.');
    else setProblem('The file could not be made. Load the page again, then try once more.');
  };
  const toggle = (day: Weekday) => setDays(days.includes(day) ? days.filter((other) => other !== day) : [...days, day]);

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Put it in my calendar">
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <fieldset className={styles.week}>
        <legend>Days</legend>
        {DAYS.map((name, at) => {
          const day = WEEKDAYS[at] ?? 0;
          return (
            <label key={name}>
              <input type="checkbox" aria-label={name} checked={days.includes(day)} onChange={() => toggle(day)} />
              <span aria-hidden="true">{name.slice(0, 3)}</span>
            </label>
          );
        })}
      </fieldset>
      <label>
        Time
        <input
          ref={first}
          type="time"
          value={time}
          data-focus="calendar time"
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
      </label>
      <label>
        For how long
        <select value={weeks} onChange={({ currentTarget }) => setWeeks(Number(currentTarget.value))}>
          {WEEKS.map((count) => (
            <option key={count} value={count}>
              {count} weeks
            </option>
          ))}
        </select>
      </label>
      <label>
        Remind me
        <select value={reminder} onChange={({ currentTarget }) => setReminder(currentTarget.value)}>
          <option value="0">At that time</option>
          <option value="10">10 minutes before</option>
          <option value="60">An hour before</option>
          <option value="">Not at all</option>
        </select>
      </label>
      <p id={`${formId}-hint`} className="small">
        You get a file for the calendar on your device. Its times move with you when you travel.
      </p>
      <div className="buttons">
        <button className="button" type="submit" aria-describedby={`${formId}-hint`}>
          Save the calendar file
        </button>
        <button className="button second" type="button" onClick={() => onDone(null)}>
          Cancel
        </button>
      </div>
    </form>
  );
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const WEEKS = [2, 4, 6, 8, 12] as const;
