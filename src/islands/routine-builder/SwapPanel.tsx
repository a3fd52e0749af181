import { levelWords, positionWords } from '#wording';
import styles from './add.module.css';
import type { ExerciseOption, SwapOption } from './exercise-option.ts';

interface Props {
  readonly name: string;
  readonly swaps: readonly SwapChoice[];
  readonly onSwap: (option: ExerciseOption) => void;
  readonly onClose: () => void;
}

/** An exercise that may take the place of another. */
export interface SwapChoice {
  readonly option: ExerciseOption;
  readonly compares: SwapOption['compares'];
}

/** Up to four exercises that train the same, easier and harder ones among them. */
export function SwapPanel({ name, swaps, onSwap, onClose }: Props) {
  return (
    <section className={styles.swap} aria-label={`Swap ${name}`}>
      <h4 tabIndex={-1} data-focus="swap panel">
        {swaps.length > 0 ? `Instead of ${name}` : `Nothing fits in place of ${name}`}
      </h4>
      {swaps.length === 0 && <p>Take it out, or add another one from the list below.</p>}
      <ul className={styles.others}>
        {swaps.map(({ option, compares }) => (
          <li key={option.id}>
            <div>
              <a href={option.href}>{option.name}</a>
              <p className="small">
                <b>{COMPARES[compares]}</b> · {positionWords[option.position]} · {levelWords(option.level)}
              </p>
            </div>
            <button
              className="button second"
              type="button"
              aria-label={`Swap in ${option.name} for ${name}`}
              onClick={() => onSwap(option)}
            >
              Swap in
            </button>
          </li>
        ))}
      </ul>
      <button className="button quiet" type="button" onClick={onClose}>
        Keep {name}
      </button>
    </section>
  );
}

const COMPARES: Readonly<Record<SwapOption['compares'], string>> = {
  easier: 'Easier',
  alike: 'Trains the same',
  harder: 'Harder',
};
