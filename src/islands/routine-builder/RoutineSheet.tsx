import type { Routine, RoutineEntry } from '#routine';
import { howWords, setsWords } from '#wording';
import { DrawnPair } from './DrawnPair.tsx';
import type { CareStep, ExerciseOption } from './exercise-option.ts';
import type { QrCode } from './qr.ts';
import { Blank, CareLines, Code, Mark, PainStrip } from './SheetHead.tsx';
import './paper.module.css';
import styles from './sheet.module.css';
import { sheetSteps } from './sheet-steps.ts';

/** What the printed sheet shows. */
export interface RoutineSheetProps {
  readonly routine: Routine;
  readonly exercises: readonly ExerciseOption[];
  readonly careSteps: readonly CareStep[];
  readonly siteName: string;
  readonly checkedOn: string;
  /** The absolute address of the builder's page; printed short. */
  readonly shareBase: string;
  /** The code that opens this routine, or `null` where it could not be drawn. */
  readonly code: QrCode | null;
}

/** The routine on one side of A4 or Letter: when to get help first, then how much pain is fine, then the exercises. */
export function RoutineSheet({
  routine,
  exercises,
  careSteps,
  siteName,
  checkedOn,
  shareBase,
  code,
}: RoutineSheetProps) {
  const rows = routine.entries.flatMap((entry) => {
    const option = exercises.find(({ id }) => id === entry.exercise);
    return option ? [{ entry, option }] : [];
  });
  return (
    <div className={styles.sheet} data-paper="" data-rows={rows.length}>
      <div className={styles.head}>
        <p className={styles.title}>
          <Mark />
          <span>
            {siteName} <b>My hip routine</b>
          </span>
        </p>
        <Blank label="Name" />
        <Blank label="Week of" />
      </div>
      <div className={styles.care}>
        <CareLines steps={careSteps.filter(({ urgency }) => urgency !== 'self-care')} />
        <Code code={code} shareBase={shareBase} />
        <CareLines steps={careSteps.filter(({ urgency }) => urgency === 'self-care')} />
      </div>
      <PainStrip />
      <ol className={styles.rows}>
        {rows.map(({ entry, option }, place) => (
          <SheetRow key={option.id} entry={entry} option={option} place={place} count={rows.length} />
        ))}
      </ol>
      <p className={styles.foot}>
        Checked {checkedOn}. Not yet reviewed by a clinician. What your therapist says comes first.
      </p>
    </div>
  );
}

interface RowProps {
  readonly entry: RoutineEntry;
  readonly option: ExerciseOption;
  readonly place: number;
  readonly count: number;
}

function SheetRow({ entry, option, place, count }: RowProps) {
  return (
    <li data-drawn={option.lineArt ? '' : undefined}>
      {option.lineArt && <DrawnPair className={styles.drawn} name={option.name} lineArt={option.lineArt} />}
      <div className={styles.what}>
        <h2>
          <span className={styles.number}>{place + 1}</span>
          {option.name}
        </h2>
        <p>{option.sheet.cue}</p>
        <p>
          <b>Stop if</b> {option.sheet.stopIf}.
        </p>
      </div>
      {!option.lineArt && <SheetSteps option={option} count={count} />}
      <div>
        <p className={styles.dose}>
          <b>{setsWords(entry)}</b> <span>{howWords(entry, option.sides, entry.side)}</span>
        </p>
        <ul className={styles.days}>
          {DAYS.map(({ name, letter }) => (
            <li key={name}>
              <span aria-hidden="true">{letter}</span>
              <span className="visually-hidden">{name}</span>
              <i />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** The steps in words, where nothing has been drawn. */
function SheetSteps({ option, count }: Pick<RowProps, 'option' | 'count'>) {
  return (
    <ol className={styles.steps}>
      {sheetSteps(option.steps, count).map(({ phase, text }, index) => (
        <li key={phase + text}>
          <b>
            {index + 1} {phase}:
          </b>{' '}
          {text}{' '}
        </li>
      ))}
    </ol>
  );
}

const DAYS = [
  { name: 'Monday', letter: 'M' },
  { name: 'Tuesday', letter: 'T' },
  { name: 'Wednesday', letter: 'W' },
  { name: 'Thursday', letter: 'T' },
  { name: 'Friday', letter: 'F' },
  { name: 'Saturday', letter: 'S' },
  { name: 'Sunday', letter: 'S' },
] as const;
