import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** One page of the built site. */
export interface BuiltPage {
  /** Its address: `/conditions/labral-tear/`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** Every page of the built site. Throws when there is no build. */
export function builtPages(): readonly BuiltPage[] {
  if (!existsSync('dist')) throw new Error('There is no built site. Write: npm run build');
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(`dist/${file}`, 'utf8');
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return { path, html, document: parseHTML(html).document as unknown as Document };
    });
}

/** What a text or a file weighs on the wire, in bytes, at the strongest brotli. */
export function weight(content: string | Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(content, { params }).length;
}

/** The weight of files of the site, each counted once. */
export function weightOf(addresses: readonly string[]): number {
  return [...new Set(addresses)].reduce((sum, address) => sum + weight(readFileSync(`dist${address}`)), 0);
}

/** The addresses in an attribute of all elements that a selector finds. */
export function addressesIn(page: BuiltPage, selector: string, attribute: string): string[] {
  return [...page.document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) ?? []);
}
