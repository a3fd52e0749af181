import type { Source } from '#schema';
import { monthWords } from './date.ts';

/** A source in the pieces in which it is printed. */
export interface Citation {
  readonly authors: string;
  readonly title: string;
  readonly within: string | undefined;
  /** "2018; 361: k1662" or "n.d., read November 2026". */
  readonly when: string;
  readonly link: { readonly address: string; readonly shown: string } | undefined;
}

/** Puts a source into the order in which it is printed. */
export function citationOf(source: Source): Citation {
  return {
    authors: endedBy(shortened(source.authors), '.'),
    title: endedBy(set(source.title), '.'),
    // A publisher that is its own author is named once.
    within: source.within === source.authors ? undefined : source.within,
    when: [yearOf(source), source.locator && set(source.locator)].filter(Boolean).join('; '),
    link: linkOf(source),
  };
}

/** The first three of many authors, as most journals print them. */
function shortened(authors: string): string {
  const names = authors.split(', ');
  return names.length > MOST_AUTHORS ? `${names.slice(0, 3).join(', ')}, et al.` : authors;
}

const MOST_AUTHORS = 4;

/** Sets straight apostrophes and the hyphens of page ranges as a printer would. */
const set = (text: string) => text.replaceAll("'", '’').replaceAll(/(\d)-(\d)/g, '$1–$2');

const endedBy = (text: string, stop: string) => (/[.?!]$/.test(text) ? text : `${text}${stop}`);

function yearOf({ year, read }: Source): string {
  if (year !== undefined) return String(year);
  return read ? `n.d., read ${monthWords(read)}` : 'n.d.';
}

function linkOf({ doi, url, link }: Source): Citation['link'] {
  if (!link) return undefined;
  if (doi) return { address: `https://doi.org/${doi}`, shown: `doi.org/${doi}` };
  return url ? { address: url, shown: new URL(url).hostname.replace(/^www\./, '') } : undefined;
}
