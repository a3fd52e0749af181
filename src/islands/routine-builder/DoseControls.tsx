import { beyondDose, type DosePart, type EntryChange, isOwnCard, keyOf, type RoutineItem, type Side } from '#routine';
import type { Dose, SideUse } from '#schema';
import { daysWords, doseWords, sideChoices } from '#wording';
import styles from './row.module.css';
import { Stepper } from './Stepper.tsx';

interface Props {
  readonly item: RoutineItem;
  readonly name: string;
  readonly sides: SideUse;
  /** What the exercise's own page suggests; nothing for a card in the reader's own words. */
  readonly suggested: Dose | null;
  readonly isReady: boolean;
  readonly onChange: (change: EntryChange) => void;
}

/** The dose in words, and behind "Change" the controls for its numbers and its side. */
export function DoseControls({ item, name, sides, suggested, isReady, onChange }: Props) {
  return (
    <div className={styles.edit}>
      <details>
        <summary>
          <b>{doseWords(item, sides, item.side)}</b>
          <span className={styles.change}>
            <span className={styles.whenClosed}>Change</span>
            <span className={styles.whenOpen}>Done</span>
            <span className="visually-hidden"> {name}</span>
          </span>
        </summary>
        <div className={styles.dose}>
          {PARTS.map((part) => (
            <Stepper
              key={part}
              part={part}
              value={item[part]}
              name={name}
              isReady={isReady}
              onChange={(value) => onChange({ [part]: value })}
            />
          ))}
          {(isOwnCard(item) || sides === 'one-then-the-other') && (
            <SideChoice item={item} isReady={isReady} onChange={(side) => onChange({ side })} />
          )}
        </div>
      </details>
      <div aria-live="polite">
        {suggested && !isOwnCard(item) && <BeyondNote {...{ item, name, sides, suggested, onChange }} />}
      </div>
    </div>
  );
}

interface BeyondProps extends Pick<Props, 'name' | 'sides' | 'onChange'> {
  readonly item: Exclude<RoutineItem, { readonly title: string }>;
  readonly suggested: Dose;
}

/** A clear word where the chosen dose goes far beyond the suggested one. The reader decides. */
function BeyondNote({ item, name, sides, suggested, onChange }: BeyondProps) {
  const beyond = beyondDose(item, suggested);
  if (!beyond) return null;
  const { sets, repetitions, holdSeconds, daysPerWeek } = suggested;
  const says = `${doseWords(suggested, sides)}, ${daysWords(daysPerWeek)}`;
  return (
    <div className={styles.beyond}>
      <p>
        <b>More than twice the suggested dose{beyond === 'week' ? ' over the week' : ''}.</b> The page of this exercise
        suggests {says}. Keep yours if your therapist asked for it.
      </p>
      <button
        className="button quiet"
        type="button"
        onClick={() => onChange({ sets, repetitions, holdSeconds, daysPerWeek })}
      >
        Use the suggested dose<span className="visually-hidden"> for {name}</span>
      </button>
    </div>
  );
}

interface SideChoiceProps {
  readonly item: RoutineItem;
  readonly isReady: boolean;
  readonly onChange: (side: Side) => void;
}

function SideChoice({ item, isReady, onChange }: SideChoiceProps) {
  return (
    <fieldset className={styles.sides}>
      <legend className={styles.label}>Side</legend>
      <div className={styles.segments}>
        {SIDES.map((side) => (
          <label key={side}>
            <input
              type="radio"
              name={`side-${keyOf(item)}`}
              value={side}
              checked={item.side === side}
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
