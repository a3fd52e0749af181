/** One page that answers a query. */
export interface Hit {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  /** The passage that fits, in pieces; the words that were searched for are marked. */
  readonly excerpt: readonly Piece[];
}

/** A stretch of an excerpt. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The answers of one kind. */
export interface Group {
  readonly kind: string;
  readonly heading: string;
  readonly hits: readonly Hit[];
}

/** Puts answers under their kinds. The kind of the best answer comes first; within a kind the order stays. */
export function groupHits(hits: readonly Hit[]): Group[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    heading: HEADINGS[kind] ?? kind,
    hits: hits.filter((hit) => hit.kind === kind),
  }));
}

/** Puts the pages first that promise to be found by this very phrase; otherwise the order stays. */
export function promisedFirst<Page extends { readonly meta: Readonly<Record<string, string>> }>(
  pages: readonly Page[],
  query: string,
): Page[] {
  const phrase = bare(query);
  const promises = ({ meta }: Page) => (meta.words ?? '').split(';').some((words) => bare(words) === phrase);
  return [...pages.filter(promises), ...pages.filter((page) => !promises(page))];
}

const bare = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Takes an excerpt of Pagefind apart: HTML text with `mark` elements and nothing else. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((part) => ({ text: plain(part.replaceAll(/<\/?mark>/g, '')), isMarked: part.startsWith('<mark>') }))
    .map((piece) => ({ ...piece, isMarked: piece.isMarked && saysSomething(piece.text) }));
}

/** Small words such as "at" are not worth a mark. */
const saysSomething = (text: string) => (text.match(/\p{L}/gu)?.length ?? 0) > 2;

/** The sentence that says how many answers there are. */
export function countWords(count: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”. Try fewer or other words.`;
  return count === 1 ? `1 page for “${query}”` : `${count} pages for “${query}”`;
}

const HEADINGS: Readonly<Record<string, string>> = {
  Condition: 'Conditions',
  Exercise: 'Exercises',
  Guide: 'Guides',
  Anatomy: 'Anatomy',
  Goals: 'Goals of physical therapy',
  Tool: 'Tools',
  'About this site': 'About this site',
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const plain = (html: string) => html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
