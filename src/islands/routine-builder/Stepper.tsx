import { type DosePart, LIMITS, stepDown, stepUp } from '#routine';
import { MinusIcon, PlusIcon } from './icons.tsx';
import styles from './row.module.css';

interface Props {
  readonly part: DosePart;
  readonly value: number;
  /** The exercise that it belongs to. */
  readonly name: string;
  readonly isReady: boolean;
  readonly onChange: (value: number) => void;
}

/** A number with a button for less and one for more. */
export function Stepper({ part, value, name, isReady, onChange }: Props) {
  const { label, unit, less, more } = WORDS[part];
  const { least, most } = LIMITS[part];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset needs a legend, which stands awkwardly beside a number
    <div className={styles.stepper} role="group" aria-label={`${label}, ${name}, from ${least} to ${most}`}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.box}>
        <button
          type="button"
          aria-label={less}
          aria-disabled={value <= least}
          disabled={!isReady}
          onClick={() => value > least && onChange(stepDown(part, value))}
        >
          <MinusIcon />
        </button>
        <output aria-label={label}>
          {value}
          {unit && <small> {unit}</small>}
        </output>
        <button
          type="button"
          aria-label={more}
          aria-disabled={value >= most}
          disabled={!isReady}
          onClick={() => value < most && onChange(stepUp(part, value))}
        >
          <PlusIcon />
        </button>
      </div>
    </div>
  );
}

const WORDS: Readonly<Record<DosePart, { label: string; unit: string; less: string; more: string }>> = {
  sets: { label: 'Sets', unit: '', less: 'Fewer sets', more: 'More sets' },
  repetitions: { label: 'Repetitions', unit: '', less: 'Fewer repetitions', more: 'More repetitions' },
  holdSeconds: { label: 'Hold', unit: 'sec', less: 'Shorter hold', more: 'Longer hold' },
  daysPerWeek: { label: 'Days a week', unit: '', less: 'Fewer days', more: 'More days' },
};
