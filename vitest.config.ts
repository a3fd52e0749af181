import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** They build a whole figure or the whole model of the hip, which takes longer than a unit test may. */
const MODEL = [
  'src/atlas/atlas.test.ts',
  'src/atlas/bones.test.ts',
  'src/atlas/described.test.ts',
  'src/figure/figure.test.ts',
  'src/figure/live.test.ts',
];

export default defineConfig({
  test: {
    // On two cores it would leave one to nobody.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          // One world for all files of a worker: no unit test leaves anything behind, and each file loads in no time.
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'studio/*.test.ts', 'tests/*.test.ts'],
          exclude: MODEL,
        },
      },
      // What was read of the content serves all files of a worker.
      { test: { name: 'content', isolate: false, include: ['tests/content/**/*.test.ts'] } },
      { test: { name: 'media', include: ['tests/media/**/*.test.ts', ...MODEL], testTimeout: 60_000 } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
