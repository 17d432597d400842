import { globSync } from 'node:fs';
import { HOUSE } from './run/house.ts';
import { close, ROOT, runNode, take, takeAll } from './run/step.ts';
import { VITEST, vitest } from './run/vitest.ts';

const STEPS_AT_ONCE = 2;
const TESTS = '{domain,server,web,emulators,scripts,test,db}/**/*.{test.ts,test.tsx,story.ts}';

/** How Vitest is asked for one word: as a part of a file's path where a file has it, else as a part of a test's name. */
export const wordsFor = (word: string, files: readonly string[]): string[] => (files.some((file) => file.includes(word)) ? [word] : ['-t', word]);

if (import.meta.main) {
  const word = process.argv.slice(2).join(' ');
  if (word === '') process.exitCode = close([...await takeAll(HOUSE, STEPS_AT_ONCE), await take(vitest('tests and stories'))]);
  else process.exitCode = (await runNode([VITEST, 'run', ...wordsFor(word, globSync(TESTS, { cwd: ROOT }))], { live: true })).code;
}
