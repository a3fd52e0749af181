import { useEffect, useMemo, useRef } from 'react';
import { stepsOf } from '#playback';
import styles from './player.module.css';
import type { Player } from './use-player.ts';

interface Props {
  readonly player: Player;
}

/** The steps of the film as buttons. The ball above them rolls to the one that is shown. */
export function PhaseSteps({ player: { phases, film, showPhase } }: Props) {
  const steps = useMemo(() => stepsOf(phases), [phases]);
  const at = steps.findIndex(({ last }) => film.place <= last);
  const track = useRef<HTMLDivElement>(null);
  useEffect(() => track.current?.style.setProperty('--at', String(at)), [at]);
  return (
    <>
      <div ref={track} className={styles.track} data-steps={steps.length} aria-hidden="true">
        <i className={styles.done} />
        {steps.map(({ first }) => (
          <span key={first} />
        ))}
        <i className={styles.ball} />
      </div>
      <ol className={styles.steps}>
        {steps.map(({ name, first, last }, place) => (
          <li key={first}>
            <button
              type="button"
              aria-current={place === at ? 'step' : undefined}
              onClick={() => showPhase(first, last)}
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
