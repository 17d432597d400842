import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gather, type Crew } from './start/crew.ts';
import { openDatabaseOf, type OpenedDatabase } from './start/database.ts';
import { sayReady } from './start/finish.ts';
import { addressOf, choosePorts, emulatorPrograms, serverPrograms, vitePrograms, type Plan } from './start/plan.ts';
import { leaveCheckout, readRunning, stopLeftovers, takeCheckout, writeRunning } from './start/running.ts';
import { dim, red, say, step, warn } from './start/say.ts';
import { loadSecrets } from './start/secrets.ts';
import { buildWeb, isFresh } from './start/web-build.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const DATA_DIR = join(ROOT, '.data');
const WINDOWS_WORDS = 'Windows is not supported as it is: run this inside WSL (https://learn.microsoft.com/windows/wsl)';

/** What a start has brought up so far, so that it can be taken down from any point. */
type Up = { crew: Crew; database: OpenedDatabase | null };

async function takeDown(up: Up): Promise<void> {
  await up.crew.stop();
  await up.database?.stop();
  leaveCheckout(DATA_DIR);
}

async function planOf(dev: boolean): Promise<Plan> {
  const { ports, changed } = await choosePorts({ dev });
  for (const words of changed) warn(words);
  return { root: ROOT, dataDir: DATA_DIR, dev, ports, secrets: loadSecrets(DATA_DIR), logLevel: process.env['LOG_LEVEL'] ?? 'info' };
}

function noteRunning(plan: Plan, up: Up): void {
  writeRunning(DATA_DIR, {
    pid: process.pid, url: addressOf(plan.ports), mailboxUrl: `http://localhost:${plan.ports.mailbox}`, databaseUrl: up.database?.url ?? '', children: up.crew.pids(), startedAt: new Date().toISOString(),
  });
}

/** Brings everything up; what does not wait for each other runs at the same time. */
async function bringUp(plan: Plan, up: Up): Promise<OpenedDatabase> {
  const building = plan.dev || isFresh(ROOT) ? Promise.resolve() : step('building the web', () => buildWeb(ROOT));
  const standIns = step('stand-ins', async (note) => {
    await up.crew.raise(emulatorPrograms(plan));
    note('payment provider, TikTok, mailbox');
  });
  const opening = step('database', (note) => openDatabaseOf({ dataDir: DATA_DIR, note, log: warn })).then((it) => (up.database = it));
  const outcomes = await Promise.allSettled([building, standIns, opening]);
  const failed = outcomes.find((it) => it.status === 'rejected');
  if (failed) throw failed.reason;
  const database = await opening;
  await step('demo world', async (note) => {
    const made = await database.make(async (url) => {
      // Only a first start needs the whole server in this process.
      const { makeDemoWorld } = await import('./start/demo-world.ts');
      await makeDemoWorld(url, plan);
    });
    note(made ? '24 creators, 4 brands, four weeks of work' : 'kept as it was');
  });
  await step('server', async (note) => {
    await up.crew.raise([...serverPrograms(plan, database.url), ...vitePrograms(plan)]);
    note('web, worker, scheduler');
  });
  return database;
}

/** Ctrl-C and its kin: everything goes down in order; a second one is patient no longer. */
function stopOnSignal(up: Up): void {
  let asked = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      asked += 1;
      if (asked > 1) process.exit(1);
      say(dim('\n  stopping …'));
      takeDown(up).then(() => process.exit(0), (error: unknown) => fail(error));
    });
  }
}

function fail(error: unknown): void {
  say(`\n${red('✗')} ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

async function main(): Promise<void> {
  if (process.platform === 'win32') return fail(new Error(WINDOWS_WORDS));
  const startedAt = Date.now();
  mkdirSync(DATA_DIR, { recursive: true });
  const holder = takeCheckout(DATA_DIR);
  if (holder !== null) {
    const running = readRunning(DATA_DIR);
    say(running ? `Fairhold runs in this folder already: ${running.url}` : `Fairhold is being started in this folder already (process ${holder}).`);
    return;
  }
  const left = await stopLeftovers(DATA_DIR);
  if (left.length > 0) warn(`a start that was killed had left ${left.join(', ')}: ended`);
  const up: Up = { crew: gather({ root: ROOT, logDir: join(DATA_DIR, 'logs'), changed: () => noteRunning(plan, up) }), database: null };
  const plan = await planOf(process.argv.includes('--dev'));
  stopOnSignal(up);
  try {
    const database = await bringUp(plan, up);
    noteRunning(plan, up);
    sayReady(plan, { database, startedAt });
  } catch (error) {
    await takeDown(up).catch(() => undefined);
    fail(error);
  }
}

await main();
