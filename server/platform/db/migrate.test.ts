import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { instant } from '#domain/kit/time.ts';
import { cloneDatabase, createDatabase, type TestDatabase } from '#test/support/postgres.ts';
import { listMigrations, migrate } from './migrate.ts';

const now = instant(Date.UTC(2026, 10, 24));
let database: TestDatabase;
let client: pg.Client;
let folder: string;

beforeAll(async () => {
  database = await createDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fairhold-migrations-'));
  await client.query('drop schema public cascade; create schema public');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'up.sql'), text);
}

const tables = async (): Promise<string[]> =>
  (await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations' order by 1`)).rows.map((row) => row.name);

test('migrations run in order, once, and say when', async () => {
  write('0002-b', 'alter table a add column more text');
  write('0001-a', 'create table a (id text)');
  expect(await migrate(database.url, { now, folder })).toEqual(['0001-a', '0002-b']);
  expect(await migrate(database.url, { now, folder })).toEqual([]);
  const { rows } = await client.query<{ applied_at: Date }>('select applied_at from schema_migrations');
  expect(rows.map((row) => row.applied_at.getTime())).toEqual([now, now]);
});

test('a migration that fails leaves nothing of itself and keeps the ones before it', async () => {
  write('0001-a', 'create table a (id text)');
  write('0002-b', 'create table b (id text);\n\ncreate table a (id text)');
  await expect(migrate(database.url, { now, folder })).rejects.toThrow('migration 0002-b: relation "a" already exists');
  expect(await tables()).toEqual(['a']);
  write('0002-b', 'create table b (id text)');
  expect(await migrate(database.url, { now, folder })).toEqual(['0002-b']);
});

test('a mistake in the SQL is told with its line', async () => {
  write('0001-a', '-- first\nselect 1;\ncreate tabel a ()');
  await expect(migrate(database.url, { now, folder })).rejects.toThrow(/^migration 0001-a, line 3: syntax error/);
});

test('a migration changed after it ran is refused', async () => {
  write('0001-a', 'create table a (id text)');
  await migrate(database.url, { now, folder });
  write('0001-a', 'create table a (id text, sly text)');
  await expect(migrate(database.url, { now, folder })).rejects.toThrow(/0001-a was changed/);
});

test('a migration that comes before one that ran is refused', async () => {
  write('0002-b', 'create table b (id text)');
  await migrate(database.url, { now, folder });
  write('0001-a', 'create table a (id text)');
  await expect(migrate(database.url, { now, folder })).rejects.toThrow(/0001-a comes before 0002-b/);
  expect(await tables()).toEqual(['b']);
});

test('four servers that start at once run each migration once', async () => {
  for (const n of [1, 2, 3, 4, 5]) write(`000${n}-t${n}`, `create table t${n} (id text)`);
  const ran = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, { now, folder })));
  expect(ran.flat().sort()).toEqual(['0001-t1', '0002-t2', '0003-t3', '0004-t4', '0005-t5']);
});

test('two migrations with one number, and a name out of form, are refused', () => {
  write('0001-a', '');
  write('0001-b', '');
  expect(() => listMigrations(folder)).toThrow(/same number/);
  rmSync(join(folder, '0001-b'), { recursive: true });
  write('2-next', '');
  expect(() => listMigrations(folder)).toThrow(/named 0001-like-this/);
});

test('a clone has the whole schema and none of another clone’s rows', async () => {
  const [left, right] = await Promise.all([cloneDatabase(), cloneDatabase()]);
  expect(await migrate(left.url, { now })).toEqual([]);
  expect(left.url).not.toBe(right.url);
  await Promise.all([left.drop(), right.drop()]);
});
