import type { Urgency } from '#schema';

/** A step of the care ladder on the page without JavaScript. */
export interface PaperStep {
  readonly urgency: Urgency;
  /** Signs beside those of the list. */
  readonly also: readonly string[];
  /** Sentences for answers that weigh more together, or in some people. */
  readonly together: readonly string[];
}

/** A question as it is read and ticked on paper. */
export interface PaperQuestion {
  readonly text: string;
  /** Whether more than one answer may fit. */
  readonly isSeveral: boolean;
  /** Whom it concerns; nothing when it concerns all. */
  readonly whom?: string | undefined;
  /** Its answers; with a step when the answer alone leads there. */
  readonly options: readonly { readonly text: string; readonly urgency?: Urgency | undefined }[];
}

/** Questions that are asked together. */
export interface PaperScreen {
  readonly title: string;
  readonly questions: readonly PaperQuestion[];
}
