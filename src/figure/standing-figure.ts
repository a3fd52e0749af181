import { posed, SIDES, standing } from '#motion';
import { buildFigure, type Figure } from './figure.ts';
import type { Look } from './look.ts';
import { poseFigure } from './pose-figure.ts';

/** A figure of sketch detail, standing upright with limbs apart on both sides: joint and movement, in degrees. */
export function standingFigure(look: Look, apartDegrees: Readonly<Record<string, number>>): Figure {
  const figure = buildFigure(look, 'sketch');
  const angles = Object.entries(apartDegrees).flatMap(([name, angle]) =>
    SIDES.map((side) => [`${name}.${side}`, angle] as const),
  );
  poseFigure(figure, posed(standing(), Object.fromEntries(angles)), []);
  return figure;
}
