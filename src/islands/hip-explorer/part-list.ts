import { type Hidden, offerButtons, paragraph } from './caption.ts';
import type { Place } from './sight.ts';

/** The list of parts, in which each name has become a button. */
export interface PartList {
  readonly ids: readonly string[];
  nameOf(id: string): string;
  /** The names and the sentence of a part. */
  wordsOf(id: string): { readonly id: string; readonly name: string; readonly lay: string; readonly says: string };
  /** Marks a part, and opens the group that it stands in. */
  mark(id: string | null): void;
  /** Says beside the marked part that it is out of sight, with the way to see it. */
  tellHidden(id: string, hidden: Hidden | undefined): void;
  /** Brings a part into view, where it is not. */
  bringIntoView(id: string): void;
}

/** What the reader asks of the list. */
export interface ListWishes {
  onPress(id: string): void;
  onShow(place: Place): void;
}

/** Turns the names in `list` into buttons. */
export function openPartList(list: HTMLElement, { onPress, onShow }: ListWishes): PartList {
  const items = new Map([...list.querySelectorAll<HTMLElement>('.part')].map((item) => [item.id, item]));
  for (const [id, item] of items) makeButton(item, () => onPress(id));
  const sight = document.createElement('div');
  sight.className = 'sight no-print';
  const textOf = (id: string, selector: string) => items.get(id)?.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    ids: [...items.keys()],
    nameOf: (id) => textOf(id, '.name'),
    wordsOf: (id) => ({ id, name: textOf(id, '.name'), lay: textOf(id, '.lay'), says: textOf(id, '.says') }),
    mark: (chosen) => {
      for (const [id, item] of items) {
        item.classList.toggle('chosen', id === chosen);
        item.querySelector('button')?.setAttribute('aria-pressed', String(id === chosen));
      }
      const group = chosen && items.get(chosen)?.closest('details');
      if (group) group.open = true;
    },
    tellHidden: (id, hidden) => {
      const hadFocus = sight.contains(document.activeElement);
      sight.replaceChildren(...(hidden ? [paragraph(hidden.why), ...offerButtons(hidden, onShow)] : []));
      const item = items.get(id);
      item?.querySelector('.told')?.prepend(sight);
      if (hadFocus) item?.querySelector('button')?.focus();
    },
    bringIntoView: (id) => items.get(id)?.scrollIntoView({ block: 'nearest' }),
  };
}

function makeButton(item: HTMLElement, onPress: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'part-button';
  button.addEventListener('click', onPress);
  const heading = item.querySelector('h4');
  button.append(...(heading?.childNodes ?? []));
  heading?.append(button);
}
