import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

type Report = { readonly diagnostics: readonly { readonly message: string; readonly code: string; readonly filename: string; readonly labels: readonly { readonly span: { readonly line: number } }[] }[]; readonly number_of_files: number };

const OXLINT = fileURLToPath(new URL('../../node_modules/oxlint/bin/oxlint', import.meta.url));
const OUTPUT_BYTES_MAX = 100_000_000;

/** What the linter finds in a tree, by the tree's own .oxlintrc.json. `filesMin`: fewer files than these are no proof of anything. Throws: Error with what it said when it did not run. */
export async function findLint(root: string, filesMin = 300): Promise<string[]> {
  const { out, said } = await new Promise<{ out: string; said: string }>((resolve) => {
    execFile(process.execPath, [OXLINT, '--format', 'json', '--deny-warnings'], { cwd: root, maxBuffer: OUTPUT_BYTES_MAX }, (_error, stdout, stderr) => resolve({ out: stdout, said: stderr }));
  });
  if (!out.startsWith('{')) throw new Error(`oxlint did not answer: ${out.trim()} ${said.trim()}`);
  const report = JSON.parse(out) as Report;
  if (report.number_of_files < filesMin) return [`only ${report.number_of_files} files were read`];
  return report.diagnostics.map(({ filename, labels, message, code }) => `${filename}:${labels[0]?.span.line ?? 1} ${code}: ${message}`);
}
