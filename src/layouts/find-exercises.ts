// Narrows the list of exercises by what is chosen. The state is in the address; the list stands in the page.

import {
  type Choices,
  countsOf,
  type Facets,
  type Findable,
  fitting,
  GROUPS,
  type Group,
  mapGroups,
  NO_CHOICES,
  readChoices,
  SINGLE,
  without,
  worthDropping,
  writeChoices,
} from '#library';
import { dropWords, foundWords, showWords } from '#wording';
import { keepCondition } from './said-conditions.ts';

const form = document.querySelector<HTMLFormElement>('#finder');
const found = document.querySelector<HTMLElement>('#found');
if (form && found) find(form, found);

function find(form: HTMLFormElement, found: HTMLElement): void {
  const exercises: readonly Findable[] = JSON.parse(form.querySelector('script')?.textContent ?? '[]');
  const pages: Readonly<Record<string, string>> = JSON.parse(found.dataset.pages ?? '{}');
  const items = new Map([...found.querySelectorAll<HTMLElement>('[data-id]')].map((item) => [item.dataset.id, item]));
  const sections = [...found.querySelectorAll('section')].map((section) => ({
    section,
    items: [...section.querySelectorAll<HTMLElement>('[data-id]')],
  }));
  const [status, chips, says] = ['[role=status]', '.chips', '.says'].map((part) =>
    found.querySelector<HTMLElement>(part),
  );
  const fold = form.querySelector('details');
  const controls = [...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>('[data-name]')].map((control) => {
    const group = (control instanceof HTMLInputElement ? control.name : control.closest('select')?.name) as Group;
    const number = control.parentElement?.querySelector('small');
    return { control, number, group, value: control.value, name: control.dataset.name ?? control.value };
  });
  const known: Facets = mapGroups((group) => controls.filter((one) => one.group === group).map(({ value }) => value));
  const nameOf = (group: Group, value: string) =>
    controls.find((one) => one.group === group && one.value === value)?.name ?? value;
  let choices: Choices = NO_CHOICES;
  let cautions: Promise<Cautions> | undefined;

  show(readChoices(location.search, known));
  form.addEventListener('change', () => choose(chosenIn(form)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (fold) fold.open = false;
    found.focus({ preventScroll: true });
    found.scrollIntoView();
  });
  addEventListener('popstate', () => show(readChoices(location.search, known)));
  // Some browsers fill in a form again after the script has run.
  addEventListener('pageshow', () => mark());

  /** Takes a choice of the reader: into the address, then into the list. */
  function choose(next: Choices): void {
    show(next);
    keepCondition(next.condition[0]);
    try {
      history.pushState(null, '', writeChoices(next) || location.pathname);
    } catch {
      // Some browsers refuse very many entries in a short time. The list is right all the same.
    }
  }

  function show(next: Choices): void {
    choices = next;
    const left = fitting(exercises, choices);
    const ids = new Set(left.map(({ id }) => id));
    for (const [id, item] of items) setHidden(item, !ids.has(id ?? ''));
    for (const group of sections)
      setHidden(
        group.section,
        group.items.every(({ hidden }) => hidden),
      );
    mark();
    setText(status, foundWords(left.length, exercises.length));
    setText(form.querySelector('.show'), showWords(left.length));
    showChips();
    says?.replaceChildren(...(left.length === 0 ? nothingFound() : aboutCondition()));
    showCautions();
  }

  /** Brings ticks and numbers in line with what is chosen. */
  function mark(): void {
    const counts = countsOf(exercises, choices, known);
    for (const { control, number, group, value, name } of controls) {
      const left = counts[group].get(value) ?? 0;
      const isChosen = choices[group].includes(value);
      if (control instanceof HTMLInputElement) {
        control.checked = isChosen;
        setText(number, String(left));
        control.parentElement?.classList.toggle('none', left === 0);
      } else {
        control.selected = isChosen;
        setText(control, `${name} (${left})`);
      }
    }
    for (const group of SINGLE) {
      const list = form.elements.namedItem(group);
      if (list instanceof HTMLSelectElement && choices[group].length === 0) list.value = '';
    }
  }

  function showChips(): void {
    const chosen = GROUPS.flatMap((group) => choices[group].map((value) => ({ group, value })));
    const buttons = chosen.map(({ group, value }) => {
      const button = buttonOf(`${nameOf(group, value)} ×`, () => leave(without(choices, group, [value])));
      button.setAttribute('aria-label', `Remove: ${nameOf(group, value)}`);
      return button;
    });
    const all = buttonOf('Start over', () => leave(NO_CHOICES));
    all.className = 'all';
    chips?.replaceChildren(...[...buttons, all].map((button) => wrapped('li', button)));
    if (chips) setHidden(chips, chosen.length === 0);
  }

  /** Takes something back by a button that goes away with it: the reader stays at the list. */
  function leave(next: Choices): void {
    choose(next);
    found.focus({ preventScroll: true });
  }

  function nothingFound(): readonly HTMLElement[] {
    const drops = worthDropping(exercises, choices);
    const words = drops.length > 0 ? 'Nothing fits all of this. Drop one of these:' : 'Nothing fits all of this.';
    const buttons = drops.map(({ group, values, left }) => {
      const names = values.map((value) => nameOf(group, value));
      const button = buttonOf(dropWords(names, left), () => leave(without(choices, group, values)));
      button.className = 'button second';
      return button;
    });
    const row = document.createElement('div');
    row.className = 'buttons';
    row.append(...buttons);
    return [paragraph(words), row];
  }

  function aboutCondition(): readonly HTMLElement[] {
    const [condition] = choices.condition;
    if (!condition) return [];
    const text = paragraph('Often chosen does not mean right for everybody. Where care is needed, the card says so. ');
    const address = pages[condition];
    if (address) {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = `Read about it: ${nameOf('condition', condition)}`;
      text.append(link);
    }
    return [text];
  }

  /** Puts the cautions for the chosen condition on the cards. They are on the page of each exercise, too. */
  async function showCautions(): Promise<void> {
    for (const old of found.querySelectorAll('.take-care')) old.remove();
    const [condition] = choices.condition;
    if (!condition) return;
    try {
      cautions ??= fetch('/exercises/cautions.json').then((answer) => answer.json());
      const texts = (await cautions)[condition] ?? {};
      if (choices.condition[0] !== condition) return;
      for (const old of found.querySelectorAll('.take-care')) old.remove();
      for (const [id, text] of Object.entries(texts)) {
        const caution = paragraph(`Take care: ${text}`);
        caution.className = 'take-care';
        items.get(id)?.querySelector('.exercise')?.append(caution);
      }
    } catch {
      cautions = undefined;
      says?.append(paragraph('The cautions could not be loaded. Please read them on the page of each exercise.'));
    }
  }
}

/** Texts by condition, then by exercise. */
type Cautions = Readonly<Record<string, Readonly<Record<string, string>>>>;

function chosenIn(form: HTMLFormElement): Choices {
  const data = new FormData(form);
  return mapGroups((group) => data.getAll(group).map(String).filter(Boolean));
}

// What is the same is not touched: the browser need not think about it.
function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function buttonOf(words: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', press);
  return button;
}

function wrapped(tag: string, inner: HTMLElement): HTMLElement {
  const outer = document.createElement(tag);
  outer.append(inner);
  return outer;
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}
