import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { makePrivate, type Owner } from './owner.ts';

/** The superuser of our own clusters. */
export const SUPERUSER = 'fairhold';

const SOCKET_NAME = '.s.PGSQL.5432';
const SOCKET_PATH_BYTES_MAX = 103;

/** Where the parts of one server lie. */
export type Places = { readonly dataDir: string; readonly cluster: string; readonly log: string; readonly socketDir: string };

/** What one server is made of. */
export type Parts = { readonly binaries: Binaries; readonly places: Places; readonly owner: Owner; readonly settings: Readonly<Record<string, string>> };

/** Names the places below a data folder. A socket's path has a hard limit, so a deep folder gets its socket in the folder for temporary files. */
export function placesOf(dataDir: string): Places {
  const near = join(dataDir, 'socket');
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const fits = Buffer.byteLength(join(near, SOCKET_NAME)) <= SOCKET_PATH_BYTES_MAX;
  return { dataDir, cluster: join(dataDir, 'cluster'), log: join(dataDir, 'postgres.log'), socketDir: fits ? near : join(tmpdir(), `fairhold-${key}`) };
}

/** The version a cluster was made by; undefined when there is no cluster yet. */
export function majorOf(cluster: string): number | undefined {
  const file = join(cluster, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
}

/** The environment of a server: nothing of ours, so that no PGHOST or locale of the person changes it. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' });

const localeOf = (binaries: Binaries): string[] =>
  (binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C']);

/** Makes a cluster beside its place and moves it there when it is whole, so that a crash leaves none or a good one. Throws: Error with what initdb said. */
export async function makeCluster({ binaries, places, owner, settings }: Parts): Promise<void> {
  const unfinished = `${places.cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  makePrivate(unfinished, owner);
  const options = ['-D', unfinished, '-U', SUPERUSER, '-E', 'UTF8', ...localeOf(binaries), '--auth-local=trust', '--auth-host=reject', '--no-instructions', ...(settings['fsync'] === 'off' ? ['--no-sync'] : [])];
  const child = spawn(join(binaries.folder, 'initdb'), options, { ...owner, cwd: places.dataDir, env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => { said += piece.toString(); });
  child.stderr.on('data', (piece: Buffer) => { said += piece.toString(); });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`initdb could not make a cluster in ${places.dataDir}:\n${said.trim()}`);
  renameSync(unfinished, places.cluster);
}
