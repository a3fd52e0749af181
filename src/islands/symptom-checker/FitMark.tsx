import type { Fit } from '#triage';
import styles from './pattern.module.css';

/** The ball in its socket, above it, or not there: how far a pattern fits. The words stand beside it. */
export function FitMark({ fit }: { readonly fit: Fit }) {
  return (
    <svg className={styles.mark} viewBox="0 0 52 52" aria-hidden="true">
      <path d="M7 24a19 19 0 0 0 38 0" />
      {fit === 'well' && <circle className={styles.ball} cx="26" cy="23" r="12" />}
      {fit === 'partly' && <circle className={styles.dashed} cx="26" cy="17" r="12" />}
    </svg>
  );
}
