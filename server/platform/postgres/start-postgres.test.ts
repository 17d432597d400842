import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { backupPostgres } from './backup-postgres.ts';
import { placesOf } from './cluster.ts';
import { readPostmaster } from './postmaster.ts';
import { hasEnded, isRunning, signal } from './processes.ts';
import { startPostgres, type PostgresOptions, type RunningPostgres } from './start-postgres.ts';

const cleanups: (() => Promise<void> | void)[] = [];
const isRoot = process.getuid?.() === 0;

afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

function folder(mode = 0o755): string {
  const made = mkdtempSync(join(realpathSync(tmpdir()), 'fairhold pg '));
  chmodSync(made, mode);
  cleanups.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function started(options: PostgresOptions): Promise<RunningPostgres> {
  const server = await startPostgres({ ...options, settings: { fsync: 'off' } });
  cleanups.push(() => server.stop());
  return server;
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const answer: pg.QueryResult<Record<string, unknown>> | pg.QueryResult[] = await client.query(query);
    return Array.isArray(answer) ? [] : answer.rows.flatMap((row) => Object.values(row));
  } finally {
    await client.end();
  }
}

/** Starts a server from another process; answers its pid and the address it printed. */
async function startElsewhere(dataDir: string): Promise<{ pid: number; url: string }> {
  const program = `import { startPostgres } from ${JSON.stringify(new URL('./start-postgres.ts', import.meta.url).href)};
    console.log((await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off' } })).url); setInterval(() => {}, 1000);`;
  const cwd = fileURLToPath(new URL('../../../', import.meta.url));
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = child.pid ?? 0;
  cleanups.push(() => signal(pid, 'SIGKILL'));
  const url = await new Promise<string>((resolve) => child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim())));
  return { pid, url };
}

test('a server starts in a folder with a space, speaks UTF-8 by code point, and keeps its data over a stop', async () => {
  const dataDir = join(folder(), 'my data');
  const first = await startPostgres({ dataDir, settings: { fsync: 'off' } });
  await ask(first.url, `create table words (word text); insert into words values ('é'), ('z'), ('A')`);
  expect(await ask(first.url, `select current_setting('server_encoding')`)).toEqual(['UTF8']);
  expect(await ask(first.url, 'select current_database()')).toEqual(['fairhold']);
  await first.stop();
  expect(readPostmaster(placesOf(dataDir).cluster)).toBeNull();

  const again = await started({ dataDir });
  expect(again.adopted).toBe(false);
  expect(await ask(again.url, 'select word from words order by word')).toEqual(['A', 'z', 'é']);
});

test('it listens on a socket only its account may reach, and on no port', async () => {
  const dataDir = join(folder(), 'data');
  const server = await started({ dataDir });
  expect(await ask(server.url, `select current_setting('listen_addresses')`)).toEqual(['']);
  expect(lstatSync(placesOf(dataDir).socketDir).mode & 0o077).toBe(0);
});

test('a path too long for a socket gets its socket elsewhere', async () => {
  const dataDir = join(folder(), 'a-folder-with-a-long-name'.repeat(4), 'data');
  const server = await started({ dataDir });
  expect(decodeURIComponent(server.url)).not.toContain('a-folder-with-a-long-name');
  expect(await ask(server.url, 'select 1')).toEqual([1]);
});

test('a server whose process was killed goes down with it or is taken over, and nothing committed is lost', async () => {
  const dataDir = join(folder(), 'data');
  const elsewhere = await startElsewhere(dataDir);
  await ask(elsewhere.url, 'create table kept (it text); insert into kept values (\'safe\')');
  signal(elsewhere.pid, 'SIGKILL');
  await hasEnded(elsewhere.pid, 5_000);
  const again = await started({ dataDir });
  expect(await ask(again.url, 'select it from kept')).toEqual(['safe']);
});

test('a server that still runs is taken over', async () => {
  const dataDir = join(folder(), 'data');
  await startElsewhere(dataDir);
  const second = await started({ dataDir });
  expect(second.adopted).toBe(true);
  expect(await ask(second.url, 'select 1')).toEqual([1]);
});

test('a server that dies by itself is started again at the same address', async () => {
  const dataDir = join(folder(), 'data');
  const said: string[] = [];
  const server = await started({ dataDir, log: (sentence) => said.push(sentence) });
  await ask(server.url, 'create table kept (it text); insert into kept values (\'safe\')');
  signal(readPostmaster(placesOf(dataDir).cluster)?.pid ?? 0, 'SIGKILL');
  const until = Date.now() + 10_000;
  let kept: unknown[] = [];
  while (kept.length === 0 && Date.now() < until) {
    await sleep(50);
    kept = await ask(server.url, 'select it from kept').catch(() => []);
  }
  expect(kept).toEqual(['safe']);
  expect(said).toEqual(['PostgreSQL ended by itself; starting it again']);
});

test('a number left by a crash that another program has now does not keep the server from starting', async () => {
  const dataDir = join(folder(), 'data');
  await (await startPostgres({ dataDir, settings: { fsync: 'off' } })).stop();
  writeFileSync(join(placesOf(dataDir).cluster, 'postmaster.pid'), `${process.pid}\n${dataDir}\n0\n5432\n/nowhere\n\n1 1\nready\n`);
  const server = await started({ dataDir });
  expect(isRunning(process.pid)).toBe(true);
  expect(await ask(server.url, 'select 1')).toEqual([1]);
});

test('a hot backup opens as a server of its own with all that was committed before it ended', async () => {
  const base = folder();
  const server = await started({ dataDir: join(base, 'data') });
  await ask(server.url, 'create table numbers as select generate_series(1, 50000) as n');
  const writer = new pg.Client({ connectionString: server.url });
  await writer.connect();
  let writing = true;
  const writes = (async () => {
    let n = 0;
    while (writing) await writer.query('insert into numbers values ($1)', [-(n += 1)]);
    return n;
  })();
  await backupPostgres(server.url, join(base, 'copy'));
  writing = false;
  const written = await writes;
  await writer.end();

  const copy = await started({ dataDir: join(base, 'copy') });
  expect(await ask(copy.url, 'select count(*)::int from numbers where n > 0')).toEqual([50_000]);
  const [copied] = await ask(copy.url, 'select count(*)::int from numbers where n < 0') as [number];
  expect(copied).toBeGreaterThan(0);
  expect(copied).toBeLessThanOrEqual(written);
  await expect(backupPostgres(server.url, join(base, 'copy'))).rejects.toThrow(/not empty/);
});

test('settings the server refuses stop the start with its own words', async () => {
  const dataDir = join(folder(), 'data');
  await expect(startPostgres({ dataDir, settings: { shared_buffers: 'plenty' } })).rejects.toThrow(/invalid value for parameter "shared_buffers"/);
});

test('below a folder only its owner may enter, root’s server gets a place it can reach, with a link to it', async () => {
  const dataDir = join(folder(0o700), 'data');
  const server = await started({ dataDir });
  const place = realpathSync(dataDir);
  cleanups.splice(1, 0, () => rmSync(place, { recursive: true, force: true }));
  expect(lstatSync(dataDir).isSymbolicLink()).toBe(isRoot);
  expect(await ask(server.url, 'select 1')).toEqual([1]);
});
