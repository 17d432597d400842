import { LOGINS, PASSWORD } from '../../db/seeds/logins.ts';
import type { OpenedDatabase } from './database.ts';
import { addressOf, type Plan } from './plan.ts';
import { bold, dim, green, say, since } from './say.ts';

const NAME_WIDTH = 12;

/** Says where everything is and how to get in. */
export function sayReady(plan: Plan, { database, startedAt }: { database: OpenedDatabase; startedAt: number }): void {
  const { ports } = plan;
  const row = (name: string, words: string): void => say(`  ${dim(name.padEnd(NAME_WIDTH))}${words}`);
  say();
  say(`${green('●')} ${bold('Fairhold is ready')} ${dim(`after ${since(startedAt)}`)}`);
  say();
  row('Open', bold(addressOf(ports)));
  for (const it of LOGINS) row(it.side, `${it.email}  ${dim(it.words)}`);
  row('Password', PASSWORD);
  say();
  row('Mailbox', `http://localhost:${ports.mailbox}  ${dim('every mail it sends')}`);
  row('TikTok', `http://localhost:${ports.tiktok}  ${dim('a stand-in: publish a video, take its link')}`);
  row('7 days on', `npm run demo -- skip 7d  ${dim('or the clock at the foot of the page')}`);
  row('Stop', dim('Ctrl-C; everything is kept in .data'));
  say();
  if (database.embedded) say(dim(`  ${database.words} runs inside this start: made for evaluation and small single boxes. For more, set DATABASE_URL.`));
}
