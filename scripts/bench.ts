import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { benchChecker } from './bench-checker.ts';
import { benchDiary } from './bench-diary.ts';
import { benchFinding } from './bench-finding.ts';
import { benchSteps } from './bench-steps.ts';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { serveCompressed } from './serve-compressed.ts';

// The laws of the checker and its speed, and how long each of its steps takes; Lighthouse, mobile, the median of three
// runs per page; a change of a filter; a full diary: npm run build && npm run bench

const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  article: '/conditions/hip-osteoarthritis/',
  exercise: '/exercises/clamshell/',
  search: '/search/',
  routine: '/routine/',
};
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const RUNS = 3;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<
    Record<string, { readonly numericValue?: number; readonly score: number | null; readonly title: string }>
  >;
}

if (!benchChecker()) process.exitCode = 1;
mkdirSync('.bench', { recursive: true });
process.env.CHROME_PATH = await findBrowser();
const { address, stop } = await serveCompressed(4396);
try {
  if (!(await benchSteps(address))) process.exitCode = 1;
  console.log('page       perf a11y best seo   LCP ms  TBT ms  CLS');
  for (const [name, path] of Object.entries(PAGES)) {
    const reports: Report[] = [];
    // A host keeps its answers compressed; ours does from the first time it is asked.
    await fetch(`${address}${path}`, { headers: { 'accept-encoding': 'br' } });
    for (let run = 0; run < RUNS; run += 1)
      reports.push(await measure(`${address}${path}`, `.bench/${name}-${run}.json`));
    const scores = CATEGORIES.map((category) =>
      median(reports.map((report) => (report.categories[category]?.score ?? 0) * 100)),
    );
    const [lcp, tbt, cls] = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(
      (audit) => median(reports.map((report) => report.audits[audit]?.numericValue ?? Number.NaN)),
    );
    console.log(
      `${name.padEnd(10)} ${scores.map((score) => String(Math.round(score)).padStart(4)).join(' ')}  ${lcp?.toFixed(0).padStart(6)}  ${tbt?.toFixed(0).padStart(6)}  ${cls?.toFixed(3)}`,
    );
    const lost = Object.values(reports[0]?.audits ?? {}).filter(({ score }) => score !== null && score < 0.9);
    for (const { title, score } of lost) console.log(`           ${score}: ${title}`);
  }
  if (!(await benchFinding(address))) process.exitCode = 1;
  if (!(await benchDiary(address))) process.exitCode = 1;
} finally {
  stop();
}

// Not the synchronous call: the server lives in this process and has to answer.
async function measure(address: string, file: string): Promise<Report> {
  await promisify(execFile)(
    'lighthouse',
    [
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new ${BROWSER_FLAGS.join(' ')}`,
    ],
    { timeout: 120_000 },
  );
  return JSON.parse(readFileSync(file, 'utf8'));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
