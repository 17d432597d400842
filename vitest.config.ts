import { defineConfig } from 'vitest/config';

// Vitest reads a default export; nothing else does.
export default defineConfig({
  test: {
    include: ['{domain,server,web,emulators,scripts,test,db}/**/*.test.{ts,tsx}', 'test/stories/**/*.story.ts'],
    exclude: ['**/node_modules/**', 'test/browser/**', 'dist/**', '.data/**'],
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/strict.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    teardownTimeout: 30_000,
    reporters: ['./test/reporter.ts'],
    passWithNoTests: false,
    expect: { requireAssertions: true },
  },
});
