import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Vitest reads a default export; nothing else does.
export default defineConfig({
  // The tests take packages as Node takes them: `graphql` twice in one process, once from each of its builds, would not know its own schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) }] },
  test: {
    include: ['{domain,server,web,emulators,scripts,test,db}/**/*.test.{ts,tsx}', 'test/stories/**/*.story.ts'],
    exclude: ['**/node_modules/**', 'test/browser/**', 'dist/**', '.data/**'],
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/strict.ts'],
    testTimeout: 60_000,
    hookTimeout: 30_000,
    teardownTimeout: 30_000,
    reporters: ['./test/reporter.ts'],
    passWithNoTests: false,
    expect: { requireAssertions: true },
  },
});
