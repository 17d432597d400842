import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invariant } from '#domain/kit/assert.ts';
import { idFrom } from '#domain/kit/ids.ts';
import { instant } from '#domain/kit/time.ts';
import { releaseEntry } from '#domain/settlement/postings.ts';
import { syncCollaborationTypes } from '#server/modules/collaborations/index.ts';
import { takeLastStep } from '#server/modules/settlement/holds/step.ts';
import * as holds from '#server/modules/settlement/holds/store.ts';
import { createContext, type Context, type Tx } from '#server/platform/command.ts';
import { openPool } from '#server/platform/db/pool.ts';
import type { Sql } from '#server/platform/db/sql.ts';
import { openDatabase } from '#server/platform/db/transaction.ts';
import { asOwner, makeDatabase, startBenchServer, type BenchServer } from './house.ts';
import { median, type Row } from './say.ts';

const ROWS = 60_000;
/** The first of them warms both up and does not count. */
const ROUNDS = 6;
const ROUND_TRANSACTIONS = 4_000;
const CLIENTS = 4;
/** Rows of one round, with some before them that warm up a connection. */
const baseOf = (round: number): number => round * (ROUND_TRANSACTIONS + 2 * CLIENTS) + 2 * CLIENTS;
const NOW = instant(Date.UTC(2026, 10, 24, 10));

/** 32 digits that name a row; ids of everything a release writes are made of them. */
const hexOf = (row: number): string => row.toString(16).padStart(32, '0');

/** Money that waits to be released, many times over. */
async function fill(url: string): Promise<void> {
  await asOwner(url, `
    set session_replication_role = replica;
    insert into accounts select 'acc_' || lpad(to_hex(n), 32, '0'), case when n = 1 then 'brand' else 'creator' end, 'Somebody', 'PT', now() from generate_series(1, 2) n;
    insert into cards (id, brand_id, mandate_version, started_at) values ('crd_1', 'acc_' || lpad('1', 32, '0'), 'v', now());
    insert into collaborations (id, brand_id, creator_id, type, title, state, terms, price_minor, currency, offer_by, requested_at, version)
      select 'col_' || lpad(to_hex(n), 32, '0'), 'acc_' || lpad('1', 32, '0'), 'acc_' || lpad('2', 32, '0'), 'duet', 'Bench', 'completed', '{}', 42000, 'EUR', 'brand', now(), 1 from generate_series(1, ${ROWS}) n;
    insert into holds (id, collaboration_id, brand_id, creator_id, state, rail, rail_rule, rail_reason, card_id, currency, price_minor, brand_fee_minor, commission_minor, brand_fee_bps, commission_bps, policy_version, attempt, captured, version)
      select 'hld_' || lpad(to_hex(n), 32, '0'), 'col_' || lpad(to_hex(n), 32, '0'), 'acc_' || lpad('1', 32, '0'), 'acc_' || lpad('2', 32, '0'), 'funded', 'platform_hold', 'r', 'because', 'crd_1', 'EUR', 42000, 2100, 4200, 500, 1000, 'v', 1, true, 1
        from generate_series(1, ${ROWS}) n;
    analyze`);
}

type Recorded = { readonly text: string; readonly values: readonly unknown[] };

/** One release of the hold of a row. */
async function release(ctx: Context, row: number, watch?: (query: Sql) => void): Promise<void> {
  const hex = hexOf(row);
  const done = await ctx.transaction(async (real) => {
    const tx: Tx = watch ? { ...real, run: (query) => { watch(query); return real.run(query); }, runLast: (query) => { watch(query); return real.runLast(query); } } : real;
    let made = 0;
    const random = { ...ctx.random, id: (kind: Parameters<typeof idFrom>[0]) => idFrom(kind, `${(made += 1).toString(16)}${hex.slice(1)}`) } as Context['random'];
    const hold = await holds.lock(tx, `hld_${hex}`);
    invariant(hold, 'a row without a hold', hex);
    return takeLastStep({ ...ctx, random }, tx, { hold, step: 'release', entries: [releaseEntry(hold)] });
  });
  invariant(done.ok, 'a release was refused', done);
}

