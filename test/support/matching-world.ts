import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const DATA = fileURLToPath(new URL('../data/matching/', import.meta.url));
export const SCORER = join(DATA, 'score.mjs');

/** The development world of matching, unpacked into a folder of its own until `close`. */
export function unpackMatchingWorld(): { readonly folder: string; lines<Line>(name: string): Line[]; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'fairhold-matching-'));
  for (const name of readdirSync(DATA).filter((it) => it.endsWith('.gz'))) writeFileSync(join(folder, name.replace('.gz', '')), gunzipSync(readFileSync(join(DATA, name))));
  return {
    folder,
    lines: <Line>(name: string) => readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n').filter((it) => it !== '').map((it) => JSON.parse(it) as Line),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
