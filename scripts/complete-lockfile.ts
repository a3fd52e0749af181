import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

// npm drops optional packages of other platforms from the lockfile when it cannot resolve them, and `npm ci` then
// refuses it (npm/cli#4828). Run after every `npm install`: npm run lock

/** A package as the lockfile knows it. */
interface Locked {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
  [other: string]: unknown;
}

/** The `packages` of a lockfile, by their paths. */
export type Packages = Record<string, Locked>;

/** The optional packages that some package wants and the lockfile lacks, with the version that is wanted. */
export function missingOptionals(packages: Packages): Map<string, string> {
  const missing = new Map<string, string>();
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const isLocked = `node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages;
      if (!isLocked) missing.set(name, version);
    }
  }
  return missing;
}

/** An entry that `npm ci` accepts and, on any other platform than its own, never fetches. */
export function entryFor(name: string, version: string): Locked {
  const has = (word: string) => new RegExp(`(^|[-/])${word}($|[-_])`).test(name);
  const os = Object.entries(OS).find(([word]) => has(word))?.[1];
  const cpu = Object.entries(CPU).find(([word]) => has(word))?.[1];
  const libc = has('musl') ? 'musl' : has('gnu') ? 'glibc' : undefined;
  return {
    version,
    optional: true,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os ? { os: [os] } : {}),
    ...(libc && os === 'linux' ? { libc: [libc] } : {}),
  };
}

const OS: Readonly<Record<string, string>> = {
  linux: 'linux',
  linuxmusl: 'linux',
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  win: 'win32',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
  android: 'android',
  aix: 'aix',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  sunos: 'sunos',
};

const CPU: Readonly<Record<string, string>> = {
  x64: 'x64',
  arm64: 'arm64',
  aarch64: 'arm64',
  ia32: 'ia32',
  x86: 'ia32',
  arm: 'arm',
  wasm32: 'wasm32',
  riscv64: 'riscv64',
  ppc64: 'ppc64',
  s390x: 's390x',
  loong64: 'loong64',
};

function complete(): void {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Packages };
  const missing = missingOptionals(lockfile.packages);
  for (const [name, version] of missing) lockfile.packages[`node_modules/${name}`] = entryFor(name, version);
  const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    'package-lock.json',
    `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
  );
  console.log(`${missing.size} packages of other platforms added to the lockfile.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) complete();
