import { tryLaws } from '#audit';
import { readChecker } from './checker-files.ts';

/** Tries the laws of the checker on 100,000 sets of answers, and prints how long one assessment takes. Returns whether all hold. */
export function benchChecker(sets = 100_000): boolean {
  const { laws, seconds, named } = tryLaws(readChecker(), { sets, seed: 2, now: () => performance.now() });
  console.log(
    `checker    ${((seconds / sets) * 1000).toFixed(2)} ms per assessment, over ${sets} sets (${named} with patterns)`,
  );
  for (const { law, times, examples } of laws) {
    console.log(`           ${times === 0 ? 'holds' : `BROKEN ${times} times`}: ${law.says}`);
    for (const example of examples) console.log(`             ${example}`);
  }
  return laws.every(({ times }) => times === 0);
}
