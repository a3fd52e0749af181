import { arthritisFigure } from './arthritis-figure.ts';
import { bloodSupplyFigure } from './blood-supply-figure.ts';
import { camPincerFigure } from './cam-pincer-figure.ts';
import { deepGlutealFigure } from './deep-gluteal-figure.ts';
import { dysplasiaFigure } from './dysplasia-figure.ts';
import type { Figure, FigureId } from './figure.ts';
import { glutealTendonFigure } from './gluteal-tendon-figure.ts';
import { hipFlexorFigure } from './hip-flexor-figure.ts';
import { hipReplacementFigure } from './hip-replacement-figure.ts';
import { jointFigure } from './joint-figure.ts';
import { labralTearFigure } from './labral-tear-figure.ts';
import { sittingBoneFigure } from './sitting-bone-figure.ts';
import { stressFractureFigure } from './stress-fracture-figure.ts';

export { type Figure, type FigureId, NOT_CHECKED, type Part } from './figure.ts';
export { asFile, type Panel } from './panel.ts';

/** Every figure. Those of the joint itself are drawn from the numbers in `hip-shape.ts`. */
export const figures: Readonly<Record<FigureId, Figure>> = {
  joint: jointFigure,
  'cam-pincer': camPincerFigure,
  'labral-tear': labralTearFigure,
  arthritis: arthritisFigure,
  dysplasia: dysplasiaFigure,
  'blood-supply': bloodSupplyFigure,
  'stress-fracture': stressFractureFigure,
  'gluteal-tendon': glutealTendonFigure,
  'hip-flexor': hipFlexorFigure,
  'sitting-bone': sittingBoneFigure,
  'deep-gluteal': deepGlutealFigure,
  'hip-replacement': hipReplacementFigure,
};
