import { filmSideWords } from '#wording';
import { FILM_SIDES, SPEEDS, type Speed } from './choices.ts';
import { PauseIcon, PlayIcon } from './icons.tsx';
import styles from './player.module.css';
import type { Player } from './use-player.ts';

interface Props {
  readonly player: Player;
  readonly hasSides: boolean;
}

/** Play, how fast, and which side. */
export function Controls({ player: { film, choices, choose }, hasSides }: Props) {
  return (
    <div className={styles.controls}>
      <button className={`button big ${styles.play}`} type="button" onClick={film.toggle}>
        {film.isPlaying ? <PauseIcon /> : <PlayIcon />}
        {film.isPlaying ? 'Pause' : 'Play'}
      </button>
      <Segments
        label="Speed"
        chosen={choices.speed}
        options={SPEEDS.map((speed) => ({ value: speed, words: speedWords(speed) }))}
        onChoose={(speed) => choose({ speed })}
      />
      {hasSides && (
        <Segments
          label="Which side works"
          chosen={choices.side}
          options={FILM_SIDES.map((side) => ({ value: side, words: filmSideWords[side] }))}
          onChoose={(side) => choose({ side })}
        />
      )}
    </div>
  );
}

const speedWords = (speed: Speed): string => (speed === 1 ? 'Normal' : `${speed}×`);

interface SegmentsProps<Value> {
  readonly label: string;
  readonly chosen: Value;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly onChoose: (value: Value) => void;
}

function Segments<Value extends string | number>({ label, chosen, options, onChoose }: SegmentsProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset needs a legend, and there is no room for one
    <div className={styles.segments} role="group" aria-label={label}>
      {options.map(({ value, words }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {words}
        </button>
      ))}
    </div>
  );
}
