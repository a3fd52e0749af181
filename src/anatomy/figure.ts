import type { Panel } from './panel.ts';

/** The figures that an article can show. */
export type FigureId =
  | 'joint'
  | 'cam-pincer'
  | 'labral-tear'
  | 'arthritis'
  | 'dysplasia'
  | 'blood-supply'
  | 'stress-fracture'
  | 'gluteal-tendon'
  | 'hip-flexor'
  | 'sitting-bone'
  | 'deep-gluteal'
  | 'hip-replacement';

/** Something that a figure shows and names. */
export interface Part {
  /** The `data-part` of its drawing. */
  readonly id: string;
  /** The plain word. */
  readonly lay: string;
  /** The word that a clinician would use. */
  readonly name: string;
  /** One sentence: what it is or does. */
  readonly says: string;
}

/** A picture of the hip with all its words. */
export interface Figure {
  readonly id: FigureId;
  readonly panels: readonly Panel[];
  readonly caption: string;
  /** What is drawn otherwise than it is. */
  readonly simplified: string;
  /** Everything to be seen, for those who do not see it. */
  readonly longDescription: string;
  readonly parts: readonly Part[];
  /** Whether readers can choose parts one by one. */
  readonly explorable: boolean;
  /** The most panels that stand side by side. */
  readonly columns: 1 | 2 | 3;
}

/** Said with every figure, until one of them has been checked. */
export const NOT_CHECKED = 'This picture is not yet checked by an anatomist.';
