import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { read } from './files.ts';

const GENERATED = 'web/graphql/generated';
const SCHEMA = 'server/graphql/schema.graphql';
const WRITER = 'scripts/codegen.ts';

/** The documents the web asks with. */
const copyDocuments = (from: string, to: string): void => cpSync(join(from, 'web'), join(to, 'web'), {
  recursive: true, filter: (path) => !path.includes('node_modules') && (!/\.[a-z0-9]+$/i.test(path) || path.endsWith('.graphql')),
});

/** Says whether the generated operations are those of the web's documents and the printed API: they are made again elsewhere and compared. */
export async function findStaleOperations(root: string): Promise<string[]> {
  const missing = [WRITER, SCHEMA, GENERATED].filter((it) => !existsSync(join(root, it)));
  if (missing.length > 0) return missing.map((it) => `${it} is missing`);
  const elsewhere = mkdtempSync(join(realpathSync(tmpdir()), 'fairhold-operations-'));
  try {
    for (const file of [WRITER, SCHEMA, 'package.json']) cpSync(join(root, file), join(elsewhere, file), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'dir');
    copyDocuments(root, elsewhere);
    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, [WRITER], { cwd: elsewhere }, (error, stdout, stderr) => resolve(error === null ? '' : `${stdout}${stderr}`.trim()));
    });
    if (said !== '') return [`${WRITER} failed: ${said}`];
    const made = readdirSync(join(elsewhere, GENERATED)).sort();
    const kept = readdirSync(join(root, GENERATED)).sort();
    const stale = [...new Set([...made, ...kept])].filter((it) => !made.includes(it) || !kept.includes(it) || read(elsewhere, `${GENERATED}/${it}`) !== read(root, `${GENERATED}/${it}`));
    return stale.map((it) => `${GENERATED}/${it} is not what ${dirname(GENERATED)} and ${SCHEMA} make: npm run codegen`);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}
