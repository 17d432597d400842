import { createHash } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { createClock } from '#server/platform/clock.ts';
import { migrate } from '#server/platform/db/migrate.ts';
import { startPostgres } from '#server/platform/postgres/start-postgres.ts';
import { keep, readKept } from './keep.ts';

/** The database of this checkout. `make` fills a new one with `fill`, whole or not at all; what is there already is brought to the newest schema and kept. */
export type OpenedDatabase = { readonly url: string; readonly words: string; readonly embedded: boolean; make(fill: (url: string) => Promise<void>): Promise<boolean>; stop(): Promise<void> };

type Opening = { readonly dataDir: string; readonly note: (text: string) => void; readonly log: (sentence: string) => void };

const NAME = 'fairhold';
const UNFINISHED = 'fairhold_unfinished';

async function asking<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url, application_name: 'fairhold start' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const bringUpToDate = (url: string): Promise<string[]> => migrate(url, { now: createClock().now() });
const named = (adminUrl: string, name: string): string => adminUrl.replace('/postgres?', `/${name}?`);

/** Starts our own server. A new world is made in a database of another name, which takes its own only when it is whole. */
async function openEmbedded({ dataDir, note, log }: Opening): Promise<OpenedDatabase> {
  const server = await startPostgres({ dataDir: join(dataDir, 'postgres'), database: 'postgres', log });
  const url = named(server.url, NAME);
  note(`PostgreSQL ${server.version}${server.origin === 'npm' ? '' : ' of this machine'}${server.adopted ? ', taken over from a start that was killed' : ''}`);
  const exists = await asking(server.url, async (client) => (await client.query('select 1 from pg_database where datname = $1', [NAME])).rowCount === 1);
  if (exists) await bringUpToDate(url);
  return {
    url, words: `PostgreSQL ${server.version}`, embedded: true, stop: () => server.stop(),
    async make(fill) {
      if (exists) return false;
      await asking(server.url, async (client) => {
        await client.query(`drop database if exists ${UNFINISHED} with (force)`);
        await client.query(`create database ${UNFINISHED}`);
      });
      const unfinished = named(server.url, UNFINISHED);
      await bringUpToDate(unfinished);
      await fill(unfinished);
      await asking(server.url, (client) => client.query(`alter database ${UNFINISHED} rename to ${NAME}`));
      return true;
    },
  };
}

/** Uses the database somebody gave. One that has accounts is never filled and never emptied. */
async function openGiven(url: string, { dataDir, note }: Opening): Promise<OpenedDatabase> {
  const file = join(dataDir, 'filled.json');
  const key = createHash('sha256').update(url).digest('hex');
  await bringUpToDate(url);
  note('DATABASE_URL');
  return {
    url, words: 'the database in DATABASE_URL', embedded: false, stop: async () => undefined,
    async make(fill) {
      const empty = await asking(url, async (client) => (await client.query('select 1 from accounts limit 1')).rowCount === 0);
      const begun = readKept<{ key: string; whole: boolean }>(file);
      if (!empty && begun?.key === key && !begun.whole) throw new Error('the demo world in DATABASE_URL was not finished: make the database empty and start again');
      if (!empty) return false;
      keep(file, { key, whole: false });
      await fill(url);
      keep(file, { key, whole: true });
      return true;
    },
  };
}

/** Opens the database: the one in DATABASE_URL, else our own server below the data folder. Throws: Error that says what to do. */
export const openDatabaseOf = (opening: Opening): Promise<OpenedDatabase> => {
  const given = process.env['DATABASE_URL'] ?? '';
  return given === '' ? openEmbedded(opening) : openGiven(given, opening);
};
