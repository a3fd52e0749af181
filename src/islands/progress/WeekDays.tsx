import { type Day, daysOfWeek, type WeekSummary } from '#diary';
import { countWords } from './day-words.ts';
import { CheckIcon } from './icons.tsx';
import styles from './progress.module.css';

interface Props {
  readonly week: WeekSummary;
  readonly today: Day;
}

/** The days of this week; those with a session are filled. The others are only open. */
export function WeekDays({ week, today }: Props) {
  return (
    <>
      <ul className={styles.week}>
        {daysOfWeek(week.week).map((day, at) => (
          <li key={day} data-done={week.days.includes(day) || undefined} data-today={day === today || undefined}>
            <span className={styles.day}>{week.days.includes(day) && <CheckIcon />}</span>
            {NAMES[at]}
            <span className="visually-hidden">
              {week.days.includes(day) ? ', done' : ''}
              {day === today ? ', today' : ''}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {week.sessions === 0
          ? 'No session noted this week so far.'
          : `${countWords(week.days.length, 'day')} with exercise this week${week.minutes > 0 ? `, ${countWords(week.minutes, 'minute')} in all` : ''}.`}
      </p>
    </>
  );
}

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
