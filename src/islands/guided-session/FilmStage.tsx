import { useEffect, useRef, useState } from 'react';
import type { WorkingSide } from '#routine';
import { followFilm } from './follow-film.ts';
import styles from './session.module.css';
import type { SessionFilm } from './session-exercise.ts';
import type { ShownItem } from './shown-item.ts';
import { filesOf } from './use-films.ts';
import type { RunOwner } from './use-run.ts';

interface Props {
  readonly item: ShownItem;
  readonly side: WorkingSide | null;
  readonly owner: RunOwner;
  /** The film, where it has been fetched already. */
  readonly held: string | undefined;
}

/** The film in time with the counter; drawings of start and end where films are not wanted or do not play. */
export function FilmStage({ item: { film, name }, side, owner, held }: Props) {
  const [wantsStill] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [files] = useState(() => (film && !wantsStill ? [...(held ? [held] : []), ...filesOf(film)] : []));
  const [failures, setFailures] = useState(0);
  const file = files[failures];
  return (
    <div className={styles.stage} data-side={side ?? undefined}>
      {film && file && <Film key={file} {...{ name, film, file, owner }} onFail={() => setFailures(failures + 1)} />}
      {film && !file && <Stills name={name} film={film} />}
    </div>
  );
}

interface FilmProps {
  readonly name: string;
  readonly film: SessionFilm;
  readonly file: string;
  readonly owner: RunOwner;
  readonly onFail: () => void;
}

function Film({ name, film, file, owner, onFail }: FilmProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    let jumped = 0;
    return owner.onFrame((run) => {
      if (!video.current) return;
      const now = performance.now();
      if (followFilm(video.current, run, film.seconds, now - jumped > JUMP_MILLISECONDS)) jumped = now;
    });
    // For this file; the owner's list of drawings stays the same.
  }, [film]);
  return (
    <video
      ref={video}
      className="in-studio"
      src={file}
      width="960"
      height="720"
      poster={`${film.folder}poster.webp`}
      preload="auto"
      muted
      playsInline
      loop
      disablePictureInPicture
      aria-label={`${name}, moving picture`}
      onError={onFail}
    />
  );
}

function Stills({ name, film: { lineArt } }: { readonly name: string; readonly film: SessionFilm }) {
  const { start, end, endName, isWide } = lineArt;
  return (
    <div className={`${styles.stills} in-studio`} data-wide={isWide || undefined}>
      {[
        { src: start, title: 'Start' },
        { src: end, title: endName },
      ].map(({ src, title }) => (
        <figure key={src}>
          <img src={src} alt={`${name}, ${title.toLowerCase()}`} />
          <figcaption>{title}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** A phone needs a moment to jump: not again before that. */
const JUMP_MILLISECONDS = 800;
