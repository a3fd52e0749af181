import { buildSync } from 'esbuild';
import type { Moving } from './exercises.ts';
import { fingerprint, sha256 } from './fingerprint.ts';

/**
 * Says what the media of an exercise are made from, as one hash of its file and of the program that solves and words it.
 * The same hash means the same media, so that nothing has to be solved to know it. Comments and layout are no part of it.
 */
export function originTeller(): (moving: Moving) => string {
  const program = programHash();
  return ({ id, exercise }) => fingerprint({ program, id, exercise });
}

/** The schemas say how a file is read; what comes of it is in the hash already. */
function programHash(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['studio/plan.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    legalComments: 'none',
    packages: 'external',
    external: ['#schema'],
  });
  return sha256(outputFiles.map(({ text }) => text).join('\n'));
}
