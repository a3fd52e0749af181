/** A group of the list of parts. */
export interface ShownGroup {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly ShownPart[];
}

/** A part of the hip with all that a reader is told about it. */
export interface ShownPart {
  readonly id: string;
  /** Its number in the fixed figures. */
  readonly number: number;
  readonly name: string;
  readonly lay: string;
  readonly says: string;
  readonly layer: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly links: readonly {
    readonly term: string;
    readonly links: readonly { readonly href: string; readonly title: string }[];
  }[];
  /** Numbers in the list of sources. */
  readonly sources: readonly number[];
}

/** A picture to choose. */
export interface ShownView {
  readonly id: string;
  readonly name: string;
  /** Shows the whole region, not one thing of it. */
  readonly isWhole: boolean;
}

/** A layer, from inside outward. */
export interface ShownLayer {
  readonly id: string;
  readonly name: string;
}

/** A picture with numbers, for paper and for readers without a script. */
export interface ShownFigure {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}
