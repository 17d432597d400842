import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STATES } from '#domain/collaborations/states.ts';
import { RAILS } from '#domain/settlement/hold.ts';
import { createApp } from '#server/composition.ts';
import { readConfig } from '#server/platform/config.ts';
import { cloneDatabase, type TestDatabase } from '#test/support/postgres.ts';
import { startMailbox } from '../../emulators/mailbox/start.ts';
import { startStripeEmulator } from '../../emulators/stripe/start.ts';
import { startTikTokEmulator } from '../../emulators/tiktok/start.ts';
import { startViesEmulator } from '../../emulators/vies/start.ts';
import { makeDemoWorld } from '../../scripts/start/demo-world.ts';
import { serverEnvironment, type Plan } from '../../scripts/start/plan.ts';
import { loadSecrets } from '../../scripts/start/secrets.ts';
import { readCrowd } from './crowd.ts';
import { readWishes } from './wishes.ts';
import { CREATORS } from './people.ts';
import { STORIES } from './stories.ts';

const WITHIN_MS = 120_000;
const portOf = (url: string): number => Number(new URL(url).port);

let database: TestDatabase;
let plan: Plan;
let client: pg.Client;
const closing: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  const [stripe, tiktok, mailbox, vies] = await Promise.all([startStripeEmulator(), startTikTokEmulator(), startMailbox(), startViesEmulator()]);
  const dataDir = mkdtempSync(join(tmpdir(), 'fairhold-seed-'));
  closing.push(() => stripe.close(), () => tiktok.close(), () => mailbox.close(), () => vies.close(), () => rmSync(dataDir, { recursive: true, force: true }), () => database.drop());
  const ports = { web: 1, api: 1, smtp: portOf(mailbox.smtpUrl), stripe: portOf(stripe.url), tiktok: portOf(tiktok.url), mailbox: portOf(mailbox.url), vies: portOf(vies.url) };
  plan = { root: '', dataDir, dev: false, ports, secrets: loadSecrets(dataDir), logLevel: 'silent' };
  await makeDemoWorld(database.url, plan);
  client = new pg.Client({ connectionString: database.url });
  closing.unshift(() => client.end());
  await client.connect();
}, WITHIN_MS);

afterAll(async () => {
  for (const close of closing) await close();
});

const column = async <Value>(query: string): Promise<Value[]> => (await client.query<Record<string, Value>>(query)).rows.flatMap((row) => Object.values(row));

test('many brands have said what they want, in four languages, and some of it is open to everybody', async () => {
  const [kept] = await column<number>('select count(*)::int from briefs');
  expect(kept).toBeGreaterThan(readWishes().length * 0.95);
  const [open] = await column<number>("select count(*)::int from campaigns where state = 'open' and listed");
  expect(open).toBeGreaterThan(30);
});

test('every story is told to its end, and a visitor finds every state but the withdrawn', async () => {
  expect(await column('select count(*)::int from collaborations')).toEqual([STORIES.length]);
  expect(new Set(await column<string>('select state from collaborations'))).toEqual(new Set(STATES.filter((it) => it !== 'withdrawn')));
  expect(await column<string>('select state from collaborations where frozen is not null')).toEqual(['delivered']);
});

test('every rail carries a collaboration, and money has ended on each side', async () => {
  expect(new Set(await column<string>('select rail from holds where rail is not null'))).toEqual(new Set(RAILS));
  expect(new Set(await column<string>('select state from holds'))).toEqual(new Set(['released', 'reverted', 'closed', 'funded', 'secured', 'needs_brand']));
});

test('the books balance by every rule, no job is dead and no call is in doubt', async () => {
  const app = createApp(readConfig(serverEnvironment(plan, database.url)));
  try {
    expect((await app.runRules()).filter((it) => it.violations > 0)).toEqual([]);
  } finally {
    await app.close();
  }
  expect(await column('select last_error from jobs where dead_at is not null')).toEqual([]);
  expect(await column('select state from provider_calls where answered_at is null')).toEqual([]);
});

test('its weeks are spread over the past, and nothing lies in the future', async () => {
  const [days = 0] = await column<number>('select count(distinct at::date)::int from collaboration_changes');
  expect(days).toBeGreaterThan(15);
  expect(await column<boolean>('select max(at) <= now() from collaboration_changes')).toEqual([true]);
  expect(await column<boolean>('select min(due_at) > now() from collaborations where due_at is not null')).toEqual([true]);
});

test('every creator can be found, with a price and numbers, and the posts in it were read', async () => {
  expect(await column('select count(*)::int from creator_profiles p where followers_count > 0 and exists (select 1 from creator_rates r where r.account_id = p.account_id)')).toEqual([CREATORS.length + readCrowd().length]);
  expect(await column(`select count(*)::int from deliverables where stage <> 'draft' and claims->0->>'outcome' is distinct from 'holds'`)).toEqual([0]);
});
