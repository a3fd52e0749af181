import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

// Everything that must hold before a change goes out, in the order in which it is cheapest to fail: npm test

const STEPS: readonly (readonly [name: string, command: string])[] = [
  ['lint', 'biome check --error-on-warnings'],
  ['types', 'astro check'],
  ['unit tests', 'vitest run --project unit'],
  ['content', 'vitest run --project content'],
  ['media', 'vitest run --project media'],
  ['build', 'astro build'],
  ['built site', 'vitest run --project site'],
  ['journeys in a browser', 'playwright test'],
];

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await findBrowser();

const failed: string[] = [];
for (const [name, command] of STEPS) {
  const start = performance.now();
  console.log(`\n=== ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  console.log(
    `=== ${name}: ${status === 0 ? 'passed' : 'failed'} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  if (status === 0) continue;
  failed.push(name);
  // The pages cannot be looked at when they were not built.
  if (name === 'build') break;
}

console.log(`\nsteps: ${STEPS.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exit(1);
