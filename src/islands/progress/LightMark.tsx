import type { Light } from '#diary';
import styles from './light.module.css';

interface Props {
  readonly light: Light;
}

/** The shape of a light: its frame grows with the number. Words always stand beside it. */
export function LightMark({ light }: Props) {
  return (
    <svg className={`${styles.mark} ${styles[light]}`} viewBox="0 0 36 36" aria-hidden="true">
      {SHAPES[light]}
    </svg>
  );
}

const SHAPES = {
  green: (
    <>
      <circle cx="18" cy="18" r="15" />
      <path d="m11 18.5 5 5 9-10.5" />
    </>
  ),
  amber: (
    <>
      <rect x="4" y="4" width="28" height="28" rx="5" />
      <path d="M12 14.5h12M12 21.5h12" />
    </>
  ),
  red: (
    <>
      <path d="M12 4h12l8 8v12l-8 8H12l-8-8V12z" />
      <path d="M14 12v12M22 12v12" />
    </>
  ),
  open: <circle cx="18" cy="18" r="15" strokeDasharray="5 5" />,
} as const satisfies Record<Light, unknown>;
