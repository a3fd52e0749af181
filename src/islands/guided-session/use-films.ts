import { useEffect, useState } from 'react';
import type { SessionFilm } from './session-exercise.ts';
import type { ShownItem } from './shown-item.ts';

/** Where the films of a session can be played from once they are here, connection or not; by the key of their exercise. */
export type HeldFilms = ReadonlyMap<string, string>;

/** Fetches the films of a session one after the other, so that a lost connection in the middle does not stop it. */
export function useFilms(items: readonly ShownItem[]): HeldFilms {
  const [films, setFilms] = useState<HeldFilms>(new Map());
  useEffect(() => {
    const asked = new AbortController();
    const addresses: string[] = [];
    const hold = (key: string, address: string) => {
      addresses.push(address);
      setFilms((held) => new Map(held).set(key, address));
    };
    fetchAll(items, asked.signal, hold);
    return () => {
      asked.abort();
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [items]);
  return films;
}

/** The files of a film, the best that this browser plays first. */
export function filesOf({ folder }: SessionFilm): readonly string[] {
  const playsSmall = document.createElement('video').canPlayType(SMALL_FILM) !== '';
  return [...(playsSmall ? [`${folder}film.av1.mp4`] : []), `${folder}film.mp4`];
}

async function fetchAll(
  items: readonly ShownItem[],
  signal: AbortSignal,
  hold: (key: string, address: string) => void,
): Promise<void> {
  for (const { key, film } of items) {
    if (!film) continue;
    // The pictures that stand in for a film have to be here too; the browser keeps what it has shown.
    for (const address of [`${film.folder}poster.webp`, film.lineArt.start, film.lineArt.end])
      new Image().src = address;
    try {
      const answer = await fetch(filesOf(film)[0] ?? '', { signal });
      if (answer.ok) hold(key, URL.createObjectURL(await answer.blob()));
    } catch {
      // Without it the film is asked for when its turn comes, and then the still stands in.
      if (signal.aborted) return;
    }
  }
}

const SMALL_FILM = 'video/mp4; codecs="av01.0.05M.08"';
