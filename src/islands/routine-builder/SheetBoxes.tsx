import type { PaperBoxes } from './paper-choice.ts';
import styles from './sheet.module.css';
import variants from './sheet-variants.module.css';

interface Props {
  readonly boxes: PaperBoxes;
  readonly daysPerWeek: number;
}

/** Boxes to tick: one for each day of a week, or for four weeks one for each session that is planned. */
export function SheetBoxes({ boxes, daysPerWeek }: Props) {
  if (boxes === 'four-weeks') return <FourWeeks daysPerWeek={daysPerWeek} />;
  return (
    <ul className={styles.days}>
      {DAYS.map(({ name, letter }) => (
        <li key={name}>
          <span aria-hidden="true">{letter}</span>
          <span className="visually-hidden">{name}</span>
          <i />
        </li>
      ))}
    </ul>
  );
}

function FourWeeks({ daysPerWeek }: Pick<Props, 'daysPerWeek'>) {
  return (
    <ul className={variants.weeks}>
      {WEEKS.map((week) => (
        <li key={week} data-days={daysPerWeek}>
          <span className="visually-hidden">Week</span> {week}
          {Array.from({ length: daysPerWeek }, (_, at) => (
            <i key={`${week} ${at + 1}`} />
          ))}
        </li>
      ))}
    </ul>
  );
}

const WEEKS = [1, 2, 3, 4] as const;

const DAYS = [
  { name: 'Monday', letter: 'M' },
  { name: 'Tuesday', letter: 'T' },
  { name: 'Wednesday', letter: 'W' },
  { name: 'Thursday', letter: 'T' },
  { name: 'Friday', letter: 'F' },
  { name: 'Saturday', letter: 'S' },
  { name: 'Sunday', letter: 'S' },
] as const;
