import { arthritisFigure } from './arthritis-figure.ts';
import { camPincerFigure } from './cam-pincer-figure.ts';
import type { Figure, FigureId } from './figure.ts';
import { glutealTendonFigure } from './gluteal-tendon-figure.ts';
import { jointFigure } from './joint-figure.ts';
import { labralTearFigure } from './labral-tear-figure.ts';

export { type Figure, type FigureId, NOT_CHECKED, type Part } from './figure.ts';
export { asFile, type Panel } from './panel.ts';

/** Every figure, drawn from the numbers in `hip-shape.ts`. */
export const figures: Readonly<Record<FigureId, Figure>> = {
  joint: jointFigure,
  'cam-pincer': camPincerFigure,
  'labral-tear': labralTearFigure,
  arthritis: arthritisFigure,
  'gluteal-tendon': glutealTendonFigure,
};
