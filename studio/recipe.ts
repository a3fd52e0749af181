import type { PictureSize } from './hand-task.ts';

// How films and pictures are made. They are made again when anything here changes.

/** Size of a film in pixels, and how many looks at each pixel in a row. */
export const FILM: PictureSize = { width: 960, height: 720, samples: 2 };
/** Size of the small picture on cards. */
export const CARD: PictureSize = { width: 480, height: 360, samples: 3 };

/** What all media of an exercise may weigh together, in bytes. */
export const MOST_BYTES = 600_000;
/** The same where the whole body goes from one way to lie to another, so that nothing stays as it was in the frame before. */
export const MOST_BYTES_ROLLING = 900_000;
/** What a line drawing may weigh, in bytes. */
export const MOST_STILL_BYTES = 25_000;

const COLORS = '-pix_fmt yuv420p -color_range tv -color_primaries bt709 -color_trc bt709 -colorspace bt709';

/** Frames without loss, in the colors of the film: drawn once, encoded as often as needed. */
export const LOSSLESS = `-vf scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int,format=yuv420p -c:v libx264 -preset ultrafast -qp 0 ${COLORS}`;

/**
 * The films that are encoded, and how. Their quality (crf) is the last argument.
 * With six reference frames H.264 stays within level 3.1, which old phones decode without effort.
 */
export const ENCODERS: Readonly<Record<FilmFile, string>> = {
  'film.mp4': `${COLORS} -movflags +faststart -c:v libx264 -preset veryslow -tune animation -refs 6 -crf`,
  'film.av1.mp4': `${COLORS} -movflags +faststart -c:v libsvtav1 -preset 5 -g 300 -crf`,
};

/** From the best quality (crf of H.264, of AV1) downward: the first that is light enough is taken. */
export const QUALITIES: readonly Quality[] = [
  { 'film.mp4': 21, 'film.av1.mp4': 34 },
  { 'film.mp4': 22, 'film.av1.mp4': 36 },
  { 'film.mp4': 23, 'film.av1.mp4': 38 },
  { 'film.mp4': 24, 'film.av1.mp4': 40 },
  { 'film.mp4': 25, 'film.av1.mp4': 42 },
  { 'film.mp4': 26, 'film.av1.mp4': 44 },
  { 'film.mp4': 27, 'film.av1.mp4': 46 },
];

/** Pictures for the page: of which still, the best quality to try, and what each may weigh in bytes. */
export const PICTURES = {
  'poster.avif': { still: 'start', size: FILM, quality: 70, mostBytes: 16_000 },
  'poster.webp': { still: 'start', size: FILM, quality: 88, mostBytes: 22_000 },
  'card.avif': { still: 'end', size: CARD, quality: 60, mostBytes: 12_000 },
  'card.webp': { still: 'end', size: CARD, quality: 82, mostBytes: 12_000 },
} as const satisfies Readonly<Record<string, PictureRecipe>>;

/** A file of a film. */
export type FilmFile = 'film.mp4' | 'film.av1.mp4';

/** The crf of each film: the lower, the better and heavier. */
export type Quality = Readonly<Record<FilmFile, number>>;

/** How one picture of the page is made. */
export interface PictureRecipe {
  readonly still: 'start' | 'end';
  readonly size: PictureSize;
  readonly quality: number;
  readonly mostBytes: number;
}
