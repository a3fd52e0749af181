import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// Serves the site while it is written. The search needs the index of a build, so the first start makes one: npm run dev

const run = (command: string) => spawnSync(command, { shell: true, stdio: 'inherit' }).status ?? 1;

if (!existsSync('dist/pagefind/pagefind.js')) {
  console.log('Building once, so that the search has an index.');
  const status = run('astro build');
  if (status !== 0) process.exit(status);
}
process.exit(run(`astro dev --ignore-lock ${process.argv.slice(2).join(' ')}`));
