import type { Said } from './suggestion.ts';

/** Whether one of these sentences asks for the lower limit of the pain rule (programs.json, pain_rules.cautious_variant). */
export const asksLowLimit = (shown: readonly Pick<Said, 'id'>[]): boolean => shown.some(isStrictRule);

/** Whether this is such a sentence: `content/routines/choice/shown.yaml` calls them all so. */
export const isStrictRule = ({ id }: Pick<Said, 'id'>): boolean => id.startsWith('strict-rule-');
