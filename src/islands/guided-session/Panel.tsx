import { type ReactNode, useEffect, useRef } from 'react';
import styles from './panel.module.css';

interface Props {
  /** The id of its heading. */
  readonly labelledBy: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel over the session that has to be answered or closed. The session waits behind it. */
export function Panel({ labelledBy, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.panel} aria-labelledby={labelledBy} onClose={onClose}>
      {children}
    </dialog>
  );
}
