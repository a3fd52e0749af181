import { DrawnPair } from './DrawnPair.tsx';
import type { PaperBoxes } from './paper-choice.ts';
import { SheetBoxes } from './SheetBoxes.tsx';
import styles from './sheet.module.css';
import type { SheetItem } from './sheet-item.ts';
import variants from './sheet-variants.module.css';

interface Props {
  readonly items: readonly SheetItem[];
  readonly boxes: PaperBoxes;
}

/** A row for each exercise: drawings, name, cue, when to stop, dose and boxes. */
export function SheetRows({ items, boxes }: Props) {
  return (
    <ol className={styles.rows}>
      {items.map((item, place) => (
        <SheetRow key={item.key} item={item} boxes={boxes} place={place} />
      ))}
    </ol>
  );
}

interface RowProps extends Pick<Props, 'boxes'> {
  readonly item: SheetItem;
  readonly place: number;
}

function SheetRow({ item, boxes, place }: RowProps) {
  const { name, cue, stopIf, lineArt, isOwn, steps } = item;
  return (
    <li data-drawn={lineArt ? '' : undefined} data-own={isOwn ? '' : undefined}>
      {lineArt && <DrawnPair className={styles.drawn} name={name} lineArt={lineArt} />}
      {isOwn && <DrawingFrame />}
      <div className={styles.what}>
        <h2 data-long={name.length > LONG_NAME ? '' : undefined}>
          <span className={styles.number}>{place + 1}</span>
          <bdi>{name}</bdi>
        </h2>
        {cue && (
          <p>
            <bdi>{cue}</bdi>
          </p>
        )}
        <p>
          <b>Stop if</b> {stopIf}.
        </p>
      </div>
      {steps.length > 0 && <SheetSteps steps={steps} />}
      <div>
        <p className={styles.dose} data-dose="">
          <b>{item.sets}</b> <span>{item.how}</span>
        </p>
        <SheetBoxes boxes={boxes} daysPerWeek={item.daysPerWeek} />
      </div>
    </li>
  );
}

/** Letters that fit on one line in the usual size. */
const LONG_NAME = 32;

/** Room for a drawing by hand. */
export function DrawingFrame() {
  return <div className={variants.frame} aria-hidden="true" data-frame="" />;
}

/** The steps in words, where nothing has been drawn. */
function SheetSteps({ steps }: Pick<SheetItem, 'steps'>) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ phase, text }, index) => (
        <li key={phase + text}>
          <b>
            {index + 1} {phase}:
          </b>{' '}
          {text}{' '}
        </li>
      ))}
    </ol>
  );
}
