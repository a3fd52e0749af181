import { FIGURE_VERSION, liveScene, readScript, type Script, type Stills } from '#figure';
import { encodeTrack } from '#motion';
import type { Media, MotionSource } from '#schema';
import { captionsOf, chaptersOf } from './captions.ts';
import type { Moving } from './exercises.ts';
import { fingerprint } from './fingerprint.ts';
import {
  ENCODERS,
  FILM,
  type FilmFile,
  LOSSLESS,
  MOST_BYTES,
  MOST_BYTES_ROLLING,
  PICTURES,
  QUALITIES,
} from './recipe.ts';

/** What the media of an exercise must be, by what its file says now. */
export interface Plan {
  readonly id: string;
  readonly file: string;
  readonly script: Script;
  /** The fingerprint of what the frames are drawn from. */
  readonly drawn: string;
  /** What all media may weigh together, in bytes. */
  readonly mostBytes: number;
  /** All of the manifest except the files. */
  readonly facts: Omit<Media, 'files'>;
  /** Names of the files that need drawing. */
  readonly filmFiles: readonly FilmFile[];
  readonly pictureFiles: readonly string[];
  readonly stills: readonly Still[];
  /** The files that need none: track and scene of the view from all sides, captions, chapters. */
  readonly data: Readonly<Record<string, Uint8Array>>;
}

/** Solves a movement and tells what its media must be. `madeFrom` is what an origin teller says of it. */
export function planOf({ id, file, exercise }: Moving, madeFrom: string): Plan {
  const script = readScript(file, exercise);
  const stills = STILLS.filter((still) => script.stills[still] !== undefined);
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    id,
    file,
    script,
    drawn: fingerprint(drawnFrom(script)),
    mostBytes: mostBytesOf(script.source),
    facts: { ...factsOf(script), madeFrom },
    filmFiles: FILM_FILES,
    pictureFiles: [...Object.keys(PICTURES), ...stills.map(stillFile)],
    stills,
    data: {
      'track.bin': encodeTrack(script.track),
      'scene.json': bytes(`${JSON.stringify(liveScene(script))}\n`),
      'captions.vtt': bytes(captionsOf(script.phases)),
      'chapters.vtt': bytes(chaptersOf(script.phases)),
    },
  };
}

/** The film in its two codecs. */
export const FILM_FILES: readonly FilmFile[] = ['film.mp4', 'film.av1.mp4'];

/** A moment that is drawn for paper. */
export type Still = keyof Stills;

/** The name of a line drawing's file. */
export const stillFile = (still: string): string => `${still}.svg`;

/** All there can be, in the order of the movement. */
export const STILLS: readonly Still[] = ['start', 'middle', 'end'];

/** Cues and names are no part of it: a changed word must draw nothing. */
const drawnFrom = ({ inputs }: Script) => ({ inputs, figure: FIGURE_VERSION, FILM, LOSSLESS });

/** What all media of a motion may weigh together, in bytes. */
export const mostBytesOf = ({ poses }: MotionSource): number =>
  Object.values(poses).some(({ lies }) => lies !== undefined) ? MOST_BYTES_ROLLING : MOST_BYTES;

function factsOf(script: Script): Omit<Plan['facts'], 'madeFrom'> {
  const { stills, source, track, phases } = script;
  const drawn = drawnFrom(script);
  return {
    version: 2,
    film: fingerprint({ drawn, ENCODERS, QUALITIES, MOST_BYTES: mostBytesOf(source) }),
    pictures: fingerprint({ drawn, PICTURES, stills, arrow: source.stills.arrow }),
    seconds: thousandths(track.seconds),
    frames: track.poses.length,
    phases: phases.map(({ name, cue, from, to, isHold }) => {
      return { name, cue, from: thousandths(from), to: thousandths(to), isHold };
    }),
  };
}

const thousandths = (seconds: number): number => Math.round(seconds * 1000) / 1000;
