/** Fetches a drawing, ready to stand in the page: parts carry `data-part`, and their names as tooltips. */
export async function fetchDrawing(address: string, nameOf: (part: string) => string): Promise<SVGSVGElement> {
  const drawing = document.importNode(await fetchSvg(address), true);
  const { width, height } = drawing.viewBox.baseVal;
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
  drawing.classList.add('in-studio');
  const title = drawing.querySelector(':scope > title');
  drawing.setAttribute('aria-label', title?.textContent ?? '');
  drawing.removeAttribute('aria-labelledby');
  const words = drawing.querySelector(':scope > desc');
  if (words?.id) drawing.setAttribute('aria-describedby', words.id);
  // The page has their colors already. A tooltip names the part.
  for (const element of drawing.querySelectorAll(':scope > title, style')) element.remove();
  for (const group of drawing.querySelectorAll('[data-layer] > g')) {
    const part = group.id.slice(group.id.lastIndexOf('.') + 1);
    group.setAttribute('data-part', part);
    const tip = document.createElementNS(SVG, 'title');
    tip.textContent = nameOf(part);
    group.prepend(tip);
  }
  return drawing;
}

const SVG = 'http://www.w3.org/2000/svg';

/** As a document, since the policy of the page lets no text become one. */
function fetchSvg(address: string): Promise<SVGSVGElement> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.overrideMimeType('image/svg+xml');
    request.onload = () => {
      const root = request.responseXML?.documentElement;
      if (request.status === 200 && root instanceof SVGSVGElement) resolve(root);
      else reject(new Error(`${address}: no drawing (${request.status}).`));
    };
    request.onerror = () => reject(new Error(`${address} cannot be fetched.`));
    request.send();
  });
}

/** Shows the layers of a drawing up to one of them. */
export function peel(drawing: SVGSVGElement, layers: readonly string[], layer: string): void {
  for (const group of drawing.querySelectorAll<SVGGElement>('[data-layer]'))
    group.toggleAttribute('hidden', layers.indexOf(group.dataset.layer ?? '') > layers.indexOf(layer));
}

/** Paints one part red and all others at rest. */
export function focusOn(drawing: SVGSVGElement, part: string | null): void {
  for (const element of drawing.querySelectorAll<SVGElement>('[data-part], [data-for]')) {
    const { part: own, for: outlined } = element.dataset;
    element.classList.toggle('focus', (own ?? outlined) === part);
  }
}

/** Dashes the outline of a part that lies out of sight, or takes the dashes away. */
export function dashOutline(drawing: SVGSVGElement, part: string | null): void {
  for (const old of drawing.querySelectorAll('.ghost')) old.remove();
  for (const shape of part ? drawing.querySelectorAll(`[data-part="${part}"] > .f`) : []) {
    // A layer may have a scale of its own.
    const layer = shape.closest('[data-layer]')?.cloneNode() as Element;
    layer.removeAttribute('data-layer');
    layer.removeAttribute('hidden');
    layer.setAttribute('class', 'ghost');
    layer.append(shape.cloneNode());
    drawing.append(layer);
  }
}

/** The outermost part that is drawn at a point of a drawing. */
export function partAt(drawing: SVGSVGElement, x: number, y: number): string | undefined {
  const shapes = [...drawing.querySelectorAll<SVGGeometryElement>('[data-layer]:not([hidden]) > [data-part] > .f')];
  const shape = shapes.findLast((one) => {
    const point = drawing.createSVGPoint();
    [point.x, point.y] = [x, y];
    const scale = one.closest<SVGGElement>('[data-layer]')?.transform.baseVal.consolidate()?.matrix;
    return one.isPointInFill(scale ? point.matrixTransform(scale.inverse()) : point);
  });
  return shape?.closest<SVGGElement>('[data-part]')?.dataset.part;
}
