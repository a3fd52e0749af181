/** The ids that a part is given in an MDX body, in order, as often as they stand. */
export function idsIn(body: string, part: string, attribute: string): string[] {
  const uses = body.matchAll(new RegExp(`<${part}\\s[^>]*?\\b${attribute}="([^"]+)"`, 'g'));
  return [...uses].flatMap(([, ids = '']) => ids.trim().split(/\s+/));
}

/** The sources that an MDX body cites. */
export const citedIn = (body: string) => idsIn(body, 'Cite', 'ids');

/** The addresses that an MDX body links to, those of parts included. */
export function linksIn(body: string): string[] {
  const written = [...body.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);
  const inParts = [...body.matchAll(/\bto: '([^']+)'/g)].map(([, key = '']) => `/${key}/`);
  return [...written, ...inParts];
}
