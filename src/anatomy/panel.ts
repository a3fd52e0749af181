import { drawLabel, type Label, type LetterMm } from './label.ts';
import { text } from './path.ts';

/** One picture of a figure, as the page shows it. */
export interface Panel {
  /** Unique on the page. */
  readonly id: string;
  /** The title above the picture. */
  readonly label: string;
  /** What to see in it, in a few words. */
  readonly note?: string;
  readonly svg: string;
  /** Its measures in millimeters, for the space it takes. */
  readonly width: number;
  readonly height: number;
  /** The picture in one sentence, for those who hear the page. */
  readonly alt: string;
}

/** The cut-out of the plane that a picture shows. */
export interface Crop {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a panel is made of. */
export interface PanelPlan {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly alt: string;
  readonly crop: Crop;
  readonly letterMm: LetterMm;
  readonly drawing: string;
  readonly labels: readonly Label[];
}

/** The least size of letters on the screen. */
export const LEAST_LETTER_PX = 16;

/** The narrowest that a page shows a panel, by the most panels in a row; `AnatomyFigure.astro` keeps to it. */
export const NARROWEST_PX = { 1: 280, 2: 240, 3: 184 } as const;

/** The size that letters need, so that they are large enough where the panel is narrowest. */
export function letterFor({ left, right }: Crop, columns: keyof typeof NARROWEST_PX): LetterMm {
  return Math.ceil(((right - left) * LEAST_LETTER_PX * 10) / NARROWEST_PX[columns]) / 10;
}

/** A panel drawn as an SVG of its own. */
export function drawPanel({ crop, letterMm, drawing, labels, ...words }: PanelPlan): Panel {
  const [width, height] = [crop.right - crop.left, crop.top - crop.bottom];
  const size = [crop.left, -crop.top, width, height].map(text).join(' ');
  const ink = text(Math.min(1.2, letterMm * 0.14));
  const svg =
    `<svg viewBox="${size}" role="img" aria-label="${words.alt}" stroke-width="${ink}" stroke-linejoin="round" stroke-linecap="round">` +
    `${drawing}<g font-size="${text(letterMm)}" font-weight="600" fill="#16211F">` +
    `${labels.map((label) => drawLabel(label, letterMm)).join('')}</g></svg>`;
  return { ...words, svg, width, height };
}

/** A panel as a file of its own. It cannot use the fonts of a page, so it names those of the device. */
export function asFile({ svg }: Panel): string {
  return svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" font-family="system-ui, Arial, sans-serif" ');
}
