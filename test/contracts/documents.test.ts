import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { papersOf } from '#test/support/papers.ts';
import type { Person } from '#test/support/person.ts';
import { ask, accept, deliver, eachOf, must, sitDown } from '#test/support/desk.ts';
import { startWorld, type World } from '#test/support/world.ts';
import { approveCollaboration } from '#server/modules/collaborations/index.ts';

let world: World;
let brand: Person;
let creator: Person;

beforeAll(async () => {
  world = await startWorld();
  [brand, creator] = [await world.newBrand(), await world.newCreator()];
  await brand.states();
  await creator.states();
});
afterAll(() => world.close());

const MANY = 50;

type Count = { readonly series: string; readonly counts: readonly number[]; readonly last: number };
const series = (): Promise<Count[]> => world.books.query<Count>(`select s.series, array_agg(d.count order by d.count) as counts, s.last_count as last from document_series s join documents d using (series, year) group by s.series, s.last_count order by s.series`);

/** Does what is due, many jobs at a time, then what the provider tells of it. */
async function settleMany(): Promise<void> {
  for (let round = 0; round < 100 && (await world.app.app.workOnce(50)) > 0; round += 1);
  await world.settle();
}

test('fifty documents of a series issued at once by two nodes have fifty numbers without a gap, each once', async () => {
  const [atBrand, atCreator] = [await sitDown(world, brand), await sitDown(world, creator)];
  const app = world.app.app;
  const ids: string[] = [];
  await eachOf(Array.from({ length: MANY }), 5, async () => { ids.push(await ask({ brand: atBrand.on(app), creatorId: creator.accountId, cardId: brand.cardId })); });
  await eachOf(ids, 5, (id) => accept(atCreator.on(app), id));
  await settleMany();
  await eachOf(ids, 5, (id) => deliver(atCreator.on(app), id));
  await settleMany();
  await eachOf(ids, 5, async (id) => must(await approveCollaboration(atBrand.on(app), { id })));
  const twin = world.app.twin();
  for (let round = 0; round < 60; round += 1) await Promise.all([app.workOnce(25), twin.workOnce(25)]);
  await settleMany();
  const found = await series();
  expect(found.map((it) => it.series[0])).toEqual(['A', 'C', 'F', 'P', 'W']);
  for (const it of found) expect(it, it.series).toMatchObject({ last: MANY, counts: Array.from({ length: MANY }, (_, index) => index + 1) });
}, 240_000);

test('a number taken by a process that dies before it commits goes to the next document', async () => {
  const before = (await series()).find((it) => it.series === 'C')?.last ?? 0;
  const dying = new pg.Client({ connectionString: world.app.databaseUrl });
  dying.on('error', () => undefined);
  await dying.connect();
  await dying.query('begin');
  const { rows } = await dying.query<{ last_count: number; pid: number }>(`update document_series set last_count = last_count + 1 where series = 'C' returning last_count, pg_backend_pid() as pid`);
  expect(rows[0]?.last_count).toBe(before + 1);
  await world.books.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  const duet = await brand.requests(creator);
  await creator.accepts(duet);
  await creator.delivers(duet);
  await brand.approves(duet);
  const issued = (await papersOf(creator)).find((it) => it.kind === 'commission_invoice' && it.collaborationId === duet.id);
  expect(issued?.number).toBe(`C-2026-${String(before + 1).padStart(6, '0')}`);
});

test('what is issued cannot be changed, taken away, numbered past its series or issued twice, not even by the owner of the tables', async () => {
  for (const statement of [
    `update documents set total_minor = 1, net_minor = 1, vat_minor = 0`, `update documents set body = '{}'`, 'delete from documents', `update vat_checks set valid = false`, `delete from vat_checks`,
    `update document_series set last_count = last_count + 2 where series = 'C'`, `update document_series set last_count = last_count - 1 where series = 'C'`,
  ]) await expect(world.books.query(statement), statement).rejects.toThrow(/append-only|grows by one/);
  const copy = (change: string) => `insert into documents select (jsonb_populate_record(null::documents, to_jsonb(d) || ${change})).* from documents d where kind = 'commission_invoice' order by d.id limit 1`;
  await expect(world.books.query(copy(`'{"id":"doc_x","number":"C-2026-999999","count":999999,"cause":"other"}'`))).rejects.toThrow('out of its series');
  await expect(world.books.query(`with grown as (update document_series set last_count = last_count + 1 where series = 'C' returning last_count) select 1`)).resolves.toHaveLength(1);
  const last = (await series()).find((it) => it.series === 'C')?.last ?? 0;
  // The number would fit now; the cause was heard already.
  await expect(world.books.query(copy(`'{"id":"doc_x","number":"C-2026-999999","count":${last}}'`))).rejects.toThrow('documents_kind_collaboration_id_cause_key');
});

test('the roles the server works as may not change what is issued either, and a side writes no documents at all', async () => {
  const as = async (role: string, statement: string): Promise<string> => {
    const client = new pg.Client({ connectionString: world.app.databaseUrl });
    await client.connect();
    try {
      await client.query(`begin; set local role fairhold_${role}; set local app.viewer_side = 'creator'; set local app.account_id = '${creator.accountId}'`);
      await client.query(statement);
      return 'done';
    } catch (error) {
      return error instanceof Error ? error.message : 'refused';
    } finally {
      await client.end();
    }
  };
  expect(await as('worker', 'update documents set year = 2025')).toContain('permission denied');
  expect(await as('worker', 'delete from documents')).toContain('permission denied');
  for (const table of ['documents', 'document_series', 'document_dues', 'vat_checks', 'report_requests']) expect(await as('app', `update ${table} set ${table === 'document_series' ? 'year' : 'id'} = default`), table).toMatch(/permission denied|does not exist/);
  expect(await as('app', `insert into business_details (account_id, legal_name, street, postcode, city, small_business, tax_numbers, saved_at) values ('${brand.accountId}', 'x', 'x', 'x', 'x', false, '[]', now())`)).toContain('row-level security');
});

test('hearing of the same release again, at once and often, issues nothing again', async () => {
  const before = await world.books.count('documents');
  await world.books.query(`update jobs set done_at = null, due_at = '2026-01-01' where kind in ('documents-follow-hold', 'documents-follow-step', 'documents-issue-waiting')`);
  expect(await world.books.count('jobs', `kind like 'documents-%' and done_at is null`)).toBeGreaterThan(MANY);
  const twin = world.app.twin();
  for (let round = 0; round < 40; round += 1) await Promise.all([world.app.app.workOnce(25), twin.workOnce(25)]);
  expect(await world.books.count('jobs', `kind like 'documents-%' and done_at is null`)).toBe(0);
  expect(await world.books.count('documents')).toBe(before);
  expect(await world.books.brokenRules()).toEqual([]);
}, 120_000);
