import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rooms a room may import, and which packages from outside. Nothing else. */
const MAY_IMPORT: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  schema: { rooms: [], packages: ['zod'] },
  space: { rooms: [], packages: [] },
  solid: { rooms: ['space'], packages: [] },
  packing: { rooms: [], packages: [] },
  rendering: { rooms: ['space', 'solid'], packages: [] },
  motion: { rooms: ['schema', 'space'], packages: [] },
  figure: { rooms: ['schema', 'space', 'solid', 'packing', 'rendering', 'motion', 'posing'], packages: [] },
  anatomy: { rooms: [], packages: [] },
  plates: { rooms: ['schema', 'space', 'rendering', 'motion', 'figure', 'atlas'], packages: [] },
  atlas: { rooms: ['schema', 'space', 'solid', 'packing', 'rendering'], packages: [] },
  routine: { rooms: ['schema'], packages: [] },
  library: { rooms: ['schema'], packages: [] },
  diary: { rooms: ['schema'], packages: [] },
  triage: { rooms: ['schema'], packages: [] },
  audit: { rooms: ['schema', 'triage'], packages: [] },
  wording: { rooms: ['schema'], packages: [] },
  search: { rooms: ['schema'], packages: ['astro', 'pagefind', 'node'] },
  islands: {
    rooms: ['schema', 'answers', 'playback', 'posing', 'live', 'hip', 'routine', 'diary', 'triage', 'wording'],
    packages: ['react', 'react-dom', 'lean-qr', 'ical-generator', 'idb', 'papaparse'],
  },
  components: {
    rooms: ['schema', 'anatomy', 'library', 'wording', 'search', 'components', 'islands'],
    packages: ['astro', 'lucide-static'],
  },
  layouts: {
    rooms: ['schema', 'anatomy', 'library', 'wording', 'search', 'components', 'islands', 'layouts', 'styles'],
    packages: ['astro', 'lucide-static'],
  },
  pages: {
    rooms: [
      'schema',
      'anatomy',
      'atlas',
      'routine',
      'library',
      'triage',
      'audit',
      'wording',
      'components',
      'layouts',
      'islands',
    ],
    packages: ['astro', 'node', 'yaml'],
  },
  studio: {
    rooms: ['schema', 'motion', 'figure', 'atlas', 'plates', 'rendering', 'wording'],
    packages: ['node', 'esbuild', 'sharp', 'yaml'],
  },
};

const ROOMS_WITH_A_DOOR = new Set([
  'schema',
  'space',
  'solid',
  'packing',
  'rendering',
  'motion',
  'figure',
  'anatomy',
  'atlas',
  'plates',
  'routine',
  'library',
  'diary',
  'triage',
  'audit',
  'wording',
  'search',
]);
const LEFTOVER_NAMES = ['utils', 'helpers', 'common', 'shared', 'core', 'lib', 'services', 'misc', 'types'];
const DOMAIN = [
  'schema',
  'space',
  'solid',
  'packing',
  'rendering',
  'motion',
  'figure',
  'anatomy',
  'atlas',
  'plates',
  'routine',
  'library',
  'diary',
  'triage',
  'audit',
  'wording',
];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly wanted: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|tsx|astro)$/.test(path));
const code = files.filter((path) => path.includes('/') && !/\.test\.tsx?$/.test(path));
const imports: readonly Import[] = code.flatMap((path) =>
  importsOf(readFileSync(join('src', path), 'utf8')).map((wanted) => ({
    file: `src/${path}`,
    room: roomOf(path),
    wanted,
  })),
);

/** The studio stands outside `src/`, so that nothing of it is ever shipped. */
const studioImports: readonly Import[] = readdirSync('studio')
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .flatMap((name) =>
    importsOf(readFileSync(join('studio', name), 'utf8')).map((wanted) => ({
      file: `studio/${name}`,
      room: 'studio',
      wanted,
    })),
  )
  .filter(({ wanted }) => !wanted.startsWith('./'));

