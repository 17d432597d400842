import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { SCORER, unpackMatchingWorld } from '#test/support/matching-world.ts';

type Scored = Readonly<Record<'ndcg@10' | 'ineligible@10' | 'answered' | 'accept_lift_vs_followers' | 'newcomer_share' | 'newcomer_share_oracle', number>>;

const world = unpackMatchingWorld();
afterAll(() => world.close());
const script = fileURLToPath(new URL('../../scripts/match-rank.ts', import.meta.url));

function scored(direction: 'brief' | 'creator'): Scored {
  const run = join(world.folder, `run-${direction}.jsonl`);
  execFileSync(process.execPath, [script, '--data', world.folder, '--out', run, '--direction', direction]);
  return JSON.parse(execFileSync(process.execPath, [SCORER, '--data', world.folder, '--run', run, '--direction', direction, '--json'], { encoding: 'utf8' })) as Scored;
}

it('ranks creators for briefs at least as well as it should, nobody ineligible, newcomers with their fair share', { timeout: 60_000 }, () => {
  const found = scored('brief');
  expect(found['ndcg@10']).toBeGreaterThanOrEqual(0.75);
  expect(found['accept_lift_vs_followers']).toBeGreaterThanOrEqual(0.78);
  expect(found['ineligible@10']).toBe(0);
  expect(found.answered).toBe(1);
  expect(found.newcomer_share / found.newcomer_share_oracle).toBeGreaterThanOrEqual(0.85);
});

it('ranks briefs for creators at least as well as it should', { timeout: 60_000 }, () => {
  const found = scored('creator');
  expect(found['ndcg@10']).toBeGreaterThanOrEqual(0.85);
  expect(found['ineligible@10']).toBe(0);
});
