/** How line art is filled and drawn: which ink class is what. */
export interface LineStyle {
  /** Areas below everything, such as mats, from back to front. */
  readonly grounds: readonly ClassFill[];
  /** Areas of figures and things, from back to front, above the ghost. */
  readonly fills: readonly ClassFill[];
  /** The ink classes of the figure: it has an outline against all else, and is what a ghost shows. */
  readonly figure: readonly number[];
  /** Ink classes with no thin line around them, such as eyes. */
  readonly unlined: readonly number[];
  /** Parts that never grow into one another, such as two legs: where they touch, a thin line runs between them. */
  readonly strangers: readonly number[];
}

/** One area: all ink classes that share a filling. */
export interface ClassFill {
  readonly classes: readonly number[];
  readonly fill: Fill;
}

/** A filling: one color, or stripes at 45 degrees. */
export type Fill =
  | { readonly type: 'color'; readonly color: string }
  | {
      readonly type: 'hatch';
      readonly paper: string;
      readonly line: string;
      readonly step: number;
      readonly width: number;
    };

/** How heavy the pen is; all lengths in pixels of the picture that was captured. */
export interface LinePen {
  readonly color: string;
  readonly outlineWidth: number;
  readonly innerWidth: number;
  readonly ghost: { readonly color: string; readonly width: number; readonly gap: number };
  readonly arrow: ArrowPen;
}

/** An arrow: a bar in a casing of paper, so that it stays clear above the figure. */
export interface ArrowPen {
  readonly color: string;
  readonly paper: string;
  readonly width: number;
  readonly casingWidth: number;
  readonly headLength: number;
  readonly headWidth: number;
}

const ARROW: ArrowPen = { color: '#111', paper: '#fff', width: 10, casingWidth: 20, headLength: 34, headWidth: 48 };

/** The pen for pictures of 1600 × 1200 on a page. */
export const PAGE_PEN: LinePen = {
  color: '#16191c',
  outlineWidth: 4.2,
  innerWidth: 2,
  ghost: { color: '#7b838a', width: 3.2, gap: 9 },
  arrow: ARROW,
};

/** The pen for the routine sheet, where 1000 pixels shrink to 28 mm and no line may be finer than 0.2 mm. */
export const PRINT_PEN: LinePen = {
  color: '#000',
  outlineWidth: 11,
  innerWidth: 7.5,
  ghost: { color: '#555', width: 8, gap: 20 },
  arrow: { ...ARROW, color: '#000', width: 18, casingWidth: 34, headLength: 58, headWidth: 80 },
};
