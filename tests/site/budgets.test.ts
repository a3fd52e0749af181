import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressesIn, type BuiltPage, builtPages, weight, weightOf } from './built.ts';

const KB = 1000;
const pages = builtPages();
const roomy = ['/guides/hip-pain-and-physical-therapy/', '/anatomy/how-the-hip-works/'];
const isArticle = ({ path }: BuiltPage) => /^\/(conditions|anatomy|goals|guides|about)\/[^/]+\/$/.test(path);
const articles = pages.filter(isArticle).map((page) => [page.path, page] as const);
const exercises = pages
  .filter(({ path }) => /^\/exercises\/(?!muscles\/)[^/]+\/$/.test(path))
  .map((page) => [page.path, page] as const);

const styles = (page: BuiltPage) => addressesIn(page, 'link[rel=stylesheet]', 'href');
const scripts = (page: BuiltPage) => [
  ...addressesIn(page, 'script[src]', 'src'),
  ...addressesIn(page, 'link[rel=modulepreload]', 'href'),
];

describe('the weight of a page to read, brotli 11', () => {
  test('there are pages to weigh', () => {
    expect(articles.length).toBeGreaterThanOrEqual(13);
    expect(exercises.length).toBeGreaterThanOrEqual(4);
  });

  test.each([...articles, ...exercises])('%s keeps to its budget', (path, page) => {
    const html = weight(page.html);
    const inline = [...page.document.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
    const css = weightOf(styles(page)) + weight(inline);
    const js = weightOf(withImports(scripts(page)));
    console.log(`${path} html ${html}, css ${css}, js ${js} bytes`);
    expect(html, 'bytes of HTML').toBeLessThanOrEqual(roomy.includes(path) ? 28 * KB : 14 * KB);
    expect(css, 'bytes of CSS').toBeLessThanOrEqual(exercises.some(([at]) => at === path) ? 10 * KB : 8 * KB);
    expect(js, 'bytes of script').toBeLessThanOrEqual(4 * KB);
  });

  test('the explorer of the hip keeps to its budget, its pictures apart', () => {
    const page = pages.find(({ path }) => path === '/anatomy/');
    if (!page) throw new Error('There is no page /anatomy/.');
    const sheets = [...page.document.querySelectorAll('style')].map(({ textContent }) => textContent ?? '');
    // The style of the drawings belongs to them; it counts as HTML.
    const inline = sheets.filter((sheet) => !sheet.startsWith('.plate')).join('');
    const shared = new Set(withImports(scripts(pages.find(({ path }) => path === '/anatomy/conditions/') ?? page)));
    const own = withImports(scripts(page)).filter((address) => !shared.has(address));
    const [html, css, js] = [weight(page.html), weightOf(styles(page)) + weight(inline), weightOf(own)];
    console.log(`/anatomy/ html ${html}, css ${css}, own js ${js} bytes`);
    expect(html, 'bytes of HTML').toBeLessThanOrEqual(20 * KB);
    expect(css, 'bytes of CSS').toBeLessThanOrEqual(10 * KB);
    expect(js, 'bytes of script of its own').toBeLessThanOrEqual(8 * KB);
    expect(page.document.querySelector('astro-island')).toBeNull();
  });

  test.each(articles)('%s starts no island', (_, page) => {
    expect(page.document.querySelector('astro-island')).toBeNull();
  });

  test.each(exercises)('%s starts at most its player, when it is seen', (_, page) => {
    const islands = addressesIn(page, 'astro-island', 'component-export');
    expect(islands).toEqual(page.document.querySelector('video') ? ['ExercisePlayer'] : []);
    expect(addressesIn(page, 'astro-island', 'client').filter((when) => when !== 'visible')).toEqual([]);
  });

  test('the player weighs at most 8 kB beside React', () => {
    const [, page] = exercises.find(([, { document }]) => document.querySelector('video')) ?? [];
    if (!page) throw new Error('There is no page with a film.');
    const island = page.document.querySelector('astro-island');
    const [player = '', react = ''] = ['component-url', 'renderer-url'].map((at) => island?.getAttribute(at) ?? '');
    const shared = new Set(withImports([react, ...scripts(page)]));
    const own = withImports([player]).filter((address) => !shared.has(address));
    console.log(`player ${weightOf(own)} bytes in ${own.length} files, React ${weightOf([...shared])}`);
    expect(weightOf(own)).toBeLessThanOrEqual(8 * KB);
    const solver = own.filter((address) => /quaternion|landmark|least/i.test(readFileSync(`dist${address}`, 'utf8')));
    expect(solver, 'what solves movements stays at home').toEqual([]);
  });

  test('the routine builder weighs at most 60 kB beside React, without what comes on demand', () => {
    const page = pages.find(({ path }) => path === '/routine/');
    if (!page) throw new Error('There is no page /routine/.');
    const islands = [...page.document.querySelectorAll('astro-island')];
    const react = islands.map((island) => island.getAttribute('renderer-url') ?? '');
    const shared = new Set(withImports([...react, ...scripts(page)]));
    const own = withImports(islands.map((island) => island.getAttribute('component-url') ?? '')).filter(
      (address) => !shared.has(address) && !/\/(react|jsx-runtime)\.[^/]*$/.test(address),
    );
    console.log(`routine builder ${weightOf(own)} bytes in ${own.length} files, html ${weight(page.html)}`);
    expect(weightOf(own)).toBeLessThanOrEqual(60 * KB);
    const early = own.filter((address) => /VCALENDAR|superRefine/.test(readFileSync(`dist${address}`, 'utf8')));
    expect(early, 'the calendar comes when it is asked for, schemas never').toEqual([]);
  });

  test('the guided session weighs at most 24 kB beside React', () => {
    const page = pages.find(({ path }) => path === '/routine/session/');
    if (!page) throw new Error('There is no page /routine/session/.');
    const island = page.document.querySelector('astro-island');
    const [session = '', react = ''] = ['component-url', 'renderer-url'].map((at) => island?.getAttribute(at) ?? '');
    const shared = new Set(withImports([react, ...scripts(page)]));
    const own = withImports([session]).filter((address) => !shared.has(address));
    console.log(`guided session ${weightOf(own)} bytes in ${own.length} files, HTML ${weight(page.html)}`);
    expect(weightOf(own)).toBeLessThanOrEqual(24 * KB);
  });

  test('the form for a routine weighs at most 30 kB beside React, and its data at most 24 kB', () => {
    const page = pages.find(({ path }) => path === '/routine/suggest/');
    const island = page?.document.querySelector('astro-island');
    if (!page || !island) throw new Error('There is no form for a routine.');
    const [form = '', react = ''] = ['component-url', 'renderer-url'].map((at) => island.getAttribute(at) ?? '');
    const shared = new Set(withImports([react, ...scripts(page)]));
    const own = withImports([form]).filter((address) => !shared.has(address));
    const data = weight(page.document.querySelector('script[type="application/json"]')?.textContent ?? '');
    console.log(`form for a routine ${weightOf(own)} bytes in ${own.length} files, data ${data}`);
    expect(weightOf(own)).toBeLessThanOrEqual(30 * KB);
    expect(data).toBeLessThanOrEqual(24 * KB);
    expect(data).toBeGreaterThan(5 * KB);
    const heavy = own.filter((address) => /superRefine/.test(readFileSync(`dist${address}`, 'utf8')));
    expect(heavy, 'schemas stay at home').toEqual([]);
  });

  test('the diary weighs at most 28 kB beside React, and brings no parser of tables before it is needed', () => {
    const page = pages.find(({ path }) => path === '/routine/progress/');
    const island = page?.document.querySelector('astro-island');
    if (!page || !island) throw new Error('There is no diary.');
    const [diary = '', react = ''] = ['component-url', 'renderer-url'].map((at) => island.getAttribute(at) ?? '');
    const shared = new Set(withImports([react, ...scripts(page)]));
    const own = withImports([diary]).filter((address) => !shared.has(address));
    console.log(`diary ${weightOf(own)} bytes in ${own.length} files`);
    expect(weightOf(own)).toBeLessThanOrEqual(28 * KB);
    const heavy = own.filter((address) => /papaparse|superRefine/i.test(readFileSync(`dist${address}`, 'utf8')));
    expect(heavy, 'the parser of tables and the schemas stay at home').toEqual([]);
  });

  test('the view from all sides weighs at most 20 kB beside React, and builds no figure', () => {
    const name = readdirSync('dist/_astro').find((file) => /^TurnView\..*\.js$/.test(file));
    const own = withImports([`/_astro/${name}`]).filter(
      (address) => !/\/(react|jsx-runtime|rolldown)[^/]*$/.test(address),
    );
    console.log(`view from all sides ${weightOf(own)} bytes in ${own.length} files`);
    expect(weightOf(own)).toBeLessThanOrEqual(20 * KB);
    const heavy = own.filter((address) =>
      /superRefine|There is no contact|thoraxUpper`,\[0,/.test(readFileSync(`dist${address}`, 'utf8')),
    );
    expect(heavy, 'schemas and flesh stay at home').toEqual([]);
  });
});

test('the hip that can be turned weighs at most 20 kB, needs no React, and builds no model', () => {
  const name = readdirSync('dist/_astro').find((file) => /^turn-hip\..*\.js$/.test(file));
  const own = withImports([`/_astro/${name}`]);
  console.log(`the hip that can be turned ${weightOf(own)} bytes in ${own.length} files`);
  expect(weightOf(own)).toBeLessThanOrEqual(20 * KB);
  const heavy = own.filter((address) =>
    /react|superRefine|surface-net|melt/.test(readFileSync(`dist${address}`, 'utf8')),
  );
  expect(heavy, 'what builds the model stays at home').toEqual([]);
});

describe('the weight of the site', () => {
  test('the fonts weigh at most 80 kB in all', () => {
    const fonts = readdirSync('dist/_astro/fonts');
    const bytes = fonts.reduce((sum, name) => sum + readFileSync(`dist/_astro/fonts/${name}`).length, 0);
    console.log(`fonts ${bytes} bytes in ${fonts.length} files`);
    expect(bytes).toBeLessThanOrEqual(80 * KB);
  });

  test('an island waits until it is visible or the browser is idle', () => {
    const eager = pages.flatMap((page) =>
      addressesIn(page, 'astro-island', 'client').filter((when) => !['visible', 'idle'].includes(when)),
    );
    expect(eager).toEqual([]);
  });

  test('the index of exercises weighs at most 30 kB before pictures', () => {
    const page = pages.find(({ path }) => path === '/exercises/');
    expect(weight(page?.html ?? '')).toBeLessThanOrEqual(30 * KB);
  });
});

/** Adds what scripts import at once; what they import only when asked is not counted. */
function withImports(addresses: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (address: string) => {
    if (all.has(address)) return;
    all.add(address);
    const code = readFileSync(`dist${address}`, 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'](?:\.\/|\/_astro\/)([^"']+\.js)["']/g))
      add(`/_astro/${name}`);
  };
  for (const address of addresses) add(address);
  return [...all];
}
