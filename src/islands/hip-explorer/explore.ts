import { addressOf, type Choices, type Look, lookIn } from './address.ts';
import { type Hidden, hiddenWords, openCaption } from './caption.ts';
import { openControls } from './controls.ts';
import { openPartList } from './part-list.ts';
import { bestPlace, type Place, type Sight, shownLayer } from './sight.ts';
import { openStage } from './stage.ts';
import { openTurnButton } from './turn-button.ts';

/** Brings the explorer to life: list, views, layers and picture show one part, and the address says which. */
export async function explore(root: HTMLElement): Promise<void> {
  const within = (name: string) => root.querySelector<HTMLElement>(`[data-explorer="${name}"]`) ?? root;
  const onShow = (place: Place) => go({ ...look, ...place });
  const list = openPartList(within('list'), {
    onPress: (id) => go({ ...look, part: id === look.part ? null : id }),
    onShow,
  });
  const controls = openControls(within('controls'), {
    onView: (view) => go({ ...look, view }),
    // Not every step of the slider is worth a step of the way back.
    onLayer: (layer) => go({ ...look, layer }, 'in-place'),
  });
  const caption = openCaption(within('caption'), onShow);
  const turn = openTurnButton(within('turn'), within('picture'), {
    lookNow: () => look,
    onChoose: chooseInPicture,
    onChange: (note) => show(look, note),
  });
  const choices: Choices = { parts: list.ids, views: controls.views, layers: controls.layers };
  const first: Look = { part: null, view: controls.views[0] ?? '', layer: controls.layers.at(-1) ?? '' };
  let look = first;
  const { views, layers } = controls;
  // At once, so that nothing moves when the pictures come.
  document.documentElement.classList.add('is-exploring');
  list.mark(lookIn(location, choices).part ?? null);
  const stage = await openStage(within('picture'), { views, layers, nameOf: list.nameOf });

  within('picture').addEventListener('click', ({ target }) => {
    const part = target instanceof Element && target.closest<SVGElement>('[data-part]')?.dataset.part;
    if (part) chooseInPicture(part);
  });
  for (const event of ['popstate', 'hashchange']) addEventListener(event, readAddress);
  await openAtAddress();

  async function openAtAddress() {
    await show(lookAsked());
    if (look.part) list.bringIntoView(look.part);
  }

  function readAddress() {
    // The number of a source is no reason to let go of the part.
    if (!location.hash || lookIn(location, choices).part) show(lookAsked());
  }

  /** What the address asks for. A part without a view is looked at where it is seen best. */
  function lookAsked(): Look {
    const asked = lookIn(location, choices);
    const best = asked.part && !asked.view ? bestPlace(stage.plates, asked.part, first.view, controls.wholeViews) : {};
    return { ...first, ...best, ...asked };
  }

  function go(next: Look, how: 'step' | 'in-place' = 'step') {
    const address = location.pathname + addressOf(next, choices);
    if (how === 'step') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    return show(next);
  }

  async function chooseInPicture(part: string) {
    await go({ ...look, part });
    if (!caption.isInView()) list.bringIntoView(part);
  }

  async function show(next: Look, note?: string) {
    look = next;
    list.mark(look.part);
    const isTurning = turn.show(look);
    const layers = isTurning ? controls.layers : stage.layersOf(look.view);
    controls.show(look.view, layers, shownLayer({ layers, parts: {} }, look.layer, controls.layers));
    const sight = await stage.show(look);
    if (!sight) return;
    const isLost = sight === 'no-drawing';
    const hidden = isLost || isTurning || !look.part ? undefined : hiddenFrom(look.part, sight);
    if (look.part) list.tellHidden(look.part, hidden);
    caption.tell(
      look.part ? { ...list.wordsOf(look.part), ...(hidden && { hidden }) } : null,
      isLost ? 'This picture cannot be loaded. The one before it stays.' : note,
    );
  }

  function hiddenFrom(part: string, sight: Sight): Hidden | undefined {
    const place = bestPlace(stage.plates, part, look.view, controls.wholeViews);
    const why = hiddenWords(sight, list.nameOf, place !== undefined);
    if (!why) return undefined;
    const layer = place && controls.layerName(place.layer).toLowerCase();
    return { why, offer: place && { place, words: `Show it: ${controls.viewName(place.view)}, ${layer}` } };
  }
}
