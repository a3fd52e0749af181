import type { KeyboardEvent } from 'react';
import { filmSideWords } from '#wording';
import { Controls } from './Controls.tsx';
import type { Film } from './film.ts';
import { wishOf } from './keys.ts';
import { MoreControls } from './MoreControls.tsx';
import { PhaseSteps } from './PhaseSteps.tsx';
import styles from './player.module.css';
import { FAILURE, Screen } from './Screen.tsx';
import { usePlayer } from './use-player.ts';

/** What the page hands to the player. Plain data, because it travels in the page. */
export interface ExercisePlayerProps {
  /** Name of the exercise. */
  readonly name: string;
  readonly film: Film;
  /** How long the dose says to hold. */
  readonly holdSeconds: number;
  /** One side works, and then the other: the picture can be mirrored to the sore one. */
  readonly hasSides: boolean;
}

/** The film of an exercise. Without a script it is a film with captions, and the controls of the browser. */
export function ExercisePlayer({ name, film, holdSeconds, hasSides }: ExercisePlayerProps) {
  const player = usePlayer({ film, holdSeconds, hasSides });
  const { choices, full } = player;
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && full.isFilling) full.leave();
    const wish = wishOf({
      key: event.key,
      isWithCommand: event.ctrlKey || event.altKey || event.metaKey,
      isOnControl: event.target instanceof Element && event.target.closest('button, summary') !== null,
    });
    if (!wish) return;
    event.preventDefault();
    player.wish(wish);
  };
  return (
    <section
      ref={player.root}
      className={styles.player}
      aria-label={`${name}, film without sound${hasSides ? `, ${filmSideWords[choices.side].toLowerCase()}` : ''}`}
      data-full={full.isFull || undefined}
      data-pagefind-ignore=""
      onKeyDown={press}
    >
      <Screen name={name} film={film} player={player} />
      <div className={styles.needsScript} inert={!choices.isReady}>
        <PhaseSteps player={player} />
        <Controls player={player} hasSides={hasSides} />
        <MoreControls player={player} hasSides={hasSides} />
      </div>
      <p className="visually-hidden" role="status">
        {player.film.hasFailed ? FAILURE : player.said}
      </p>
    </section>
  );
}
