import { DOMParser } from 'linkedom';
import { MOST_STILL_BYTES } from '../../studio/recipe.ts';

/** What is wrong with a line drawing, one sentence each. `prefix` is what all its ids begin with. */
export function complaintsAboutDrawing(file: string, svg: string, prefix: string): string[] {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const uses = [...svg.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map(([, id = '']) => id);
  const foreign = /<(image|script|foreignObject|style)|data:|https?:(?!\/\/www\.w3\.org\/)/.exec(svg);
  const problems = [
    svg.length > MOST_STILL_BYTES && `weighs ${svg.length} bytes; at most ${MOST_STILL_BYTES}.`,
    !document.querySelector('svg[viewBox] path') && 'has no path in an svg with a viewBox.',
    foreign && `contains "${foreign[0]}": nothing but own lines.`,
    ...ids.filter((id) => !id.startsWith(prefix)).map((id) => `has the id "${id}", which does not begin "${prefix}".`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `has the id "${id}" twice.`),
    ...uses.filter((id) => !ids.includes(id)).map((id) => `uses "${id}", which it does not have.`),
  ];
  return problems.filter((problem) => typeof problem === 'string').map((problem) => `${file} ${problem}`);
}
