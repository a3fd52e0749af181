import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Finds a Chromium, or unpacks the one that comes from the registry, and puts its path into `CHROMIUM_PATH`. */
export async function findBrowser(): Promise<string> {
  const path =
    process.env.CHROMIUM_PATH ?? playwrightsOwn(await import('playwright-core')) ?? (await unpacked()) ?? installed();
  if (!path) throw new Error('No browser was found. Write: npx playwright install chromium');
  process.env.CHROMIUM_PATH = path;
  return path;
}

/** Flags for every run: no calls home, and no sandbox where the user is root and cannot have one. */
export const BROWSER_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

type Playwright = typeof import('playwright-core');

function playwrightsOwn({ chromium }: Playwright): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Unpacks the browser of `@sparticuz/chromium` into a folder of its own version, once. */
async function unpacked(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'));
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const { TMPDIR: before } = process.env;
  // The package unpacks into the temporary folder, takes what it finds there, and brings its libraries only to a Lambda.
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    useFonts(join(folder, 'fonts'));
    return path;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The package's own settings name a fixed folder; without any font Chromium stops in the middle of a page. */
function useFonts(folder: string): void {
  const file = join(folder, 'fonts-here.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = file;
  delete process.env.FONTCONFIG_PATH;
}

function installed(): string | undefined {
  return INSTALLED.find((path) => existsSync(path));
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];
