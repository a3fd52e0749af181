import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { serveSite } from './serve.ts';

// Takes pictures of every kind of page into .look/: npm run look [-- part-of-a-name …]

const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  conditions: '/conditions/',
  condition: '/conditions/greater-trochanteric-pain-syndrome/',
  anatomy: '/anatomy/how-the-hip-works/',
  explorer: '/anatomy/',
  guide: '/guides/hip-pain-and-physical-therapy/',
  help: '/guides/when-to-get-help/',
  guides: '/guides/',
  goals: '/goals/what-physical-therapy-is-for/',
  exercises: '/exercises/',
  muscles: '/exercises/muscles/',
  exercise: '/exercises/clamshell/',
  routine: '/routine/',
  suggest: '/routine/suggest/',
  session: '/routine/session/',
  progress: '/routine/progress/',
  checker: '/symptom-checker/',
  questions: '/symptom-checker/all-questions/',
  accuracy: '/about/how-good-is-the-checker/',
  starter: '/routine/starter/',
  search: '/search/?q=pain%20at%20night',
  sources: '/sources/',
  words: '/words/',
  about: '/about/how-we-write-and-check/',
  lost: '/no-such-page/',
};
const WIDTHS = [360, 768, 1280];
const PRINTED = ['condition', 'exercise', 'starter', 'anatomy', 'explorer', 'questions', 'muscles'];
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((part) => name.includes(part));

mkdirSync('.look', { recursive: true });
const { address, stop } = await serveSite(4397);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(PAGES)) {
        const file = `${name}-${width}-${colorScheme}`;
        if (!isWanted(file)) continue;
        await page.goto(address + path, { waitUntil: 'networkidle' });
        await page.screenshot({ path: `.look/${file}.png`, fullPage: true });
        console.log(file);
      }
      await context.close();
    }
  }
  const page = await browser.newPage();
  for (const name of PRINTED.filter((name) => isWanted(`${name}-print`))) {
    for (const format of ['A4', 'Letter'] as const) {
      await page.goto(address + PAGES[name], { waitUntil: 'networkidle' });
      const pdf = `.look/${name}-print-${format.toLowerCase()}.pdf`;
      await page.pdf({ path: pdf, format, preferCSSPageSize: false });
      // Pictures of the pages need pdftoppm (poppler-utils); without it the PDF is there to open.
      try {
        execFileSync('pdftoppm', ['-r', '70', '-png', pdf, pdf.replace('.pdf', '')]);
      } catch {
        console.log(`${pdf} (install poppler-utils for pictures)`);
      }
      console.log(pdf);
    }
  }
} finally {
  await browser.close();
  stop();
}
