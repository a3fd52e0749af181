import type { AskedOf } from '#schema';

/** Warning signs that concern the same people, under the words for them. */
export interface SignGroup<Sign> {
  readonly heading: string;
  readonly signs: readonly Sign[];
}

/** A sign as a sentence of its own: it is written to complete "if …". */
export const signSentence = (sign: string): string => `${sign.charAt(0).toUpperCase()}${sign.slice(1)}.`;

/** Puts signs under those whom they concern, everybody first. Signs for adults stand among those for everybody: reading one more does no harm, missing one may. */
export function groupSigns<Sign extends { readonly askedOf: AskedOf }>(signs: readonly Sign[]): SignGroup<Sign>[] {
  const headings = [...new Set(Object.values(HEADINGS))];
  return headings
    .map((heading) => ({ heading, signs: signs.filter(({ askedOf }) => HEADINGS[askedOf] === heading) }))
    .filter((group) => group.signs.length > 0);
}

/** The heading of a list for everybody. */
export const FOR_EVERYBODY = 'For everybody';

/** In the order in which the groups are read. A new kind of `AskedOf` does not compile until it has its words. */
const HEADINGS: Readonly<Record<AskedOf, string>> = {
  all: FOR_EVERYBODY,
  adults: FOR_EVERYBODY,
  '50-and-over': 'If you are 50 or over',
  '65-and-over': 'If you are 65 or over',
  pregnancy: 'If you are pregnant or gave birth lately',
  'hip-replacement': 'If you have a hip replacement',
  'people-with-testicles': 'If you have testicles',
  'under-18': 'Children and teenagers',
};
