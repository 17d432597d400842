import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readRunning, type Running } from './start/running.ts';
import { dim, red, say } from './start/say.ts';
import { spanOf } from './start/span.ts';

const DATA_DIR = join(fileURLToPath(new URL('..', import.meta.url)), '.data');
const ANSWERS_WITHIN_MS = 300_000;
const HELP = `npm run demo -- skip 7d   moves the clock of the running demonstration on (m, h, d, w)
npm run demo -- now       says what time it is there`;

type Clock = { readonly now: string; readonly offset_ms: number };
type Change = { readonly title: string; readonly what: string; readonly at: Date };

const timeText = (at: string | Date): string => `${new Date(at).toUTCString().replace(/:\d\d GMT$/, '')} UTC`;

async function askClock({ url }: Running, advanceMs?: number): Promise<Clock> {
  const how = advanceMs === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advance_ms: advanceMs }) };
  const answer = await fetch(`${url}/demo/clock`, { ...how, signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
  return await answer.json() as Clock;
}

/** What clocks and money have done by themselves between two moments. */
async function changesBetween({ databaseUrl }: Running, from: Clock, to: Clock): Promise<readonly Change[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Change>(`
      select c.title, it.from_state || ' → ' || it.to_state as what, it.at from collaboration_changes it join collaborations c on c.id = it.collaboration_id
       where it.actor_side in ('clock', 'system') and it.from_state <> it.to_state and it.at > $1 and it.at <= $2
      union all
      select c.title, 'money: ' || it.from_state || ' → ' || it.to_state, it.at from hold_changes it join holds h on h.id = it.hold_id join collaborations c on c.id = h.collaboration_id
       where it.from_state <> it.to_state and it.to_state in ('released', 'reverted', 'closed', 'failed', 'needs_brand') and it.at > $1 and it.at <= $2
       order by 3`, [from.now, to.now]);
    return rows;
  } finally {
    await client.end();
  }
}

async function skip(running: Running, text: string): Promise<void> {
  const { ms, words } = spanOf(text);
  const before = await askClock(running);
  const after = await askClock(running, ms);
  say(`The clock went ${words} on: it is ${timeText(after.now)}.`);
  const changes = await changesBetween(running, before, after);
  if (changes.length === 0) say(dim('  No clock ran out on the way.'));
  for (const it of changes) say(`  ${dim(timeText(it.at))}  “${it.title}”  ${it.what.replaceAll('_', ' ')}`);
}

async function main([verb = '', span = '']: readonly string[]): Promise<void> {
  if (verb !== 'skip' && verb !== 'now') {
    say(HELP);
    return;
  }
  const running = readRunning(DATA_DIR);
  if (!running) throw new Error('nothing runs in this folder: npm start');
  if (verb === 'skip') await skip(running, span);
  else say(`It is ${timeText((await askClock(running)).now)}.`);
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  say(`${red('✗')} ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
