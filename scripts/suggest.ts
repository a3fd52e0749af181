import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { profile } from '#schema';
import { readFormulary } from './formulary-files.ts';
import { answersTo } from './suggested.ts';

/*
 * The routine from outside, for audits by anybody.
 *   npm run -s suggest -- --schema     the JSON Schema of a profile, with descriptions
 *   npm run -s suggest < profile.json  one profile, or an array of them
 */
if (process.argv.includes('--schema')) print(z.toJSONSchema(profile, { io: 'input' }));
else answer(readFileSync(0, 'utf8'));

function answer(text: string): void {
  const { faults, answers } = answersTo(text, readFormulary);
  if (faults.length === 0) print(answers);
  else {
    process.stderr.write(`${faults.join('\n')}\nSee what a profile holds: npm run -s suggest -- --schema\n`);
    process.exitCode = 2;
  }
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
