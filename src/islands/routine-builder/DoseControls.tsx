import type { DosePart, EntryChange, RoutineEntry, Side } from '#routine';
import { doseWords, sideChoices } from '#wording';
import type { ExerciseOption } from './exercise-option.ts';
import styles from './row.module.css';
import { Stepper } from './Stepper.tsx';

interface Props {
  readonly entry: RoutineEntry;
  readonly option: ExerciseOption;
  readonly isReady: boolean;
  readonly onChange: (change: EntryChange) => void;
}

/** The dose in words, and behind "Change" the controls for its numbers and its side. */
export function DoseControls({ entry, option, isReady, onChange }: Props) {
  return (
    <details className={styles.edit}>
      <summary>
        <b>{doseWords(entry, option.sides, entry.side)}</b>
        <span className={styles.change}>
          <span className={styles.whenClosed}>Change</span>
          <span className={styles.whenOpen}>Done</span>
          <span className="visually-hidden"> {option.name}</span>
        </span>
      </summary>
      <div className={styles.dose}>
        {PARTS.map((part) => (
          <Stepper
            key={part}
            part={part}
            value={entry[part]}
            name={option.name}
            isReady={isReady}
            onChange={(value) => onChange({ [part]: value })}
          />
        ))}
        {option.sides === 'one-then-the-other' && (
          <SideChoice entry={entry} isReady={isReady} onChange={(side) => onChange({ side })} />
        )}
      </div>
    </details>
  );
}

interface SideChoiceProps {
  readonly entry: RoutineEntry;
  readonly isReady: boolean;
  readonly onChange: (side: Side) => void;
}

function SideChoice({ entry, isReady, onChange }: SideChoiceProps) {
  return (
    <fieldset className={styles.sides}>
      <legend className={styles.label}>Side</legend>
      <div className={styles.segments}>
        {SIDES.map((side) => (
          <label key={side}>
            <input
              type="radio"
              name={`side-${entry.exercise}`}
              value={side}
              checked={entry.side === side}
              disabled={!isReady}
              onChange={() => onChange(side)}
            />
            <span>{sideChoices[side]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const PARTS: readonly DosePart[] = ['sets', 'repetitions', 'holdSeconds', 'daysPerWeek'];
const SIDES: readonly Side[] = ['both', 'left', 'right'];
