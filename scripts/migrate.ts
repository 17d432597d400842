import { createClock } from '#server/platform/clock.ts';
import { migrate } from '#server/platform/db/migrate.ts';
import { red, say } from './start/say.ts';

// Brings the schema of the database in DATABASE_URL to the newest migration: before a new version is started.
const url = process.env['DATABASE_URL'] ?? '';
try {
  if (url === '') throw new Error('DATABASE_URL is not set: the address of the database, as its owner');
  const ran = await migrate(url, { now: createClock().now() });
  for (const name of ran) say(name);
  say(ran.length === 0 ? 'the schema is the newest already' : `${ran.length} migrations ran`);
} catch (error) {
  say(`${red('✗')} ${(error as Error).message}`);
  process.exitCode = 1;
}
