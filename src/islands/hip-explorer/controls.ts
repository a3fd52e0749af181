/** The radio buttons for the views and the slider that peels. */
export interface Controls {
  readonly views: readonly string[];
  /** Views of the whole region. */
  readonly wholeViews: readonly string[];
  /** All layers, from inside outward. */
  readonly layers: readonly string[];
  viewName(view: string): string;
  layerName(layer: string): string;
  /** Shows what is looked at: the view, and the layer among those that it has. */
  show(view: string, layers: readonly string[], layer: string): void;
}

/** What the reader asks of the controls. */
export interface Wishes {
  onView(view: string): void;
  onLayer(layer: string): void;
}

/** Listens to the controls in `box`. */
export function openControls(box: HTMLElement, { onView, onLayer }: Wishes): Controls {
  const radios = [...box.querySelectorAll<HTMLInputElement>('[name=view]')];
  const slider = box.querySelector<HTMLInputElement>('[type=range]');
  const names = [...box.querySelectorAll<HTMLElement>('.layers [data-layer]')];
  const says = box.querySelector('.outermost');
  let offered: readonly string[] = [];
  for (const radio of radios) radio.addEventListener('change', () => onView(radio.value));
  slider?.addEventListener('input', () => onLayer(offered[Number(slider.value)] ?? ''));
  const layerName = (layer: string) => names.find(({ dataset }) => dataset.layer === layer)?.textContent ?? '';
  return {
    views: radios.map(({ value }) => value),
    wholeViews: radios.filter(({ dataset }) => dataset.whole !== undefined).map(({ value }) => value),
    layers: names.map(({ dataset }) => dataset.layer ?? ''),
    viewName: (view) =>
      radios
        .find(({ value }) => value === view)
        ?.closest('label')
        ?.textContent?.trim() ?? '',
    layerName,
    show: (view, layers, layer) => {
      offered = layers;
      for (const radio of radios) radio.checked = radio.value === view;
      for (const name of names) {
        name.hidden = !layers.includes(name.dataset.layer ?? '');
        name.classList.toggle('shown', layers.indexOf(name.dataset.layer ?? '') <= layers.indexOf(layer));
      }
      if (says) says.textContent = layerName(layer);
      if (!slider) return;
      slider.max = String(layers.length - 1);
      slider.value = String(layers.indexOf(layer));
      slider.setAttribute('aria-valuetext', layerName(layer));
    },
  };
}
