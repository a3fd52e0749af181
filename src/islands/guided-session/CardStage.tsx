import styles from './card.module.css';
import type { ShownItem } from './shown-item.ts';

/** Where a film would be: a card in the words of its writer, large enough to be read from the floor. */
export function CardStage({ item: { name, how } }: { readonly item: ShownItem }) {
  return (
    <div className={styles.stage}>
      <p className={styles.label}>In your own words</p>
      {/* Its name stands in the title beside it, where it is read out. */}
      <p className={styles.words} aria-hidden={how === '' || undefined} data-long={how.length > LONG_TEXT || undefined}>
        <bdi>{how || name}</bdi>
      </p>
    </div>
  );
}

/** Letters that fit in four lines of the usual size on a phone. */
const LONG_TEXT = 80;
