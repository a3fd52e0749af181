/** One step of the pain rule. */
export interface PainStep {
  /** The score out of ten that it covers. */
  readonly score: string;
  /** What to do, for paper. */
  readonly short: string;
  /** What it means. */
  readonly long: string;
}

/** The pain rule in its one wording, for every page and sheet. Its limits are those of `programs.json`: an estimate, stricter than in the trials. */
export const painRule: readonly PainStep[] = [
  { score: '0–3', short: 'Carry on', long: 'Pain up to 3 out of 10, back to usual by the next morning.' },
  {
    score: '4–5',
    short: 'Stay at this level',
    long: 'Also if it is higher the next morning, but settles within a day. If it happens again, do a third less.',
  },
  {
    score: '6+',
    short: 'Stop this one for a day or two',
    long: 'Also for sharp or catching pain, a limp, new pain at night, or pain still worse after a day. Then go one step easier. Twice in a week: see a clinician.',
  },
];