type Script = { readonly text: string; readonly variables: Readonly<Record<string, string>> };

/**
 * The statements of one release as a script of pgbench, in as many packets as ours: the opening leaves with the first, the commit with the last.
 * Values go beside it as variables, as ours do; where one names the row, the row of this turn is put in its place.
 */
function scriptOf(recorded: readonly Recorded[], opening: readonly string[], row: number): Script {
  const tail = hexOf(row).slice(1);
  const variables: Record<string, string> = {};
  const bodyOf = ({ text, values }: Recorded, index: number): string => text.replaceAll(/\$(\d+)/g, (_all, number: string) => {
    const value = values[Number(number) - 1];
    if (value === null || value === undefined) return 'null';
    const written = value instanceof Date ? value.toISOString() : String(value);
    const name = `s${index}p${number}`;
    variables[name] = written;
    return written.includes(tail) ? `replace(:${name}, '${tail}', lpad(to_hex(:row::bigint), 31, '0'))${/^[[{]/.test(written) ? '::jsonb' : ''}` : `:${name}`;
  }).replaceAll(/\s+/g, ' ').trim();
  const [first, last] = recorded.map((it, index) => `${bodyOf(it, index)};`);
  invariant(first !== undefined && last !== undefined && recorded.length === 2, 'a release is two statements: the lock and the step', recorded.length);
  const pipeline = (...statements: readonly string[]): string[] => ['\\startpipeline', ...statements, '\\endpipeline'];
  const lines = ['\\set n :n + 1', `\\set row :base + :n * ${CLIENTS} + :client_id`, ...pipeline(...opening.map((it) => `${it};`), first), ...pipeline(last, 'commit;')];
  return { text: lines.join('\n'), variables };
}

type Round = { readonly perSecond: number; readonly clientCpuMs: number; readonly serverCpuMs: number };

/** How often somebody waited for a row that another had locked, over so many looks: a row all transitions share would be waited for at nearly each. */
type Waits = { looks: number; waiting: number };
const LOOK_EVERY_MS = 10;

/** Looks for waits on rows, from a connection of its own, until it is stopped. */
async function watchWaits(url: string, waits: Waits): Promise<() => Promise<void>> {
  const pool = openPool(url, { max: 1 });
  let watching = true;
  const look = async (): Promise<void> => {
    while (watching) {
      const { rows } = await pool.query<{ n: number }>("select count(*)::int as n from pg_locks where not granted and locktype in ('transactionid', 'tuple')");
      waits.looks += 1;
      waits.waiting += rows[0]?.n ?? 0;
      await new Promise((resolve) => { setTimeout(resolve, LOOK_EVERY_MS); });
    }
  };
  const looking = look();
  return async () => {
    watching = false;
    await looking;
    await pool.end();
  };
}

/** One more round that is not timed, while it is looked at for waits on rows. */
async function countWaits(server: BenchServer, url: string): Promise<string> {
  const waits: Waits = { looks: 0, waiting: 0 };
  const stop = await watchWaits(url, waits);
  await ourRound(server, { url, base: baseOf(ROUNDS) });
  await stop();
  return `waits for a row another held: ${waits.waiting} in ${waits.looks} looks, with ${CLIENTS} connections`;
}

/** Releases the rows after `base`, from as many connections as there are clients. */
async function ourRound(server: BenchServer, { url, base }: { url: string; base: number }): Promise<Round> {
  const pool = openPool(url, { max: CLIENTS });
  const ctx = contextOn(pool);
  await Promise.all(Array.from({ length: CLIENTS }, (_none, index) => release(ctx, base - index)));
  const [serverBefore, cpuBefore, startedAt] = [server.cpuMs(), process.cpuUsage(), performance.now()];
  let done = 0;
  await Promise.all(Array.from({ length: CLIENTS }, async () => {
    while ((done += 1) <= ROUND_TRANSACTIONS) await release(ctx, base + done);
  }));
  const seconds = (performance.now() - startedAt) / 1_000;
  const cpu = process.cpuUsage(cpuBefore);
  const serverCpuMs = server.cpuMs() - serverBefore;
  await pool.end();
  return { perSecond: ROUND_TRANSACTIONS / seconds, clientCpuMs: (cpu.user + cpu.system) / 1_000, serverCpuMs };
}

