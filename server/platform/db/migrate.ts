import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Instant } from '#domain/kit/time.ts';

type Migration = { readonly name: string; readonly text: string; readonly sha256: string };

export type MigrateOptions = { readonly now: Instant; readonly folder?: string };

const FOLDER = fileURLToPath(new URL('../../../db/migrations/', import.meta.url));
const NAME = /^\d{4}-[a-z0-9]+(-[a-z0-9]+)*$/;
const RACE_CODES: readonly string[] = ['42P07', '42710', '23505'];

/** Reads the migrations in the order they run. Throws: Error when a name is wrong or two have the same number. */
export function listMigrations(folder = FOLDER): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory()).map((it) => it.name).sort();
  names.forEach((name, index) => {
    if (!NAME.test(name)) throw new Error(`db/migrations/${name}: a migration is named 0001-like-this`);
    if (name.slice(0, 4) === names[index - 1]?.slice(0, 4)) throw new Error(`db/migrations: ${names[index - 1]} and ${name} have the same number`);
  });
  return names.map((name) => {
    const text = readFileSync(join(folder, name, 'up.sql'), 'utf8');
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
  });
}

async function ensureList(client: pg.Client): Promise<void> {
  try {
    await client.query('create table if not exists schema_migrations (name text primary key, sha256 text not null, applied_at timestamptz not null)');
  } catch (error) {
    // Two servers starting at once may both make it; either one is enough.
    if (!RACE_CODES.includes((error as pg.DatabaseError).code ?? '')) throw error;
  }
}

/** Says which migrations still have to run. Throws: Error when one that ran was changed, or one comes before the last that ran. */
async function pending(client: pg.Client, all: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from schema_migrations order by name');
  const applied = new Map(rows.map((row) => [row.name, row.sha256]));
  const last = rows.at(-1)?.name ?? '';
  for (const { name, sha256 } of all) {
    const before = applied.get(name);
    if (before !== undefined && before !== sha256) throw new Error(`migration ${name} was changed after it ran here: put it back and write a new one`);
    if (before === undefined && name < last) throw new Error(`migration ${name} comes before ${last}, which ran already: give it the next number`);
  }
  return all.filter(({ name }) => !applied.has(name));
}

/** Runs the next migration in a transaction of its own, under a lock; answers its name, or null when none is left. */
async function step(client: pg.Client, all: readonly Migration[], now: Instant): Promise<string | null> {
  await client.query('begin');
  try {
    await client.query('lock table schema_migrations in access exclusive mode');
    const [next] = await pending(client, all);
    if (next !== undefined) {
      await client.query(next.text).catch((error: pg.DatabaseError) => {
        const line = error.position === undefined ? '' : `, line ${next.text.slice(0, Number(error.position)).split('\n').length}`;
        throw new Error(`migration ${next.name}${line}: ${error.message}`, { cause: error });
      });
      await client.query('insert into schema_migrations (name, sha256, applied_at) values ($1, $2, $3)', [next.name, next.sha256, new Date(now)]);
    }
    await client.query('commit');
    return next?.name ?? null;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/**
 * Brings a database to the newest schema; answers the names of the migrations that ran. Each runs whole or not at all.
 * Units: `now` in ms since 1970. Throws: Error with the migration and the line; the ones before it stay.
 */
export async function migrate(url: string, { now, folder }: MigrateOptions): Promise<string[]> {
  const all = listMigrations(folder);
  const client = new pg.Client({ connectionString: url, application_name: 'fairhold migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await ensureList(client);
    const ran: string[] = [];
    for (let name = await step(client, all, now); name !== null; name = await step(client, all, now)) ran.push(name);
    return ran;
  } finally {
    await client.end();
  }
}
