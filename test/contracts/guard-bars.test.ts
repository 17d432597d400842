import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scan } from '#domain/moderation/scan.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

it('the guard holds its bars on the corpus', () => {
  const said = execFileSync(process.execPath, [at('test/data/guard/score.mjs'), at('domain/moderation/scan.ts'), at('test/data/guard/dev-corpus.jsonl'), '--repeat', '1', '--summary', '1', '--min-recall', '0.97', '--max-fpr', '0.008', '--min-f1', '0.93'], { encoding: 'utf8' });
  expect(said).toContain('malformed or thrown: 0');
});

it('hears wishes in sentences written by hand, and lets honest ones through', () => {
  const said = execFileSync(process.execPath, [at('test/data/guard/score.mjs'), at('domain/moderation/scan.ts'), at('test/data/guard/hand.jsonl'), '--repeat', '1', '--summary', '1', '--min-recall', '0.95', '--max-fpr', '0.02', '--min-f1', '0.93'], { encoding: 'utf8' });
  expect(said).toContain('malformed or thrown: 0');
});

it('takes less than one in a hundred of the product’s own sentences for a way around it', () => {
  const sentences = readdirSync(at('web/words/en')).flatMap((file) => Object.values(JSON.parse(readFileSync(at(`web/words/en/${file}`), 'utf8')) as Record<string, string>));
  const wrong = sentences.filter((text) => scan([{ from: 'brand', text }], {}).verdict !== 'allow');
  expect(sentences.length).toBeGreaterThan(1000);
  expect(wrong.length / sentences.length).toBeLessThan(0.01);
});