function contextOn(pool: ReturnType<typeof openPool>): Context {
  const random = { id: () => { throw new Error('made per row'); }, secret: () => '' } as unknown as Context['random'];
  return createContext({ database: openDatabase(pool), clock: { now: () => NOW }, random }, {}, { viewer: { kind: 'anonymous' }, role: 'worker', requestId: 'bench' });
}

async function theirRound(server: BenchServer, it: { url: string; base: number; file: string; variables: Script['variables'] }): Promise<Round> {
  const { searchParams, pathname, username } = new URL(it.url.replace('@/', '@localhost/'));
  const words = ['-n', '-M', 'prepared', '-c', String(CLIENTS), '-j', '1', '-t', String(ROUND_TRANSACTIONS / CLIENTS), ...Object.entries({ ...it.variables, n: '0', base: String(it.base) }).flatMap(([name, value]) => ['-D', `${name}=${value}`]), '-f', it.file, '-h', searchParams.get('host') ?? '', '-U', username, pathname.slice(1)];
  const serverBefore = server.cpuMs();
  const child = spawn('/usr/bin/env', ['bash', '-c', 'TIMEFORMAT="cpu %U %S"; time pgbench "$@"', 'bench', ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => { said += piece.toString(); });
  const code = await new Promise<number | null>((resolve) => { child.once('close', resolve); });
  const tps = Number(/tps = ([\d.]+) \(without/.exec(said)?.[1]);
  const [user, system] = (/cpu ([\d.]+) ([\d.]+)/.exec(said) ?? []).slice(1).map(Number);
  if (code !== 0 || !(tps > 0) || /failed transactions: [1-9]/.test(said)) throw new Error(`pgbench did not run:\n${said}`);
  return { perSecond: tps, clientCpuMs: ((user ?? 0) + (system ?? 0)) * 1_000, serverCpuMs: server.cpuMs() - serverBefore };
}

function needPgbench(): void {
  if (spawnSync('pgbench', ['--version']).status === 0) return;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['install', '-y', '-qq', 'postgresql-contrib'], { stdio: 'ignore' }).status === 0 && spawnSync('pgbench', ['--version']).status === 0) return;
  throw new Error('pgbench is not on this machine: apt-get install -y postgresql-contrib');
}

const rowOf = (name: string, rounds: readonly Round[]): Row => ({
  name, perSecond: median(rounds.map((it) => it.perSecond)),
  cpuUs: { client: (median(rounds.map((it) => it.clientCpuMs)) * 1_000) / ROUND_TRANSACTIONS, PostgreSQL: (median(rounds.map((it) => it.serverCpuMs)) * 1_000) / ROUND_TRANSACTIONS },
});

/** Measures one money transition beside pgbench sending the same SQL. */
export async function benchMoney(): Promise<readonly Row[]> {
  needPgbench();
  const server = await startBenchServer();
  const folder = mkdtempSync(join(tmpdir(), 'fairhold-bench-'));
  try {
    const ours = await makeDatabase(server, 'ours');
    const pool = openPool(ours, { max: 1 });
    await syncCollaborationTypes(contextOn(pool));
    await fill(ours);
    const recorded: Recorded[] = [];
    await release(contextOn(pool), 1, (query) => recorded.push(query));
    await pool.end();
    const theirs = await makeDatabase(server, 'theirs', 'ours');
    const script = scriptOf(recorded, ['begin', 'set local role fairhold_worker'], 1);
    const file = join(folder, 'release.sql');
    writeFileSync(file, script.text);
    const rounds: { ours: Round[]; theirs: Round[] } = { ours: [], theirs: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.ours.push(await ourRound(server, { url: ours, base: baseOf(round) }));
      rounds.theirs.push(await theirRound(server, { url: theirs, base: baseOf(round), file, variables: script.variables }));
    }
    return [{ ...rowOf('our release', rounds.ours.slice(1)), note: await countWaits(server, ours) }, rowOf('pgbench, the same SQL', rounds.theirs.slice(1))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  }
}
