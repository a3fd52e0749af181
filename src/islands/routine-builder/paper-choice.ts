/** How the sheet is printed. */
export interface PaperChoice {
  /** The usual sheet, the same in large type, drawings with little text, or a table for every day. */
  readonly variant: PaperVariant;
  /** What is ticked off: the days of one week, or the days of four. */
  readonly boxes: PaperBoxes;
}

export type PaperVariant = 'usual' | 'large' | 'pictures' | 'log';
export type PaperBoxes = 'week' | 'four-weeks';

/** The sheet as it is unless something else is chosen. */
export const USUAL_PAPER: PaperChoice = { variant: 'usual', boxes: 'week' };

/** Each kind of sheet as one chooses it, with what it is good for. */
export const PAPER_WORDS: Readonly<Record<PaperVariant, { readonly name: string; readonly says: string }>> = {
  usual: { name: 'Usual', says: 'One page: drawings, dose, one cue and boxes to tick.' },
  large: { name: 'Large type', says: 'The same in large letters. It may take two pages.' },
  pictures: { name: 'Pictures', says: 'One page: large drawings, the dose and few words.' },
  log: { name: 'Log sheet', says: 'One page: a line for each day, for your pain and a note.' },
};

/** The boxes as one chooses them. */
export const BOX_WORDS: Readonly<Record<PaperBoxes, string>> = { week: 'Seven days', 'four-weeks': 'Four weeks' };
