import type { LineArt } from '../exercise-player/film.ts';
import styles from './drawn.module.css';

interface Props {
  readonly name: string;
  readonly lineArt: LineArt;
  readonly className: string | undefined;
}

/** Start and end of an exercise in lines: side by side, or the wide ones of lying people one above the other. */
export function DrawnPair({ name, lineArt: { start, end, endName, isWide }, className }: Props) {
  return (
    <div className={`${styles.pair} ${className}`} data-wide={isWide || undefined}>
      <span>
        <img src={start} alt={`${name}, start`} decoding="async" />
      </span>
      <span>
        <img src={end} alt={`${name}, ${endName.toLowerCase()}`} decoding="async" />
      </span>
    </div>
  );
}
