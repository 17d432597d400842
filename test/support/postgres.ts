import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { databaseUrl, TEMPLATE } from './test-cluster.ts';

/** A database of a test's own. */
export type TestDatabase = { readonly url: string; drop(): Promise<void> };

/** The server the run of tests has started, connected to its `postgres` database as superuser. Throws: Error outside a run of tests. */
export function adminUrl(): string {
  const url = process.env['FAIRHOLD_TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('no test server: run this with vitest, which starts one');
  return url;
}

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function create(from: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(`create database ${name} template ${from} strategy file_copy`);
  return { url: databaseUrl(adminUrl(), name), drop: () => asAdmin(`drop database if exists ${name} with (force)`) };
}

/** Makes a freshly migrated, empty database; drop it when the test file ends. Throws: Error when the migrations do not run. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const trouble = process.env['FAIRHOLD_TEST_DATABASE_TROUBLE'] ?? '';
  if (trouble !== '') throw new Error(`the schema could not be made: ${trouble}`);
  return create(TEMPLATE);
}

/** Makes a database without any table of ours. */
export const createDatabase = (): Promise<TestDatabase> => create('template0');
