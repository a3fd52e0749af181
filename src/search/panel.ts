import { countWords, type Group, groupHits, type Hit } from './answers.ts';
import { ask } from './pagefind.ts';

interface Options {
  /** The most pages to show. */
  readonly most: number;
  /** Told each query that was answered, to keep the address of the page true. */
  readonly onAnswered?: (query: string) => void;
}

/** Answers in `into` whatever is typed in `field`, now and later. Safe to call again. */
export function answerWhileTyping(field: HTMLInputElement, into: HTMLElement, options: Options): void {
  const answer = () => answerIn(into, field.value.trim(), options);
  if (field.dataset.isAnswered !== 'yes') field.addEventListener('input', answer);
  field.dataset.isAnswered = 'yes';
  if (field.value.trim()) answer();
}

async function answerIn(into: HTMLElement, query: string, { most, onAnswered }: Options): Promise<void> {
  if (query.length < 2) {
    into.replaceChildren();
    onAnswered?.('');
    return;
  }
  try {
    const hits = await ask(query, most);
    if (!hits) return;
    into.replaceChildren(status(countWords(hits.length, query)), ...groupHits(hits).map(groupElement));
    onAnswered?.(query);
  } catch {
    into.replaceChildren(status('The search could not start. Reload the page to try again, or choose from the menu.'));
  }
}

function status(words: string): HTMLElement {
  return element('p', { role: 'status', class: 'count' }, words);
}

function groupElement({ heading, hits }: Group): HTMLElement {
  const list = element('ul', { class: 'hits' });
  list.append(...hits.map(hitElement));
  const section = element('section', { 'aria-label': heading });
  section.append(element('h2', {}, heading), list);
  return section;
}

function hitElement({ href, title, excerpt }: Hit): HTMLElement {
  const item = element('li', {});
  const heading = element('h3', {});
  heading.append(element('a', { href }, title));
  const passage = element('p', {});
  // A passage that begins in the middle of a sentence says so.
  if (/^\p{Ll}/u.test(excerpt[0]?.text ?? '')) passage.append('… ');
  passage.append(...excerpt.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text)));
  item.append(heading, passage);
  return item;
}

function element(tag: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.textContent = text;
  return node;
}
