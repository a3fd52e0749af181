import { type RefObject, useMemo, useRef, useState } from 'react';
import { type TimedPhase, withStart } from '#playback';
import { filmSideWords } from '#wording';
import { type Choices, SPEEDS } from './choices.ts';
import type { Film } from './film.ts';
import type { FilmCommands } from './film-commands.ts';
import type { Wish } from './keys.ts';
import { type ChoicesOwner, useChoices } from './use-choices.ts';
import { type FilmOwner, useFilm } from './use-film.ts';
import { type FullScreen, useFullScreen } from './use-full-screen.ts';
import { type SmallWindow, useSmallWindow } from './use-small-window.ts';

/** Everything that the player shows and can be asked. */
export interface Player {
  readonly root: RefObject<HTMLElement | null>;
  readonly film: FilmOwner;
  /** The phases of the film, with the rest at the start. */
  readonly phases: readonly TimedPhase[];
  readonly choices: ChoicesOwner;
  readonly full: FullScreen;
  readonly small: SmallWindow;
  readonly hasCaptions: boolean;
  readonly isLooping: boolean;
  /** What was done last, for those who cannot see it. */
  readonly said: string;
  readonly wish: (wish: Wish) => void;
  readonly showPhase: FilmCommands['showPhase'];
  readonly choose: (change: Partial<Choices>) => void;
  readonly setCaptions: (isOn: boolean) => void;
  readonly setLooping: (isOn: boolean) => void;
}

interface Asked {
  readonly film: Film;
  readonly holdSeconds: number;
  /** One side works: the picture can be mirrored. */
  readonly hasSides: boolean;
}

/** Owns the state of the player. */
export function usePlayer({ film: { phases: filmed, seconds, frames }, holdSeconds, hasSides }: Asked): Player {
  const root = useRef<HTMLElement>(null);
  const choices = useChoices();
  const { speed, side } = choices;
  const phases = useMemo(() => withStart(filmed, START_CUE), [filmed]);
  const playing = useMemo(() => ({ phases, holdSeconds, speed }), [phases, holdSeconds, speed]);
  const film = useFilm({ playing, seconds, frames });
  const [hasCaptions, setCaptions] = useState(true);
  const [isLooping, setLooping] = useState(true);
  const [said, setSaid] = useState('');
  const full = useFullScreen(root);
  const small = useSmallWindow(film.video, hasCaptions);

  const showPhase: FilmCommands['showPhase'] = (place, last) => {
    film.showPhase(place, last);
    const phase = phases[place];
    if (phase) setSaid(`${phase.name}: ${phase.cue}`);
  };
  const wishes: { readonly [Type in Wish['type']]: (by: number) => void } = {
    toggle: film.toggle,
    step: (by) => showPhase((film.place + by + phases.length) % phases.length),
    frame: film.showFrame,
    speed: (by) => {
      const next = SPEEDS[SPEEDS.indexOf(speed) + by];
      if (!next) return;
      choices.choose({ speed: next });
      setSaid(`Speed ${next}`);
    },
    captions: () => {
      setCaptions(!hasCaptions);
      setSaid(hasCaptions ? 'Captions off' : 'Captions on');
    },
    mirror: () => {
      if (!hasSides) return;
      const other = side === 'left' ? 'right' : 'left';
      choices.choose({ side: other });
      setSaid(filmSideWords[other]);
    },
    full: full.toggle,
  };
  const wish = (asked: Wish) => wishes[asked.type]('by' in asked ? asked.by : 1);
  return {
    ...{ root, film, phases, choices, full, small, hasCaptions, isLooping, said },
    ...{ wish, showPhase, choose: choices.choose, setCaptions, setLooping },
  };
}

const START_CUE = 'Get into position';
