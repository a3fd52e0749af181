import type { TimedPhase } from '#playback';

/** A film of an exercise with the pictures that belong to it. The page makes it from what the studio wrote. */
export interface Film {
  /** The address of the folder that holds its files, with a slash at the end. */
  readonly folder: string;
  /** Length of one repetition. */
  readonly seconds: number;
  readonly frames: number;
  readonly phases: readonly TimedPhase[];
  readonly lineArt: LineArt;
  /** The address of the body that can be looked at from all sides. */
  readonly figure: string;
}

/** Where an exercise starts and ends, drawn in lines: for paper, and for people whom moving pictures disturb. */
export interface LineArt {
  readonly start: string;
  readonly end: string;
  /** What has just been done at the end: "Lift". */
  readonly endName: string;
  /** Wide pictures: they stand one above the other. */
  readonly isWide: boolean;
}
