import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instant } from '#domain/kit/time.ts';
import { migrate } from '#server/platform/db/migrate.ts';
import { readPostmaster } from '#server/platform/postgres/postmaster.ts';
import { startPostgres, type RunningPostgres } from '#server/platform/postgres/start-postgres.ts';

/** Real processes: a PostgreSQL that may be restarted, and nodes that may be killed. */
export type Nodes = {
  readonly databaseUrl: string;
  readonly urls: readonly string[];
  /** Kills a node between two instructions and starts it again at the same address. */
  killAndStart(index: number): Promise<void>;
  restartDatabase(): Promise<void>;
  pids(): readonly number[];
  databasePid(): number;
  close(): Promise<void>;
};

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const READY_WITHIN_MS = 40_000;
const LOOK_EVERY_MS = 50;
const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

async function freePort(): Promise<number> {
  const keeper = createServer();
  await new Promise<void>((resolve) => { keeper.listen(0, '127.0.0.1', resolve); });
  const { port } = keeper.address() as AddressInfo;
  await new Promise<void>((resolve) => { keeper.close(() => resolve()); });
  return port;
}

async function untilReady(url: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  for (const late = Date.now() + READY_WITHIN_MS; ;) {
    const ready = await fetch(`${url}/ready`).then((it) => it.ok, () => false);
    if (ready) return;
    if (child.exitCode !== null || Date.now() > late) throw new Error(`a node did not start:\n${said.slice(-10).join('')}`);
    await wait(LOOK_EVERY_MS);
  }
}

/** Starts a database and this many nodes on it, with the role that answers people alone. */
export async function startNodes(count: number): Promise<Nodes> {
  const folder = mkdtempSync(join(tmpdir(), 'fairhold-nodes-'));
  const start = (): Promise<RunningPostgres> => startPostgres({ dataDir: join(folder, 'data'), database: 'fairhold', settings: { shared_buffers: '32MB' } });
  let database = await start();
  const { url: databaseUrl } = database;
  await migrate(databaseUrl, { now: instant(Date.UTC(2026, 0, 1)) });
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  const children: ChildProcess[] = [];
  const startNode = async (index: number): Promise<void> => {
    const said: string[] = [];
    const env = {
      ...process.env, FAIRHOLD_MODE: 'demo', DATABASE_URL: databaseUrl, PORT: String(ports[index]), FAIRHOLD_SECRET: 'a-secret-of-the-tests-that-is-long-enough', STRIPE_SECRET_KEY: 'sk_test_nodes',
      STRIPE_API_BASE: 'http://127.0.0.1:9', SMTP_URL: 'smtp://127.0.0.1:9', LOG_LEVEL: 'error', MESSAGES_PER_MINUTE: '1000000', MESSAGES_PER_DAY: '1000000',
    };
    const child = spawn(process.execPath, [MAIN, '--roles=web'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (it: Buffer) => said.push(it.toString()));
    children[index] = child;
    await untilReady(urls[index] ?? '', child, said);
  };
  const kill = async (child: ChildProcess | undefined): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
    child.kill('SIGKILL');
    await ended;
  };
  for (let index = 0; index < count; index += 1) await startNode(index);
  return {
    databaseUrl, urls, pids: () => children.map((it) => it.pid ?? 0), databasePid: () => readPostmaster(join(folder, 'data', 'cluster'))?.pid ?? 0,
    async killAndStart(index) {
      await kill(children[index]);
      await startNode(index);
    },
    async restartDatabase() {
      await database.stop();
      database = await start();
    },
    async close() {
      await Promise.all(children.map(kill));
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
