import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

it('the guard holds its bars on the corpus', () => {
  const said = execFileSync(process.execPath, [at('test/data/guard/score.mjs'), at('domain/moderation/scan.ts'), at('test/data/guard/dev-corpus.jsonl'), '--repeat', '1', '--summary', '1', '--min-recall', '0.97', '--max-fpr', '0.008', '--min-f1', '0.93'], { encoding: 'utf8' });
  expect(said).toContain('malformed or thrown: 0');
});
