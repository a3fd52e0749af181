import { useId } from 'react';
import type { TurnViewProps } from '../exercise-player/turn-view.ts';
import { ZOOM_STEP } from '../turning/hands.ts';
import { VIEWS, viewNamed } from './camera.ts';
import styles from './turn-view.module.css';
import { useHands } from './use-hands.ts';
import { type TurnOwner, type TurnState, useTurn } from './use-turn.ts';

/** The figure from all sides, at the moment that the film shows. It lies over the film, which stays. */
export function TurnView({ name, folder, figure, video, isAsked, isMirrored }: TurnViewProps) {
  const help = useId();
  const moment = () => (!isAsked && wantsLessMotion() ? 'end' : (video.current?.currentTime ?? 0));
  const turn = useTurn({ folder, figure, isMirrored, moment });
  const hands = useHands(turn.gaze, isMirrored);
  const sentence = SENTENCES[turn.state];
  return (
    <div className={`${styles.turnView} no-print`} data-state={turn.state}>
      <canvas
        ref={turn.canvas}
        className="in-studio"
        data-mirrored={isMirrored}
        tabIndex={0}
        role="img"
        aria-label={`${name}, seen ${turn.seen}`}
        aria-describedby={help}
        {...hands}
      />
      {turn.state === 'shown' && <Tools turn={turn} />}
      <p id={help} hidden>
        Drag to turn, or use the arrow keys. Plus and minus change the size.
      </p>
      {sentence && (
        <p className={styles.note} role="status">
          {sentence}
        </p>
      )}
    </div>
  );
}

/** What is said while nothing is shown. */
const SENTENCES: Readonly<Partial<Record<TurnState, string>>> = {
  loading: 'Loading the figure…',
  'too-slow': 'Your device cannot turn the figure smoothly. The film stays.',
  missing: 'The figure cannot be loaded. The film stays.',
};

function Tools({ turn: { gaze, filmSide } }: { readonly turn: TurnOwner }) {
  return (
    <div className={styles.tools}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          onClick={() => gaze.current?.goTo(viewNamed(view, filmSide), wantsLessMotion() ? 0 : GOING_MILLISECONDS)}
        >
          {view}
        </button>
      ))}
      <button type="button" aria-label="Smaller" onClick={() => gaze.current?.zoom(1 / ZOOM_STEP)}>
        −
      </button>
      <button type="button" aria-label="Larger" onClick={() => gaze.current?.zoom(ZOOM_STEP)}>
        +
      </button>
    </div>
  );
}

const GOING_MILLISECONDS = 400;

const wantsLessMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
