import { mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { instant } from '#domain/kit/time.ts';
import { migrate } from '#server/platform/db/migrate.ts';
import { readPostmaster } from '#server/platform/postgres/postmaster.ts';
import { startPostgres } from '#server/platform/postgres/start-postgres.ts';

/** A PostgreSQL of a bench's own, as the product runs it: nothing is switched off. */
export type BenchServer = { readonly adminUrl: string; cpuMs(): number; stop(): Promise<void> };

const TICKS_PER_S = 100;

/** CPU a process has used, with that of its ended children. Units: ms. */
export function cpuOfMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) * (1_000 / TICKS_PER_S);
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc').filter((it) => /^\d+$/.test(it)).map(Number).filter((it) => {
    try {
      return Number(readFileSync(`/proc/${it}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]) === pid;
    } catch {
      return false;
    }
  });
}

export function cpuOfFamilyMs(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, it) => {
    try {
      return sum + cpuOfMs(it);
    } catch {
      return sum;
    }
  }, 0);
}

/** Starts a server in a folder that goes with it. */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'fairhold-bench-'));
  const dataDir = join(folder, 'data');
  const server = await startPostgres({ dataDir, database: 'postgres', settings: { shared_buffers: '256MB', max_wal_size: '4GB' } });
  const pid = readPostmaster(join(dataDir, 'cluster'))?.pid ?? 0;
  return {
    adminUrl: server.url, cpuMs: () => cpuOfFamilyMs(pid),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs statements as the owner of everything. */
export async function asOwner<Row extends pg.QueryResultRow = Record<string, unknown>>(url: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Makes a database with our schema, or a twin of one. */
export async function makeDatabase(server: BenchServer, name: string, template?: string): Promise<string> {
  await asOwner(server.adminUrl, `create database ${name}${template ? ` template ${template}` : ''}`);
  const url = server.adminUrl.replace('/postgres?', `/${name}?`);
  if (!template) await migrate(url, { now: instant(Date.UTC(2026, 0, 1)) });
  return url;
}
