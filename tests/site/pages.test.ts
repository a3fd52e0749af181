import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addressesIn, type BuiltPage, builtPages } from './built.ts';

const pages = builtPages();
const redFlagSigns = (parse(readFileSync('content/checker/red-flags.yaml', 'utf8')) as { sign: string }[]).map(
  ({ sign }) => sign,
);
const byPath = new Map(pages.map((page) => [page.path, page]));
const each = pages.map((page) => [page.path, page] as const);

describe.each(each)('%s', (path, page) => {
  const { document, html } = page;

  test('has one title, one h1 and no skipped heading', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.title.length).toBeGreaterThan(5);
    const ranks = [...document.querySelectorAll('h1, h2, h3, h4')]
      .filter((heading) => !heading.closest('dialog'))
      .map((heading) => Number(heading.tagName[1]));
    const jumps = ranks.filter((rank, at) => at > 0 && rank > (ranks[at - 1] ?? 1) + 1);
    expect(jumps).toEqual([]);
  });

  test('says what it is in one or two sentences, and where it lives', () => {
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.length).toBeGreaterThan(40);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/^https?:\/\/[^/]+\//);
    expect(document.documentElement.getAttribute('lang')).toBe('en-US');
  });

  test('loads nothing from another host', () => {
    const loaded = ['script:src', 'link:href', 'img:src', 'video:src', 'source:src', 'iframe:src'].flatMap((pair) => {
      const [tag = '', attribute = ''] = pair.split(':');
      const selector = tag === 'link' ? 'link:not([rel=canonical])' : tag;
      return addressesIn(page, selector, attribute);
    });
    expect(loaded.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  });

  test('keeps to its own content security policy', () => {
    const policy = document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-inline');
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/\son[a-z]+="/);
    const inline = [...html.matchAll(/<(script|style)(\s[^>]*)?>([\s\S]*?)<\/\1>/g)]
      .filter(([, , attributes = '', text]) => text && !/\bsrc=|application\/(ld\+)?json/.test(attributes))
      .map(([, , , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
    expect(inline.filter((hash) => !policy.includes(hash))).toEqual([]);
  });

  test('puts the layers of its styles in order before the first rule', () => {
    expect(document.querySelector('style')?.textContent).toMatch(
      /^@layer tokens, ?elements, ?prose, ?components, ?print;/,
    );
    expect(html.indexOf('@layer tokens')).toBeLessThan(html.indexOf('rel="stylesheet"'));
  });

  test('has no link of ours that leads nowhere', () => {
    const broken = addressesIn(page, 'a[href]', 'href')
      .filter((href) => href.startsWith('/') || href.startsWith('#'))
      .filter((href) => !leadsSomewhere(href, page));
    expect(broken).toEqual([]);
  });

  test('shows no word of a program', () => {
    const main = document.querySelector('main');
    const code = [...(main?.querySelectorAll('script, style') ?? [])];
    const text = code.reduce((all, { textContent }) => all.replace(textContent ?? '', ''), main?.textContent ?? '');
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bnull\b/);
    expect(text.trim().length).toBeGreaterThan(60);
  });

  if (/^\/(conditions|anatomy|goals|guides|exercises)\/(?!muscles\/)[^/]+\/$/.test(path)) {
    test('says that no clinician has reviewed it, beside the title and at the end', () => {
      expect(document.querySelectorAll('.not-reviewed').length).toBeGreaterThanOrEqual(2);
      expect(document.querySelector('.review')?.textContent).toMatch(/Clinician review\s*none yet/);
    });

    test('gives its dates: published, checked, next check', () => {
      expect(document.querySelector('.review')?.textContent).toMatch(
        /Published\s*\d+ \w+ \d{4}[\s\S]*Checked against sources\s*\d+ \w+ \d{4}[\s\S]*Next check by\s*\d+ \w+ \d{4}/,
      );
    });

    test('lists every source that its numbers point at', () => {
      const numbers = addressesIn(page, 'a[href^="#source-"]', 'href');
      expect(numbers.filter((href) => !document.querySelector(href))).toEqual([]);
    });
  }
});

describe('valid HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // Astro puts the one style that its islands need beside the first of them.
    elements: ['html5', { 'astro-island': { flow: true, phrasing: true }, style: { flow: true } }],
    rules: {
      // Compression and React write these; a browser reads them alike.
      'void-style': 'off',
      // Boxes of one question share its name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'attr-quotes': 'off',
      'attr-case': 'off',
      'no-inline-style': 'error',
      'long-title': 'off',
      // An id made from a heading such as "0–3" begins with a digit, which HTML allows.
      'valid-id': ['error', { relaxed: true }],
      'no-implicit-button-type': 'off',
      'script-type': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'prefer-native-element': ['error', { exclude: ['note', 'group', 'status'] }],
      'require-sri': 'off',
      'tel-non-breaking': 'off',
    },
  });

  test.each(each)('%s', async (path) => {
    const report = await validator.validateFile(fileOf(path));
    const complaints = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(complaints).toEqual([]);
  });
});

describe('the site', () => {
  test('has a map with every page and no page twice', () => {
    const map = readFileSync('dist/sitemap-0.xml', 'utf8');
    const listed = [...map.matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g)].map(([, path]) => path);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((path) => !byPath.has(path ?? ''))).toEqual([]);
    expect(listed).toContain('/conditions/labral-tear/');
  });

  test.each(['/guides/when-to-get-help/', '/guides/all-warning-signs/'])(
    '%s lists the signs in the order of their file',
    (path) => {
      const sentences = redFlagSigns.map((sign) => `${sign.charAt(0).toUpperCase()}${sign.slice(1)}.`);
      const text = (byPath.get(path)?.document.querySelector('article')?.textContent ?? '').replace(/\s+/g, ' ');
      const everyone = sentences.slice(0, 3).map((sign) => text.indexOf(sign));
      expect(everyone[0]).toBeGreaterThan(0);
      expect(everyone).toEqual(everyone.toSorted((a, b) => a - b));
    },
  );

  test('can be searched', () => {
    expect(existsSync('dist/pagefind/pagefind.js')).toBe(true);
  });
});

function fileOf(path: string): string {
  return path.endsWith('/') ? `dist${path}index.html` : `dist${path}`;
}

function leadsSomewhere(href: string, from: BuiltPage): boolean {
  const [path = '', fragment] = href.split('#');
  const target = path === '' ? from : byPath.get(path);
  if (!target) return existsSync(`dist${path}`) && !path.endsWith('/');
  // The builder reads its own fragments.
  if (!fragment || path === '/routine/') return true;
  return target.document.getElementById(decodeURIComponent(fragment)) !== null;
}
