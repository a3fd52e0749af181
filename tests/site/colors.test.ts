import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Both sides of every color token, as [light, dark]. */
const tokens = new Map(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g,
    ),
  ].map(([, name = '', light = '', dark = '', both = '']) => [name, [light || both, dark || both] as const]),
);
const themes = [
  ['light', 0],
  ['dark', 1],
] as const;
const surfaces = ['page', 'card', 'sunken', 'tint'];

/** Text and what it stands on, with the least contrast it needs. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...['text', 'quiet', 'link', 'link-hover', 'link-visited'].flatMap((ink) =>
    surfaces.map((surface) => [ink, surface, 7] as const),
  ),
  ...surfaces.map((surface) => ['control', surface, 3] as const),
  ['on-button', 'link', 7],
  ['text', 'ball-soft', 7],
  ['quiet', 'ball-soft', 5.5],
  ['ball-ring', 'ball', 7],
  ['text', 'visit-tint', 7],
  ['visit-frame', 'visit-tint', 4.5],
  ['visit-frame', 'page', 3],
  ['emergency-frame', 'page', 3],
  ['today-frame', 'page', 3],
  ['home-frame', 'page', 3],
];

describe.each(themes)('in the %s theme', (_, side) => {
  test.each(pairs)('%s on %s has a contrast of at least %d', (ink, surface, least) => {
    expect(contrast(colorOf(ink, side), colorOf(surface, side))).toBeGreaterThanOrEqual(least);
  });

  test.each(['emergency', 'today'])('the white heading of the %s card can be read', (card) => {
    expect(contrast('#ffffff', colorOf(card, side))).toBeGreaterThanOrEqual(7);
  });

  test.each(surfaces)('one of the two tones of the focus ring stands out on %s', (surface) => {
    const tones = [colorOf('ball', side), colorOf('text', side)];
    expect(Math.max(...tones.map((tone) => contrast(tone, colorOf(surface, side))))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the care ladder', () => {
  const css = readFileSync('src/components/CareCard.astro', 'utf8');
  const steps = ['emergency', 'today', 'appointment', 'self-care'];

  test('each step has a frame of its own, heavier with urgency', () => {
    const frames = steps.map((step) =>
      Number(new RegExp(`\\.${step} \\{[^}]*border(?:-inline-start)?: (\\d)px`).exec(css)?.[1]),
    );
    expect(frames).toEqual([5, 3, 2, 6]);
    expect(css).toMatch(/\.self-care \{[^}]*border-inline-start: 6px/);
  });

  test('each step has a frame of its own on paper', () => {
    const print = css.slice(css.indexOf('@media print'));
    expect(print).toMatch(/\.emergency \{ border: 4pt double/);
    expect(print).toMatch(/\.today \{ border: 2\.5pt solid/);
    expect(print).toMatch(/\.appointment \{ border: 1pt solid/);
    expect(print).toMatch(/\.self-care \{ border-inline-start: 3pt solid/);
  });

  test('each step has a shape of its own', () => {
    const shapes = readFileSync('src/components/UrgencyShape.astro', 'utf8');
    for (const step of steps) expect(shapes).toContain(`urgency === '${step}'`);
  });
});

function colorOf(name: string, side: 0 | 1): string {
  const color = tokens.get(name)?.[side];
  if (!color) throw new Error(`There is no color --${name} in src/styles/tokens.css.`);
  return color;
}

/** The contrast of two colors by WCAG 2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
