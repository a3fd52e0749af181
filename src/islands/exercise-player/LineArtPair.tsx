import type { LineArt } from './film.ts';
import styles from './player.module.css';

interface Props {
  readonly name: string;
  readonly lineArt: LineArt;
}

/** Start and end side by side: on paper, and where moving pictures are not wanted or do not play. */
export function LineArtPair({ name, lineArt: { start, end, endName, isWide } }: Props) {
  return (
    <div className={`${styles.pair} in-studio`} data-wide={isWide || undefined}>
      {[
        { src: start, title: 'Start' },
        { src: end, title: endName },
      ].map(({ src, title }) => (
        <figure key={src}>
          <img src={src} alt={`${name}, ${title.toLowerCase()}`} loading="lazy" decoding="async" data-for-paper="" />
          <figcaption>{title}</figcaption>
        </figure>
      ))}
    </div>
  );
}
