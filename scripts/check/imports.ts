import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Violation = { readonly from: string; readonly to: string; readonly rule: { readonly name: string }; readonly cycle?: readonly { readonly name: string }[] };
type Report = { readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] } };

export const FOLDERS = ['domain', 'server', 'web', 'db', 'emulators', 'scripts', 'test'];

const CRUISER = fileURLToPath(new URL('../../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', import.meta.url));
const OUTPUT_BYTES_MAX = 200_000_000;

/** Reads every import of a tree by its own rule file. Throws: Error with what the reader said, when the rule file itself stops it. */
export async function readImports(root: string): Promise<Report['summary']> {
  const folders = FOLDERS.filter((it) => existsSync(join(root, it)));
  const words = [CRUISER, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders];
  const { out, said } = await new Promise<{ out: string; said: string }>((resolve) => {
    execFile(process.execPath, words, { cwd: root, maxBuffer: OUTPUT_BYTES_MAX }, (_error, stdout, stderr) => resolve({ out: stdout, said: stderr }));
  });
  if (!out.startsWith('{')) throw new Error(`dependency-cruiser did not answer: ${said.trim()}`);
  return (JSON.parse(out) as Report).summary;
}

/** What is imported against the rules. `modulesMin`: fewer than these means that the files could not be read at all, which is no proof of anything. */
export async function findForbiddenImports(root: string, modulesMin = 300): Promise<string[]> {
  const { totalCruised, violations } = await readImports(root);
  if (totalCruised < modulesMin) return [`only ${totalCruised} modules were read: dependency-cruiser cannot parse them (does it find TypeScript 6?)`];
  return violations.map(({ from, to, rule, cycle }) => `${rule.name}: ${from} → ${cycle === undefined ? to : cycle.map((it) => it.name).join(' → ')}`);
}
