import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { err, ok } from '#domain/kit/result.ts';
import { createDatabase, type TestDatabase } from '#test/support/postgres.ts';
import { openPool } from './pool.ts';
import { sql } from './sql.ts';
import { openDatabase, type Role } from './transaction.ts';

const anonymous = { kind: 'anonymous' } as const;
const worker = { role: 'worker' as Role, viewer: anonymous };

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createDatabase();
  pool = openPool(database.url, { max: 2 });
  await pool.query('create table lines (id text primary key, at timestamptz); grant all on lines to fairhold_worker; grant usage on schema public to fairhold_worker');
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const ids = async (): Promise<string[]> => (await pool.query<{ id: string }>('select id from lines order by id')).rows.map((it) => it.id);

test('the first statement runs inside the transaction and as its role, though it leaves together with the opening', async () => {
  const answer = await openDatabase(pool).transaction(worker, async (tx) => {
    const { rows } = await tx.run<{ role: string }>(sql`insert into lines (id) values ('undone') returning current_user as role`);
    return err({ code: rows[0]?.role });
  });
  expect(answer).toEqual(err({ code: 'fairhold_worker' }));
  expect(await ids()).toEqual([]);
});

test('when the opening fails nothing that was sent behind it happens, and its own failure is told', async () => {
  const before = await ids();
  await expect(openDatabase(pool).transaction({ role: 'nobody' as Role, viewer: anonymous }, async (tx) => {
    await tx.run(sql`insert into lines (id) values ('outside')`);
    return ok(undefined);
  })).rejects.toThrow('role "fairhold_nobody" does not exist');
  await expect(openDatabase(pool).transaction({ role: 'nobody' as Role, viewer: anonymous }, async () => ok(undefined))).rejects.toThrow('role "fairhold_nobody" does not exist');
  expect(await ids()).toEqual(before);
});

test('statements asked for at once are answered each with its own', async () => {
  const numbers = Array.from({ length: 40 }, (_none, index) => index);
  const answers = await openDatabase(pool).read(worker, (tx) => Promise.all(numbers.map(async (it) => (await tx.run<{ n: number }>(sql`select ${it}::int as n, ${'x'.repeat(it * 100)}::text as filling`)).rows[0]?.n)));
  expect(answers).toEqual(numbers);
});

test('a transaction that a statement has broken is never called kept, even when the failure was passed over', async () => {
  await expect(openDatabase(pool).transaction(worker, async (tx) => {
    await tx.run(sql`insert into lines (id) values ('lost')`);
    await tx.run(sql`insert into lines (id) values ('lost')`).catch(() => undefined);
    return ok(undefined);
  })).rejects.toThrow('a transaction was kept that a statement had broken');
  expect(await ids()).toEqual([]);
  expect((await openDatabase(pool).transaction(worker, async (tx) => { await tx.run(sql`insert into lines (id) values ('kept')`); return ok(undefined); })).ok).toBe(true);
  expect(await ids()).toEqual(['kept']);
});

test('the last statement is kept, though nobody asks for the commit that left with it', async () => {
  const done = await openDatabase(pool).transaction(worker, async (tx) => {
    await tx.run(sql`insert into lines (id) values ('first')`);
    return ok((await tx.runLast<{ id: string }>(sql`insert into lines (id) values ('last') returning id`)).rows);
  });
  expect(done).toEqual(ok([{ id: 'last' }]));
  expect(await ids()).toEqual(['first', 'kept', 'last']);
});

test('when the last statement fails nothing is kept, whatever was sent behind it', async () => {
  await expect(openDatabase(pool).transaction(worker, async (tx) => {
    await tx.run(sql`insert into lines (id) values ('before')`);
    return ok(await tx.runLast(sql`insert into lines (id) values ('last')`));
  })).rejects.toMatchObject({ code: '23505' });
  expect(await ids()).toEqual(['first', 'kept', 'last']);
});

test('what is asked for after the last statement, and a refusal after it, are bugs that are told', async () => {
  const late = openDatabase(pool).transaction(worker, async (tx) => {
    await tx.runLast(sql`select 1`);
    return ok(await tx.run(sql`insert into lines (id) values ('late')`));
  });
  await expect(late).rejects.toThrow('a statement was asked for after the last');
  await expect(openDatabase(pool).transaction(worker, async (tx) => err(await tx.runLast(sql`select 1`)))).rejects.toThrow('a transaction was refused after its last statement');
  expect(await ids()).toEqual(['first', 'kept', 'last']);
});

test('a connection that dies in the middle is a fault that may be tried again, and the pool goes on with another', async () => {
  await expect(openDatabase(pool).transaction(worker, async (tx) => {
    const { rows } = await tx.run<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await tx.run(sql`insert into lines (id) values ('after')`);
    return ok(undefined);
  })).rejects.toMatchObject({ retryable: true });
  expect(await ids()).toEqual(['first', 'kept', 'last']);
});
