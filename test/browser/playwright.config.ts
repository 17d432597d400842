import { defineConfig } from '@playwright/test';

// Playwright reads a default export; nothing else does.
export default defineConfig({
  testDir: '.',
  globalSetup: './global-setup.ts',
  // Screens are only looked at, two at once; journeys move the clock of the demonstration, so they go one after another and last.
  projects: [
    { name: 'screens', testMatch: 'screens.browser.ts', fullyParallel: true, workers: 2 },
    { name: 'journeys', testMatch: '*.browser.ts', testIgnore: 'screens.browser.ts', fullyParallel: false, workers: 1, dependencies: ['screens'] },
  ],
  timeout: 120_000,
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
  outputDir: '../../test-results',
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});
