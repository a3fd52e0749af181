/** What the reader looks at. Ids are those of the atlas. */
export interface Look {
  readonly part: string | null;
  readonly view: string;
  /** The outermost layer that is shown. */
  readonly layer: string;
}

/** What can be looked at, and what is shown first. */
export interface Choices {
  readonly parts: readonly string[];
  readonly views: readonly string[];
  readonly layers: readonly string[];
}

/** What an address asks for. Fields that it leaves out, or that mean nothing to us, are missing. */
export function lookIn({ search, hash }: Pick<Location, 'search' | 'hash'>, choices: Choices): Partial<Look> {
  const asked = new URLSearchParams(search);
  const [part, view, layer] = [hash.slice(1), asked.get('view') ?? '', asked.get('layer') ?? ''];
  return {
    ...(choices.parts.includes(part) && { part }),
    ...(choices.views.includes(view) && { view }),
    ...(choices.layers.includes(layer) && { layer }),
  };
}

/**
 * The end of the address that asks for this. The outermost layer is not named, nor the first view without a part: a part
 * without a view asks for where it is seen best.
 */
export function addressOf({ part, view, layer }: Look, { views, layers }: Choices): string {
  const asked = new URLSearchParams({
    ...((part !== null || view !== views[0]) && { view }),
    ...(layer !== layers.at(-1) && { layer }),
  }).toString();
  return `${asked && '?'}${asked}${part ? `#${part}` : ''}`;
}
