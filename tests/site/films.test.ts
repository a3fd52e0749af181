import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addressesIn, type BuiltPage, builtPages } from './built.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const exercises = readdirSync('content/exercises').map((file) => {
  const id = file.replace('.yaml', '');
  const { motion } = parse(readFileSync(`content/exercises/${file}`, 'utf8')) as { motion?: object };
  return { id, isFilmed: motion !== undefined };
});
const page = (path: string): BuiltPage => {
  const found = pages.get(path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
};
const filmed = exercises.filter(({ isFilmed }) => isFilmed).map(({ id }) => [id, page(`/exercises/${id}/`)] as const);
const others = exercises.filter(({ isFilmed }) => !isFilmed).map(({ id }) => [id, page(`/exercises/${id}/`)] as const);

describe('films', () => {
  test('there are some', () => {
    expect(filmed.length).toBeGreaterThan(0);
  });

  test.each(filmed)('%s has one film, whose files are all there', (_, { document }) => {
    expect(document.querySelectorAll('video')).toHaveLength(1);
    const files = [...document.querySelectorAll('astro-island [src], astro-island [poster]')].flatMap((element) => [
      element.getAttribute('src'),
      element.getAttribute('poster'),
    ]);
    const missing = files.filter((file) => file !== null && !existsSync(`dist${file}`));
    expect(files.length).toBeGreaterThan(6);
    expect(missing).toEqual([]);
  });

  test.each(filmed)(
    '%s can be seen without a script: controls, captions, poster, nothing fetched',
    (_, { document }) => {
      const video = document.querySelector('video');
      for (const name of ['controls', 'muted', 'loop', 'playsInline', 'poster', 'width', 'height'])
        expect(video?.hasAttribute(name), name).toBe(true);
      expect(video?.getAttribute('preload')).toBe('none');
      expect(video?.hasAttribute('autoplay')).toBe(false);
      expect(video?.querySelector('track[kind=captions][default]')).not.toBeNull();
    },
  );

  test.each(filmed)('%s names the lighter film first', (_, { document }) => {
    const sources = [...document.querySelectorAll('video source')].map((source) => source.getAttribute('type'));
    expect(sources).toEqual(['video/mp4; codecs="av01.0.05M.08"', 'video/mp4']);
  });

  test.each(filmed)('%s steps by the words of its steps', (_, { document }) => {
    const titles = [...document.querySelectorAll('.do b')].map(({ textContent }) => textContent?.replace('.', ''));
    const steps = [...document.querySelectorAll('astro-island ol button')].map(({ textContent }) => textContent);
    expect(steps.filter((step) => !titles.includes(step ?? ''))).toEqual([]);
  });

  test('an exercise without a motion has no film, and no empty frame for one', () => {
    const framed = others.filter(([, { document }]) => document.querySelector('video, astro-island'));
    expect(framed.map(([id]) => id)).toEqual([]);
  });
});

describe('pictures on cards', () => {
  const withCards = [...pages.values()].filter(({ document }) => document.querySelector('picture'));

  test('the index shows one for every film', () => {
    const shown = addressesIn(page('/exercises/'), 'picture img', 'src');
    expect(shown.toSorted()).toEqual(filmed.map(([id]) => `/media/exercises/${id}/card.webp`).toSorted());
  });

  test.each(withCards.map((each) => [each.path, each] as const))(
    '%s: they are there, have a size, wait until they are seen, and say nothing twice',
    (_, { document }) => {
      for (const picture of document.querySelectorAll('picture')) {
        const [source, image] = [picture.querySelector('source'), picture.querySelector('img')];
        expect(source?.getAttribute('type')).toBe('image/avif');
        expect(existsSync(`dist${source?.getAttribute('srcset')}`)).toBe(true);
        expect(existsSync(`dist${image?.getAttribute('src')}`)).toBe(true);
        expect(['width', 'height', 'loading', 'alt'].map((name) => image?.getAttribute(name))).toEqual([
          '480',
          '360',
          'lazy',
          '',
        ]);
      }
    },
  );
});
