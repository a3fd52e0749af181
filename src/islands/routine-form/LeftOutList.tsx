import { useState } from 'react';
import type { LeftOut } from '#routine';
import styles from './suggestion.module.css';

interface Props {
  readonly leftOut: readonly LeftOut[];
}

/** What was left out, and why. Drawn when it is opened: it can be most of the library. */
export function LeftOutList({ leftOut }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={`${styles.fold} no-print`} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Left out, and why <span className="small">({leftOut.length})</span>
      </summary>
      {isOpen && (
        <ul className={styles.left}>
          {leftOut.map(({ exercise, name, reasons }) => (
            <li key={exercise}>
              <b>{name}.</b> {reasons.map(({ text }) => text).join(' ')}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
