import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the browser's files are made of. */
const SOURCES = ['web', 'domain', 'package-lock.json', 'vite.config.ts'] as const;
const NOT_BUILT = /\.test\.tsx?$/;

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesBelow(join(path, name))).filter((name) => !NOT_BUILT.test(name));
}

/** One hash over everything a build reads. */
export function hashOfSources(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    for (const file of filesBelow(path)) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Says whether the last build was made from these very sources. */
export function isFresh(root: string): boolean {
  const stamp = join(root, 'dist', 'web.sha256');
  return existsSync(join(root, 'dist', 'web')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources(root);
}

/** Builds the browser's files. Throws: Error with what Vite said. */
export async function buildWeb(root: string): Promise<void> {
  const hash = hashOfSources(root);
  // Our Node reads the configuration as it is; Vite's own way would write into node_modules, which may belong to another account.
  const words = [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--configLoader', 'native', '--logLevel', 'warn'];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => { said += piece.toString(); });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`the web build failed:\n${said.trim()}`);
  writeFileSync(join(root, 'dist', 'web.sha256'), hash);
}
