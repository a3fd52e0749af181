import { DrawnPair } from './DrawnPair.tsx';
import { DrawingFrame } from './SheetRows.tsx';
import styles from './sheet.module.css';
import type { SheetItem } from './sheet-item.ts';
import variants from './sheet-variants.module.css';

/** The exercises as large drawings with their dose. */
export function SheetPictures({ items }: { readonly items: readonly SheetItem[] }) {
  return (
    <ol className={variants.tiles}>
      {items.map(({ key, name, lineArt, sets, how }, place) => (
        <li key={key}>
          <h2>
            <span className={styles.number}>{place + 1}</span>
            <bdi>{name}</bdi>
          </h2>
          {lineArt ? <DrawnPair className={variants.tile} name={name} lineArt={lineArt} /> : <DrawingFrame />}
          <p className={styles.dose} data-dose="">
            <b>{sets}</b> <span>{how}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
