import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // One world for all files of a worker: no unit test leaves anything behind, and each file loads in no time.
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'studio/*.test.ts', 'tests/*.test.ts'],
        },
      },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      { test: { name: 'media', include: ['tests/media/**/*.test.ts'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
