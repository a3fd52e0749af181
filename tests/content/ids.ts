import { idsIn } from '../../src/components/reading.ts';

export { idsIn };

/** The sources that an MDX body cites. */
export const citedIn = (body: string) => idsIn(body, 'Cite', 'ids');

/** The addresses that an MDX body links to, those of parts included. */
export function linksIn(body: string): string[] {
  const written = [...body.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);
  const inParts = [...body.matchAll(/\bto: '([^']+)'/g)].map(([, key = '']) => `/${key}/`);
  return [...written, ...inParts];
}
