import type { Urgency } from '#schema';
import styles from './care.module.css';

interface Props {
  readonly urgency: Urgency;
}

/** The shape of a step of the care ladder: octagon, triangle, calendar or house. */
export function CareShape({ urgency }: Props) {
  const isSign = urgency === 'emergency' || urgency === 'today';
  return (
    <svg className={`${styles.shape} ${isSign ? styles.sign : styles.line}`} viewBox="0 0 44 44" aria-hidden="true">
      {SHAPES[urgency]}
    </svg>
  );
}

const SHAPES = {
  emergency: (
    <>
      <path className={styles.face} d="M14 3h16l11 11v16L30 41H14L3 30V14z" />
      <path className={styles.mark} d="M22 11v14" />
      <circle className={styles.dot} cx="22" cy="32.5" r="3" />
    </>
  ),
  today: (
    <>
      <path className={styles.face} d="M22 4 41 39H3z" />
      <path className={styles.mark} d="M22 16v11" />
      <circle className={styles.dot} cx="22" cy="33.4" r="2.7" />
    </>
  ),
  appointment: (
    <>
      <path d="M10 8h24a5 5 0 0 1 5 5v21a5 5 0 0 1-5 5H10a5 5 0 0 1-5-5V13a5 5 0 0 1 5-5zM5 18h34M14 3.5v8M30 3.5v8" />
      <circle className={styles.dot} cx="22" cy="28.5" r="4" />
    </>
  ),
  'self-care': <path d="M4 22 22 6l18 16M9.5 18v20h25V18M18 38V27h8v11" />,
} as const satisfies Record<Urgency, unknown>;
