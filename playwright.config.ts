import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS } from './scripts/browser.ts';

const port = 4399;

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.journey.ts',
  fullyParallel: true,
  workers: 2,
  // The way through all screens of the checker takes half a minute where two browsers share two cores.
  timeout: 90_000,
  // A press that meets a busy machine can get lost. What fails twice is broken; what fails once is named as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? 'dot' : 'line',
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    // To see what happened: npx playwright test --trace on
    trace: 'off',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: BROWSER_FLAGS },
  },
  webServer: {
    command: `astro preview --port ${port} --ignore-lock`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
