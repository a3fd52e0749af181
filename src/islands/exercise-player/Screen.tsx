import { Suspense, useMemo, useState } from 'react';
import { stepsOf } from '#playback';
import { AS_FILMED } from './choices.ts';
import type { Film } from './film.ts';
import { FullIcon, NotFullIcon, TurnIcon } from './icons.tsx';
import { LineArtPair } from './LineArtPair.tsx';
import styles from './player.module.css';
import { TurnView } from './turn-view.ts';
import type { Player } from './use-player.ts';

interface Props {
  readonly name: string;
  readonly film: Film;
  readonly player: Player;
}

/** The picture with its cue. The cue stands outside of what is mirrored. */
export function Screen({ name, film, player }: Props) {
  const { choices, full, small, isLooping } = player;
  const { video, events, fail, toggle, isAsked, hasFailed } = player.film;
  const [isTurning, setTurning] = useState(false);
  const { folder } = film;
  return (
    <div className={styles.screen}>
      <div
        className={styles.picture}
        data-asked={isAsked && !hasFailed}
        data-failed={hasFailed}
        data-side={small.isOpen ? AS_FILMED.side : choices.side}
      >
        <video
          ref={video}
          className="in-studio"
          width="960"
          height="720"
          poster={`${folder}poster.webp`}
          preload="none"
          muted
          playsInline
          loop={isLooping}
          controls={!choices.isReady}
          aria-label={`${name}, moving picture`}
          onClick={choices.isReady ? toggle : undefined}
          {...events}
        >
          <source src={`${folder}film.av1.mp4`} type={'video/mp4; codecs="av01.0.05M.08"'} />
          <source src={`${folder}film.mp4`} type="video/mp4" onError={fail} />
          <track kind="captions" src={`${folder}captions.vtt`} srcLang="en" label="English" default />
          <track kind="chapters" src={`${folder}chapters.vtt`} srcLang="en" label="Steps" />
        </video>
        <LineArtPair name={name} lineArt={film.lineArt} />
        {isTurning && (
          <Suspense>
            <TurnView
              {...{ name, folder, video, isAsked }}
              figure={film.figure}
              isMirrored={!small.isOpen && choices.side === 'left'}
            />
          </Suspense>
        )}
        <div className={styles.onPicture} inert={!choices.isReady}>
          <button className={styles.turn} type="button" aria-pressed={isTurning} onClick={() => setTurning(!isTurning)}>
            <TurnIcon />
            Turn it
          </button>
          <button
            className={styles.full}
            type="button"
            aria-label={full.isFull ? 'Leave full screen' : 'Full screen'}
            onClick={full.toggle}
          >
            {full.isFull ? <NotFullIcon /> : <FullIcon />}
          </button>
        </div>
      </div>
      {hasFailed ? <p className={styles.failure}>{FAILURE}</p> : <Cue player={player} />}
    </div>
  );
}

function Cue({ player: { phases, film, hasCaptions } }: { readonly player: Player }) {
  const steps = useMemo(() => stepsOf(phases), [phases]);
  if (!hasCaptions) return null;
  const step = steps.findIndex(({ last }) => film.place <= last);
  return (
    <p className={styles.cue}>
      <span className="ball-mark" aria-hidden="true">
        {step + 1}
      </span>
      <span>{film.isLoading ? 'Loading…' : phases[film.place]?.cue}</span>
      {film.secondsLeft !== undefined && (
        <b className={styles.left}>
          {film.secondsLeft}
          <span className="visually-hidden"> seconds left</span>
        </b>
      )}
    </p>
  );
}

/** What is said when the film cannot be shown. */
export const FAILURE =
  'The film does not play here. The pictures show the start and the end, and the steps are in words below. Play tries again.';
