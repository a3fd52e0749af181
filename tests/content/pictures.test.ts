import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figures } from '#anatomy';
import { readAllContent } from './files.ts';

const { articles, conditions } = readAllContent();
const bodies = [...articles, ...conditions];

interface Drawn {
  readonly degrees?: number;
}
const plates: Readonly<Record<string, Drawn>> = JSON.parse(readFileSync('public/media/anatomy/plates.json', 'utf8'));
const explorer = readFileSync('src/pages/anatomy/_words.ts', 'utf8');

/** The movements that pages show: file, id and degrees. */
const shown = bodies.flatMap(({ file, body }) =>
  [...body.matchAll(/<HipMovements rows=\{\[(.*?)\]\} \/>/gs)].flatMap(([, rows = '']) =>
    [...rows.matchAll(/id: '([^']+)'.*?degrees: (\d+)/g)].map(([, id, degrees]) => ({
      file,
      id,
      degrees: Number(degrees),
    })),
  ),
);

test('every figure of the hip stands on a page, and pages name no other', () => {
  const named = bodies.flatMap(({ file, body }) =>
    [...body.matchAll(/<Figure id="([^"]+)"/g)].map(([, id = '']) => ({ file, id })),
  );
  const unknown = named.filter(({ id }) => !(id in figures));
  expect(
    unknown.map(
      ({ file, id }) => `${file}\n  Found <Figure id="${id}" />.\n  Write one of: ${Object.keys(figures).join(', ')}`,
    ),
  ).toEqual([]);
  const unused = Object.keys(figures).filter((id) => named.every((one) => one.id !== id));
  expect(
    unused.map((id) => `src/anatomy\n  "${id}" stands on no page.\n  Write: <Figure id="${id}" />, or take it out`),
  ).toEqual([]);
});

test('every plate and every movement is shown somewhere', () => {
  const unused = Object.keys(plates).filter((id) =>
    id.startsWith('movement-')
      ? shown.every((one) => `movement-${one.id}` !== id)
      : !explorer.includes(`{ id: '${id}', name:`),
  );
  expect(unused.map((id) => `public/media/anatomy/${id}.svg\n  No page shows it.`)).toEqual([]);
});

test('degrees in words are those of the pictures', () => {
  expect(shown.length).toBeGreaterThan(5);
  const wrong = shown.filter(({ id, degrees }) => plates[`movement-${id}`]?.degrees !== degrees);
  expect(wrong.map(({ file, id, degrees }) => `${file}\n  ${id}: ${degrees} is not what the picture shows.`)).toEqual(
    [],
  );
});
