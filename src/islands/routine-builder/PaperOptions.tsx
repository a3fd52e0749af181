import styles from './form.module.css';
import { BOX_WORDS, PAPER_WORDS, type PaperBoxes, type PaperChoice, type PaperVariant } from './paper-choice.ts';

interface Props {
  readonly paper: PaperChoice;
  readonly isReady: boolean;
  readonly onChange: (paper: PaperChoice) => void;
}

/** What kind of sheet comes out of the printer. */
export function PaperOptions({ paper, isReady, onChange }: Props) {
  return (
    <details className={styles.options}>
      <summary>
        <span>
          Sheet: <b>{PAPER_WORDS[paper.variant].name}</b>
        </span>
        <span className={styles.change}>Change</span>
      </summary>
      <fieldset className={styles.choices}>
        <legend>Kind of sheet</legend>
        {VARIANTS.map((variant) => (
          <label key={variant}>
            <input
              type="radio"
              name="paper"
              value={variant}
              checked={paper.variant === variant}
              disabled={!isReady}
              onChange={() => onChange({ ...paper, variant })}
            />
            <span>
              <b>{PAPER_WORDS[variant].name}</b> <small>{PAPER_WORDS[variant].says}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {(paper.variant === 'usual' || paper.variant === 'large') && (
        <fieldset className={styles.choices}>
          <legend>Boxes to tick</legend>
          {BOXES.map((boxes) => (
            <label key={boxes}>
              <input
                type="radio"
                name="boxes"
                value={boxes}
                checked={paper.boxes === boxes}
                disabled={!isReady}
                onChange={() => onChange({ ...paper, boxes })}
              />
              <span>{BOX_WORDS[boxes]}</span>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}

const VARIANTS: readonly PaperVariant[] = ['usual', 'large', 'pictures', 'log'];
const BOXES: readonly PaperBoxes[] = ['week', 'four-weeks'];
