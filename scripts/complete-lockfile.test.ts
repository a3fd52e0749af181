import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryFor, missingOptionals, type Packages } from './complete-lockfile.ts';

describe('the lockfile', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Packages };

  test('names every optional package of every platform, so that `npm ci` accepts it', () => {
    expect([...missingOptionals(packages).keys()], 'Write: npm run lock').toEqual([]);
  });

  test('names no address, so that any registry will do', () => {
    const addressed = Object.entries(packages).filter(
      ([, entry]) => 'resolved' in entry && !String(entry.resolved).startsWith('https://registry.npmjs.org/'),
    );
    expect(addressed.map(([path]) => path)).toEqual([]);
  });
});

describe('package.json', () => {
  test('pins every version exactly', () => {
    const file = JSON.parse(readFileSync('package.json', 'utf8'));
    const all: Record<string, string> = { ...file.dependencies, ...file.devDependencies, ...file.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('entryFor', () => {
  test('reads system, processor and C library from the name of a package', () => {
    expect(entryFor('@biomejs/cli-linux-x64-musl', '2.6.8')).toEqual({
      version: '2.6.8',
      optional: true,
      cpu: ['x64'],
      os: ['linux'],
      libc: ['musl'],
    });
    expect(entryFor('@pagefind/darwin-arm64', '1.6.0')).toEqual({
      version: '1.6.0',
      optional: true,
      cpu: ['arm64'],
      os: ['darwin'],
    });
    expect(entryFor('@esbuild/win32-ia32', '1.0.0')).toEqual({
      version: '1.0.0',
      optional: true,
      cpu: ['ia32'],
      os: ['win32'],
    });
  });

  test('a package that is already there is not missing', () => {
    const packages: Packages = {
      'node_modules/a': { optionalDependencies: { '@a/linux-x64': '1.0.0', '@a/win32-x64': '1.0.0' } },
      'node_modules/@a/linux-x64': {},
    };
    expect([...missingOptionals(packages)]).toEqual([['@a/win32-x64', '1.0.0']]);
  });
});
