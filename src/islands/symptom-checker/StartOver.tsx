import { useEffect, useRef, useState } from 'react';
import styles from './frame.module.css';

interface Props {
  readonly onStartOver: () => void;
}

/** Clears everything, after asking once. */
export function StartOver({ onStartOver }: Props) {
  const [isAsking, setAsking] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking !== null) first.current?.focus();
  }, [isAsking]);
  if (!isAsking)
    return (
      <button ref={first} className="button quiet" type="button" onClick={() => setAsking(true)}>
        Start over
      </button>
    );
  return (
    <fieldset className={styles.ask}>
      <legend>Clear all your answers?</legend>
      <div className="buttons">
        <button ref={first} className="button second" type="button" onClick={onStartOver}>
          Yes, clear them
        </button>
        <button className="button quiet" type="button" onClick={() => setAsking(false)}>
          No, keep them
        </button>
      </div>
    </fieldset>
  );
}
