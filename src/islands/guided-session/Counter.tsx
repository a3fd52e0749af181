import { useEffect, useRef } from 'react';
import { countOf, shareOf } from './counter.ts';
import styles from './session.module.css';
import type { RunOwner } from './use-run.ts';

/** The counter in the socket. The ball runs along it, and what is done fills up. */
export function Counter({ owner }: { readonly owner: RunOwner }) {
  const fill = useRef<SVGPathElement>(null);
  const ball = useRef<SVGCircleElement>(null);
  const { number, of } = countOf(owner.run);
  useEffect(
    () =>
      owner.onFrame((run) => {
        const share = shareOf(run);
        fill.current?.setAttribute('stroke-dasharray', `${(share * LENGTH).toFixed(1)} ${LENGTH}`);
        ball.current?.setAttribute('cx', (110 - RADIUS * Math.cos(Math.PI * share)).toFixed(1));
        ball.current?.setAttribute('cy', (18 + RADIUS * Math.sin(Math.PI * share)).toFixed(1));
      }),
    // The owner's list of drawings stays the same for the whole session.
    [],
  );
  return (
    <div className={styles.counter}>
      <svg viewBox="0 0 220 126" aria-hidden="true">
        <path className={styles.socket} d={ARC} />
        <path ref={fill} className={styles.fill} d={ARC} strokeDasharray={`0 ${LENGTH}`} />
        <circle ref={ball} className={styles.ball} cx="20" cy="18" r="15" />
      </svg>
      <p role="timer" aria-live="off">
        <b>{number}</b> <span>{of}</span>
      </p>
    </div>
  );
}

const RADIUS = 90;
const LENGTH = Math.ceil(Math.PI * RADIUS);
const ARC = 'M20 18A90 90 0 0 0 200 18';
