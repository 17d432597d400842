import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${ROOT}docs/money-proved.md`, 'utf8');
const told = globSync('test/stories/*.story.ts', { cwd: ROOT }).flatMap((file) => [...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(/^\s*(story|onEachRail)\((['`])(.+?)(?: \(\$\{rail\.replaceAll\('_', ' '\)\}\))?\2, async/gm)].map(([, how, , sentence]) => ({ sentence: sentence ?? '', each: how === 'onEachRail' })));
const rows = page.split('\n').filter((it) => /^\| (?!step|case|---)/.test(it));

test('every transition and failure of the money has a story', () => {
  expect(rows.length).toBeGreaterThanOrEqual(34);
  for (const row of rows) expect(row, 'a row without a story').toMatch(/“[^”]{20,}”/);
});

test('every story that is named exists, and runs on each rail where that is said', () => {
  const named = [...page.matchAll(/“([^”]+)”( \(each rail\))?/g)];
  expect(named.length).toBeGreaterThanOrEqual(rows.length);
  for (const [, sentence, each] of named) expect(told, sentence).toContainEqual({ sentence, each: each !== undefined });
});
