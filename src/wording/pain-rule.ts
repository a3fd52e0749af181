/** One step of the pain rule. */
export interface PainStep {
  /** The scores out of ten that it covers: "4–5". */
  readonly score: string;
  /** What to do, for paper. */
  readonly short: string;
  /** What it means. */
  readonly long: string;
}

/** The three steps, the lightest first. */
export type PainRule = readonly [carryOn: PainStep, stay: PainStep, stop: PainStep];

/**
 * The pain rule in its one wording, for every page and sheet: with its usual limit, or with the lower one for people who
 * need it (`programs.json`, pain_rules.cautious_variant). Its limits are an estimate, stricter than in the trials.
 */
export function painRuleFor(isCautious: boolean): PainRule {
  const carryOnTo = highestGreen(isCautious);
  return [
    {
      score: `0–${carryOnTo}`,
      short: 'Carry on',
      long: `Pain up to ${carryOnTo} out of 10, back to usual by the next morning.`,
    },
    {
      score: `${carryOnTo + 1}–5`,
      short: 'Stay at this level',
      long: 'Also if it is higher the next morning, but settles within a day. If it happens again, do a third less.',
    },
    {
      score: '6+',
      short: 'Stop this one for a day or two',
      long: 'Also for sharp or catching pain, a limp, new pain at night, or pain still worse after a day. Then go one step easier. Twice in a week: see a clinician.',
    },
  ];
}

/** The step for a score, a whole number from 0 to 10. */
export function painStepOf(score: number, isCautious: boolean): PainStep {
  const [carryOn, stay, stop] = painRuleFor(isCautious);
  if (score > 5) return stop;
  return score > highestGreen(isCautious) ? stay : carryOn;
}

/** The highest score at which to carry on. */
const highestGreen = (isCautious: boolean): number => (isCautious ? 2 : 3);

/** A step in a line: "4–5: stay at this level". */
export const painStepLine = ({ score, short }: PainStep): string => `${score}: ${short.toLowerCase()}`;
