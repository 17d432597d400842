import { afterEach, beforeEach, vi } from 'vitest';

// Runs before every test file: what a test says on console.error is a failure of that test.
beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  const { calls } = vi.mocked(console.error).mock;
  vi.mocked(console.error).mockRestore();
  if (calls.length > 0) throw new Error(`console.error was called: ${calls.map((words) => words.map(String).join(' ')).join('\n')}`);
});
