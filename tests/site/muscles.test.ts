import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MUSCLES, type Muscle } from '#schema';
import { addressesIn, builtPages, weight, weightOf } from './built.ts';

const pages = builtPages();
const page = pages.find(({ path }) => path === '/exercises/muscles/')!;
const { document } = page;
const USES = { primary: 'Most of the work', secondary: 'Some of the work', stretched: 'Stretch' } as const;

const named = readdirSync('content/exercises').flatMap((file) => {
  const { muscles } = parse(readFileSync(`content/exercises/${file}`, 'utf8')) as {
    muscles: Partial<Record<keyof typeof USES, Muscle[]>>;
  };
  const href = `/exercises/${file.replace('.yaml', '')}/`;
  return (Object.keys(USES) as (keyof typeof USES)[]).flatMap((use) =>
    (muscles[use] ?? []).map((muscle) => ({ href, use: USES[use], muscle })),
  );
});

describe('exercises by muscle', () => {
  test('every muscle has a section, a link in the list and a region that leads to it', () => {
    for (const muscle of MUSCLES) {
      expect(document.querySelectorAll(`article#${muscle} h3`), muscle).toHaveLength(1);
      expect(document.querySelectorAll(`nav a[href="#${muscle}"]`), muscle).toHaveLength(1);
      expect(
        document.querySelectorAll(`.muscle-map a[href="#${muscle}"] .muscle.${muscle}`).length,
        muscle,
      ).toBeGreaterThan(0);
      expect(document.querySelectorAll(`article#${muscle} .muscle-close use`), muscle).toHaveLength(4);
    }
  });

  test('every exercise stands under each of its muscles, as what it is to it, and nowhere else', () => {
    const shown = [...document.querySelectorAll('article .use')].flatMap((use) =>
      [...use.querySelectorAll('a')].map((link) => ({
        href: link.getAttribute('href'),
        use: use.querySelector('h4')?.textContent,
        muscle: use.closest('article')?.id,
      })),
    );
    const key = (each: (typeof shown)[number]) => `${each.muscle} ${each.use} ${each.href}`;
    expect(shown.map(key).sort()).toEqual(named.map(key).sort());
  });

  test('every exercise leads back to each of its muscles', () => {
    const missing = named.filter(({ href, muscle }) => {
      const exercise = pages.find(({ path }) => path === href);
      return !exercise?.document.querySelector(`a[href="/exercises/muscles/#${muscle}"]`);
    });
    expect(missing).toEqual([]);
  });

  test('the picture is for the pointer only: no tab stop, nothing that is read out', () => {
    const links = [...document.querySelectorAll('.muscle-map a')];
    expect(links.length).toBeGreaterThan(MUSCLES.length);
    expect(links.filter((link) => link.getAttribute('tabindex') !== '-1')).toEqual([]);
    expect(document.querySelector('.muscle-map')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('a chosen muscle is shown in the picture without a script', () => {
    const css = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
    for (const muscle of MUSCLES) expect(css).toContain(`:root:has(#${muscle}:target) .muscle-map .${muscle}`);
    expect(document.querySelector('astro-island')).toBeNull();
  });

  test('weighs at most 28 kB with its picture', () => {
    const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
    const css = weightOf(addressesIn(page, 'link[rel=stylesheet]', 'href')) + weight(styles);
    console.log(`/exercises/muscles/ html ${weight(page.html)}, css ${css} bytes`);
    expect(weight(page.html)).toBeLessThanOrEqual(28_000);
    expect(css).toBeLessThanOrEqual(10_000);
  });
});