describe('imports', () => {
  test('every room imports only what the table allows', () => {
    expect([...imports, ...studioImports].flatMap(complaint)).toEqual([]);
  });

  test('a wrong import is refused with a sentence', () => {
    expect(complaint({ file: 'src/schema/dose.ts', room: 'schema', wanted: 'react' })).toEqual([
      'src/schema/dose.ts imports react. schema may import zod.',
    ]);
    expect(complaint({ file: 'src/routine/link.ts', room: 'routine', wanted: '../wording/dose.ts' })).toEqual([
      "src/routine/link.ts reaches into src/wording. Write: from '#wording'.",
    ]);
    expect(complaint({ file: 'src/wording/dose.ts', room: 'wording', wanted: '#routine' })).toHaveLength(1);
    expect(complaint({ file: 'src/schema/dose.ts', room: 'schema', wanted: '../../studio/film.ts' })).toHaveLength(1);
  });

  test('the domain reads no clock, throws no dice and touches no page', () => {
    const banned = /\b(Date\.now|new Date\(\)|Math\.random|document\.|window\.|localStorage|sessionStorage|fetch\()/;
    const wrong = code
      .filter((path) => DOMAIN.includes(roomOf(path)))
      .flatMap((path) => {
        const found = banned.exec(readFileSync(join('src', path), 'utf8'));
        return found ? [`src/${path} uses ${found[0]}. Time, chance and the page come in as arguments.`] : [];
      });
    expect(wrong).toEqual([]);
  });
});

describe('folders', () => {
  test('no file or folder is called for being a leftover', () => {
    const wrong = files.filter((path) =>
      path.split('/').some((part) => LEFTOVER_NAMES.includes(part.replace(/\.\w+$/, ''))),
    );
    expect(wrong).toEqual([]);
  });

  test('every room is in the table', () => {
    const rooms = new Set(code.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('folders are two levels deep, three inside an island and in the routes', () => {
    const deep = files.filter((path) => path.split('/').length > (/^(islands|pages)\//.test(path) ? 3 : 2));
    expect(deep).toEqual([]);
  });

  test('components are named in PascalCase, modules in kebab-case', () => {
    const wrong = files.filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      if (path.startsWith('pages/')) return false;
      return /\.(astro|tsx)$/.test(name) && !name.endsWith('.test.tsx')
        ? !/^([A-Z][A-Za-z0-9]+|icons)\.(astro|tsx)$/.test(name)
        : !/^[A-Za-z0-9.-]+$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  test('no file has grown past 300 lines', () => {
    const long = files
      .map((path) => ({ path, lines: readFileSync(join('src', path), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});

/** A sentence for the author when an import goes the wrong way, or nothing. */
function complaint({ file, room, wanted }: Import): string[] {
  const table = MAY_IMPORT[room];
  if (!table) return [];
  const allowed = `${room} may import ${[...table.rooms, ...table.packages].join(', ') || 'nothing'}`;
  if (wanted.startsWith('.')) {
    const target = relative('src', normalize(join(dirname(file), wanted))).replaceAll('\\', '/');
    const other = target.includes('/') ? roomOf(target) : room;
    if (other === room) return [];
    if (ROOMS_WITH_A_DOOR.has(other) && !(room === 'components' || room === 'layouts'))
      return [`${file} reaches into src/${other}. Write: from '#${other}'.`];
    return table.rooms.includes(other) ? [] : [`${file} imports src/${other}. ${allowed}.`];
  }
  if (wanted.startsWith('#')) {
    const other = wanted.slice(1);
    return table.rooms.includes(other)
      ? []
      : [`${file} imports ${wanted}. ${allowed}: keep it here, or move the caller.`];
  }
  const name = wanted.replace(/^(node|astro):.*/, '$1');
  const isAllowed = table.packages.some((pack) => name === pack || name.startsWith(`${pack}/`));
  return isAllowed ? [] : [`${file} imports ${wanted}. ${allowed}.`];
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function importsOf(text: string): string[] {
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\(\s*(?:\/\*.*?\*\/\s*)?'([^']+)'/g,
  );
  return [...statements].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}
