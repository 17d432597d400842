import { accessSync, constants, mkdirSync, readdirSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { instant } from '#domain/kit/time.ts';
import { migrate } from '#server/platform/db/migrate.ts';
import { isRunning } from '#server/platform/postgres/processes.ts';
import { startPostgres } from '#server/platform/postgres/start-postgres.ts';

/** One server for a run of the tests. `trouble`: why the template could not be migrated; only tests that need a database then fail. */
export type TestCluster = { readonly adminUrl: string; readonly version: string; readonly trouble: string; stop(): Promise<void> };

export const TEMPLATE = 'fairhold_template';

const PREFIX = 'fairhold-test-';
const ROOM_BYTES_MIN = 1_000_000_000;
const THE_DAY_OF_THE_SCHEMA = instant(Date.UTC(2026, 0, 1));

// Nothing here has to outlive the run.
const SETTINGS = {
  fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off', wal_level: 'minimal', max_wal_senders: '0',
  max_connections: '300', shared_buffers: '64MB', max_wal_size: '4GB', checkpoint_timeout: '1h',
};

/** Memory where there is enough of it, else the folder for temporary files. */
function roomyFolder(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (bavail * bsize > ROOM_BYTES_MIN) return '/dev/shm';
  } catch {
    // No such folder here.
  }
  return realpathSync(tmpdir());
}

/** Removes what runs that were killed have left. */
function sweep(base: string): void {
  for (const name of readdirSync(base)) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : Number.NaN;
    if (!Number.isSafeInteger(pid) || isRunning(pid)) continue;
    try {
      rmSync(join(base, name), { recursive: true, force: true });
    } catch {
      // Another account's; it will sweep for itself.
    }
  }
}

async function makeTemplate(adminUrl: string): Promise<string> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`create database ${TEMPLATE}`);
    await migrate(databaseUrl(adminUrl, TEMPLATE), { now: THE_DAY_OF_THE_SCHEMA });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await admin.end();
  }
}

/** The address of another database on the same server. */
export const databaseUrl = (adminUrl: string, database: string): string => adminUrl.replace('/postgres?', `/${database}?`);

/** Starts the server of a test run and migrates the template every test database is cloned from. */
export async function startTestCluster(): Promise<TestCluster> {
  const base = roomyFolder();
  sweep(base);
  const folder = join(base, `${PREFIX}${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const server = await startPostgres({ dataDir: join(folder, 'data'), database: 'postgres', settings: SETTINGS });
  const trouble = await makeTemplate(server.url);
  return {
    adminUrl: server.url,
    version: server.version,
    trouble,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
