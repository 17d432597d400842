import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, realpathSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries, type Binaries } from './binaries.ts';
import { majorOf, makeCluster, placesOf, serverEnvironment, SUPERUSER, type Parts, type Places } from './cluster.ts';
import { chooseOwner, giveAll, makePrivate, placeData } from './owner.ts';
import { readPostmaster, type Postmaster } from './postmaster.ts';
import { hasEnded, isRunning, signal } from './processes.ts';

export type PostgresOptions = {
  readonly dataDir: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly database?: string;
  readonly log?: (sentence: string) => void;
};

/** A running server. `adopted`: it ran already, left by a process that was killed. */
export type RunningPostgres = { readonly url: string; readonly version: string; readonly origin: Binaries['origin']; readonly adopted: boolean; stop(): Promise<void> };

type Server = Parts & { readonly log: (sentence: string) => void };

const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 10;
const RETRY_EVERY_MS = 50;
const LOOK_AFTER_EVERY_MS = 500;
const LOG_BYTES_MAX = 10_000_000;
const SETTINGS = { listen_addresses: '', timezone: 'UTC', log_timezone: 'UTC', max_connections: '100', log_min_messages: 'warning', log_checkpoints: 'off' };

// What the last server's children may leave for a moment after a crash; anything else said at start is final.
const PASSING = /pre-existing shared memory block|lock file .* already exists|database system is (shutting down|starting up)|Address already in use/;

const hasSetpriv = process.platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0;

/** The address of a database behind a unix socket, as `pg` and PostgreSQL's own tools read it. */
export const socketUrl = (socketDir: string, database: string): string => `postgresql://${SUPERUSER}@/${database}?host=${encodeURIComponent(socketDir)}`;

/** Starts the server in a session of its own, so that Ctrl-C reaches us and not it; where Linux offers it, it ends with us even when we are killed. */
function launch(server: Server): { pid: number; said: () => string } {
  const { binaries, places, owner } = server;
  const settings = { ...SETTINGS, ...server.settings, unix_socket_directories: places.socketDir };
  const options = ['-D', places.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const program = join(binaries.folder, 'postgres');
  const [command, words] = hasSetpriv ? ['setpriv', ['--pdeathsig', 'INT', program, ...options]] : [program, options];
  const file = openSync(places.log, 'a', 0o600);
  const from = statSync(places.log).size;
  const child = spawn(command, words, { ...owner, cwd: places.dataDir, env: serverEnvironment(), stdio: ['ignore', file, file], detached: true });
  closeSync(file);
  child.on('error', (error) => server.log(`PostgreSQL could not be started: ${error.message}`));
  child.unref();
  return { pid: child.pid ?? 0, said: () => readFileSync(places.log).subarray(from).toString() };
}

/** Starts the server and waits until it takes connections; tries again while the remains of a crash are cleared away. */
async function bringUp(server: Server): Promise<Postmaster> {
  const until = Date.now() + START_WITHIN_MS;
  for (;;) {
    const { pid, said } = launch(server);
    while (pid > 0 && isRunning(pid)) {
      const now = readPostmaster(server.places.cluster);
      if (now?.pid === pid && now.ready) return now;
      if (Date.now() > until) {
        signal(pid, 'SIGQUIT');
        break;
      }
      await sleep(LOOK_EVERY_MS);
    }
    if (Date.now() > until || !PASSING.test(said())) throw new Error(`PostgreSQL did not start:\n${said().trim().split('\n').slice(-12).join('\n')}`);
    await sleep(RETRY_EVERY_MS);
  }
}

/** Takes over a server that still runs; null when there is none. One that is going down is waited for. */
async function adopt(places: Places): Promise<Postmaster | null> {
  const until = Date.now() + START_WITHIN_MS;
  for (;;) {
    const found = readPostmaster(places.cluster);
    if (found === null) return null;
    if (found.ready && await answers(found)) return found;
    if (Date.now() > until) throw new Error(`a PostgreSQL (process ${found.pid}) holds ${places.dataDir} and does not answer`);
    await sleep(RETRY_EVERY_MS);
  }
}

async function answers(postmaster: Postmaster): Promise<boolean> {
  const client = new pg.Client({ connectionString: socketUrl(postmaster.socketDir, 'postgres'), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(socketDir: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: socketUrl(socketDir, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

async function bringDown(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await hasEnded(pid, STOP_WITHIN_MS)) return;
  signal(pid, 'SIGQUIT');
  if (!await hasEnded(pid, STOP_WITHIN_MS)) throw new Error(`PostgreSQL (process ${pid}) does not stop`);
}

function prepare(options: PostgresOptions): Server {
  try {
    return prepareAs(options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'EACCES') throw error;
    throw new Error(`${options.dataDir} belongs to another account (was it started as root before?): start it as that account, or choose another folder`, { cause: error });
  }
}

function prepareAs(options: PostgresOptions): Server {
  const dataDir = placeData(options.dataDir);
  const owner = chooseOwner(placesOf(dataDir).cluster);
  makePrivate(dataDir, owner);
  const places = placesOf(realpathSync(dataDir));
  const binaries = findBinaries(majorOf(places.cluster));
  makePrivate(places.socketDir, owner);
  const size = statSync(places.log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_BYTES_MAX) truncateSync(places.log);
  return { binaries, places, owner, settings: options.settings ?? {}, log: options.log ?? (() => undefined) };
}

/** Looks after a running server: one that dies by itself is started again. Answers how to stop both. */
function lookAfter(server: Server, first: Postmaster): () => Promise<void> {
  let { pid } = first;
  let restart: Promise<void> | null = null;
  const again = async (): Promise<void> => {
    server.log('PostgreSQL ended by itself; starting it again');
    try {
      pid = (await bringUp(server)).pid;
    } catch (error) {
      server.log(error instanceof Error ? error.message : String(error));
    } finally {
      restart = null;
    }
  };
  const looking = setInterval(() => {
    if (restart === null && !isRunning(pid)) restart = again();
  }, LOOK_AFTER_EVERY_MS);
  looking.unref();
  return async () => {
    clearInterval(looking);
    await restart;
    await bringDown(pid);
    if (!server.places.socketDir.startsWith(server.places.dataDir)) rmSync(server.places.socketDir, { recursive: true, force: true });
  };
}

/**
 * Starts our own PostgreSQL on a folder, or takes over the one that still runs there. It listens on a unix socket only.
 * Shapes: `dataDir` may be missing; `settings` are server settings by name. Throws: Error that says what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const server = prepare(options);
  const { places, binaries, owner } = server;
  const running = await adopt(places);
  if (majorOf(places.cluster) === undefined) await makeCluster(server);
  else if (running === null && owner !== null && statSync(places.cluster).uid !== owner.uid) giveAll(places.cluster, owner);
  const postmaster = running ?? await bringUp(server);
  const database = options.database ?? 'fairhold';
  await ensureDatabase(postmaster.socketDir, database);
  return { url: socketUrl(postmaster.socketDir, database), version: binaries.version, origin: binaries.origin, adopted: running !== null, stop: lookAfter(server, postmaster) };
}
