import type { Place, Sight } from './sight.ts';

/** What stands under the picture about the chosen part. */
export interface Told {
  readonly id: string;
  readonly name: string;
  readonly lay: string;
  readonly says: string;
  /** Where it is out of sight: why, and how to see it. */
  readonly hidden?: Hidden;
}

/** Why a part cannot be seen, and where it can. */
export interface Hidden {
  readonly why: string;
  readonly offer: { readonly place: Place; readonly words: string } | undefined;
}

/** The words under the picture: read out when they change, with a button where the part cannot be seen. */
export interface Caption {
  tell(told: Told | null, note?: string): void;
  isInView(): boolean;
}

/** Opens the caption in `box`. `onShow` is told where the reader wants to look. */
export function openCaption(box: HTMLElement, onShow: (place: Place) => void): Caption {
  const status = box.querySelector<HTMLElement>('[role=status]');
  const offers = box.querySelector<HTMLElement>('.offers');
  const more = link();
  const nothing = [...(status?.children ?? [])];
  return {
    tell: (told, note) => {
      const words = [...(told ? sentences(told) : nothing), ...(note ? [paragraph(note)] : [])];
      // What has not changed is not read out again.
      const said = words.map(({ textContent }) => textContent).join('');
      if (said !== status?.textContent) status?.replaceChildren(...words);
      const hadFocus = offers?.contains(document.activeElement);
      if (told) more.href = `#${told.id}`;
      offers?.replaceChildren(...(told ? [...offerButtons(told.hidden, onShow), more] : []));
      if (hadFocus) more.focus();
    },
    isInView: () => {
      const { top, bottom } = box.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    },
  };
}

/** Why a part cannot be seen, in words; nothing when it can. */
export function hiddenWords(sight: Sight, nameOf: (part: string) => string, isAnywhere: boolean): string | undefined {
  if (sight.type === 'seen') return undefined;
  if (!isAnywhere) return 'None of these pictures shows it: other parts hide it from every side.';
  if (sight.type === 'covered') return `It lies under another part here: ${nameOf(sight.by)}. Dashes show its place.`;
  if (sight.type === 'absent') return 'You cannot see it in this view.';
  return 'It lies further out than what is shown now. Dashes show its place.';
}

/** A button that leads to where a hidden part can be seen; none when nothing is hidden. */
export function offerButtons(hidden: Hidden | undefined, onShow: (place: Place) => void): HTMLElement[] {
  const offer = hidden?.offer;
  if (!offer) return [];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button second';
  button.textContent = offer.words;
  button.addEventListener('click', () => onShow(offer.place));
  return [button];
}

/** A paragraph with these words. */
export function paragraph(...words: (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...words);
  return element;
}

function sentences({ name, lay, says, hidden }: Told): HTMLElement[] {
  const strong = document.createElement('b');
  strong.append(name);
  return [paragraph(strong, `, ${lay}. ${says}`), ...(hidden ? [paragraph(hidden.why)] : [])];
}

function link(): HTMLAnchorElement {
  const element = document.createElement('a');
  element.append('More about this part');
  return element;
}
