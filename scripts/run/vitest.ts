import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runNode, type Outcome, type Step } from './step.ts';

export const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');

/** Reads what a runner of tests has written about itself; undefined when it never came so far. */
export function readOutcome(file: string): Omit<Outcome, 'said'> | undefined {
  try {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Outcome>;
    return Number.isSafeInteger(passed) && Number.isSafeInteger(failed) ? { passed: passed as number, failed: failed as number } : undefined;
  } catch {
    return undefined;
  }
}

/** What a run of tests came to, from what it wrote and how it ended: one that ends badly has at least one failure, and one without tests has failed. */
export function judge(code: number, written: Omit<Outcome, 'said'> | undefined): Outcome {
  if (written === undefined) return { passed: 0, failed: 1, said: `the run broke off (exit ${code}) before it could count; what it said is above` };
  const { passed } = written;
  const failed = written.failed === 0 && (code !== 0 || passed === 0) ? 1 : written.failed;
  return { passed, failed, said: failed === 0 ? '' : `${failed} failed; what they said is above` };
}

/** Every test and story of a set of folders (all when none is given), with Vitest; its own report goes to the terminal. */
export const vitest = (name: string, ...words: string[]): Step => ({
  name,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fairhold-outcome-'));
    try {
      const file = join(folder, 'outcome.json');
      const { code } = await runNode([VITEST, 'run', ...words], { live: true, env: { FAIRHOLD_TEST_OUTCOME: file } });
      return judge(code, readOutcome(file));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
