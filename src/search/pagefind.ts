import { type Hit, piecesOf, promisedFirst } from './answers.ts';

/** Answers a query. Gives `null` when a later query has come in the meantime. Throws when there is no index. */
export async function ask(query: string, most: number): Promise<readonly Hit[] | null> {
  const pagefind = await load();
  const found = await pagefind.debouncedSearch(query, {}, PAUSE_MILLISECONDS);
  if (!found) return null;
  const pages = await Promise.all(found.results.slice(0, CONSIDERED).map((result) => result.data()));
  return promisedFirst(pages, query)
    .slice(0, most)
    .map(({ url, meta, excerpt }) => ({
      href: url,
      title: meta.title ?? url,
      kind: meta.kind ?? '',
      // A page found by its synonyms alone has no passage that fits: its description says more than its first line.
      excerpt: excerpt.includes('<mark>') || !meta.about ? piecesOf(excerpt) : [{ text: meta.about, isMarked: false }],
    }));
}

/** So many pages are looked at: the index ranks words one by one and can put a page that has the whole phrase late. */
const CONSIDERED = 20;

/** Long enough not to ask at each key, short enough not to be noticed. */
const PAUSE_MILLISECONDS = 120;

let loading: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  loading ??= start().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  // The address must not be one that the bundler can follow: the index is made after the build.
  const pagefind = await import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href);
  // A worker is started from a script address, which the policy of Trusted Types forbids.
  const instance: Pagefind = pagefind.createInstance({ noWorker: true, excerptLength: 24 });
  await instance.options({ ranking: { metaWeights: { title: 6, words: 4, about: 0.5, kind: 0 } } });
  await instance.init();
  return instance;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(query: string, options: object, pause: number): Promise<{ results: readonly Result[] } | null>;
}

interface Result {
  data(): Promise<{ url: string; excerpt: string; meta: Readonly<Record<string, string>> }>;
}
