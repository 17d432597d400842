import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD } from '#test/support/person.ts';
import { MUTATIONS } from '#test/support/documents.ts';
import { startNodes, type Nodes } from '#test/support/nodes.ts';
import { Talker } from '#test/support/talker.ts';
import { lines, whole } from '#web/features/chat/stream.ts';

/** The size of the run; `TALK_CLIENTS=200 TALK_MESSAGES=2000` is the long one. */
const CLIENTS = Number(process.env['TALK_CLIENTS'] ?? 20);
const MESSAGES = Number(process.env['TALK_MESSAGES'] ?? 100);
const SEED = Number(process.env['TALK_SEED'] ?? 7);
const DROPS = 10;
const LOST_PERCENT = 5;
const UNSENT_MAX = 4;
const RETRY_AFTER_MS = 31_000;
const WITHIN_MS = 120_000 + CLIENTS * MESSAGES * 20;

const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
let state = SEED;
const chance = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
async function until(good: () => boolean, withinMs = 30_000): Promise<void> {
  for (const late = Date.now() + withinMs; !good() && Date.now() < late;) await wait(20);
  expect(good()).toBe(true);
}

let nodes: Nodes;
let admin: pg.Pool;
const talkers: Talker[] = [];

async function join(side: 'brand' | 'creator', number: number): Promise<Talker> {
  const talker = new Talker({ side, urls: nodes.urls, chance });
  const input = { side, email: `${side}${number}@example.test`, password: PASSWORD, name: 'Alex Doe', displayName: `${side} ${number}`, country: 'PT' };
  await talker.must(MUTATIONS.signUp, { input });
  const { rows } = await admin.query<{ id: string }>('update members set email_verified_at = now() where email = $1 returning account_id as id', [input.email]);
  talker.accountId = rows[0]?.id ?? '';
  if (side === 'creator') await talker.must(MUTATIONS.updateCreatorProfile, { input: { headline: 'Hello', bio: '', city: '', languages: ['en'], niches: ['food'], available: true, tiktokHandle: null } });
  talkers.push(talker);
  return talker;
}

async function pair(number: number): Promise<{ brand: Talker; creator: Talker; id: string }> {
  const [brand, creator] = [await join('brand', number), await join('creator', number)];
  const { id = '' } = await brand.must(MUTATIONS.openConversation, { creatorId: creator.accountId });
  return { brand, creator, id };
}

const send = (talker: Talker, it: { conversationId: string; clientId: string; text: string }) => talker.must(MUTATIONS.sendMessage, it);
const words = (talker: Talker): (string | null | undefined)[] => (talker.talk ? lines(talker.talk.state().stream).map((it) => it.message?.text) : []);

beforeAll(async () => {
  nodes = await startNodes(2);
  admin = new pg.Pool({ connectionString: nodes.databaseUrl, max: 2 });
  admin.on('error', () => undefined);
  admin.on('connect', (client) => client.on('error', () => undefined));
}, 90_000);
afterAll(async () => {
  await Promise.all(talkers.map((it) => it.close()));
  await admin.end();
  await nodes.close();
});

/** One client's part: it talks, its line drops now and then, and it changes some of what it said. */
async function livesThrough(talker: Talker, name: string): Promise<void> {
  const dropEvery = Math.floor(MESSAGES / DROPS);
  talker.losesPercent = LOST_PERCENT;
  for (let number = 0; number < MESSAGES; number += 1) {
    talker.talk?.say({ clientId: `${name}-${String(number).padStart(6, '0')}`, text: `${name} ${number}`, collaborationId: null });
    await until(() => (talker.talk?.state().unsent.length ?? 0) < UNSENT_MAX, WITHIN_MS);
    if (number % dropEvery === dropEvery - 1) await talker.drop();
    await wait(chance() * 10);
  }
}

async function trouble(): Promise<void> {
  for (const index of [0, 1]) {
    await wait(1_500);
    await nodes.killAndStart(index);
  }
  await wait(500);
  await nodes.restartDatabase();
}

describe('conversations on real processes', () => {
  const named = { brand: null as Talker | null, id: '', sentAt: 0, seq: 0 };
  const retried = { clientId: 'retried-00000001', text: 'said once' };

  test('a first send, whose answer its client never sees', async () => {
    const { brand, creator, id } = await pair(900);
    Object.assign(named, { brand, id, sentAt: Date.now(), seq: (await send(brand, { conversationId: id, ...retried })).seq });
    creator.begin(id);
    await until(() => words(creator).length === 1);
  });

  test('on another node one goes on where one was: nothing is missing, nothing comes twice', async () => {
    const { brand, creator, id } = await pair(901);
    const talk = creator.begin(id, nodes.urls[0]);
    for (let number = 0; number < 5; number += 1) await send(brand, { conversationId: id, clientId: `resume-0000${number}`, text: `word ${number}` });
    await until(() => whole(talk.state().stream) === 5);
    await creator.away();
    // More than any ring of a node would hold back.
    for (let number = 5; number < 140; number += 1) await send(brand, { conversationId: id, clientId: `resume-${10_000 + number}`, text: `word ${number}` });
    creator.listen(nodes.urls[1]);
    await until(() => whole(talk.state().stream) === 140);
    expect(words(creator)).toEqual(Array.from({ length: 140 }, (_it, number) => `word ${number}`));
  });

  test('what was changed and deleted while one was away is seen on coming back', async () => {
    const { brand, creator, id } = await pair(902);
    const talk = creator.begin(id);
    const sent = [];
    for (const text of ['first', 'second']) sent.push(await brand.ask<{ answer: { messageId: string } }>(MUTATIONS.sendMessage, { conversationId: id, clientId: `offline-${text}`, text }));
    await until(() => words(creator).length === 2);
    await creator.away();
    await brand.must(MUTATIONS.editMessage, { messageId: sent[0]?.answer.messageId, text: 'changed' });
    await brand.must(MUTATIONS.deleteMessage, { messageId: sent[1]?.answer.messageId });
    creator.listen();
    await until(() => whole(talk.state().stream) === 4);
    expect(words(creator)).toEqual(['changed', null]);
  });

  test('what is said while one catches up is not lost between the fetch and the line', async () => {
    const { brand, creator, id } = await pair(903);
    for (let round = 0; round < 15; round += 1) {
      const talk = creator.begin(id, nodes.urls[round % 2]);
      await send(brand, { conversationId: id, clientId: `race-0000${round + 10}`, text: `round ${round}` });
      await until(() => whole(talk.state().stream) === round + 1, 5_000);
      await creator.close();
    }
    expect(words(creator)).toHaveLength(15);
  });

  test(`${CLIENTS} clients say ${MESSAGES} messages each, with dropped lines, lost answers, killed nodes and a restarted database: none lost, none doubled, none out of order`, { timeout: WITHIN_MS }, async () => {
    const pairs = [];
    for (let number = 0; number < CLIENTS / 2; number += 1) pairs.push(await pair(number));
    for (const { brand, creator, id } of pairs) for (const it of [brand, creator]) it.begin(id);
    await Promise.all([trouble(), ...pairs.flatMap(({ brand, creator }, number) => [livesThrough(brand, `brand-${number}`), livesThrough(creator, `creator-${number}`)])]);
    for (const { brand, creator } of pairs) {
      await until(() => [brand, creator].every((it) => it.talk?.state().unsent.length === 0 && whole(it.talk.state().stream) === 2 * MESSAGES), WITHIN_MS);
    }
    let total = 0;
    for (const [number, { brand, creator, id }] of pairs.entries()) {
      const seen = [brand, creator].map((it) => it.talk?.state().stream.events ?? []);
      expect(seen[0]?.map((it) => it.seq)).toEqual(Array.from({ length: 2 * MESSAGES }, (_it, index) => index + 1));
      expect(seen[1]?.map((it) => [it.seq, it.message?.id])).toEqual(seen[0]?.map((it) => [it.seq, it.message?.id]));
      for (const [talker, name] of [[brand, `brand-${number}`], [creator, `creator-${number}`]] as const) {
        expect(words(talker).filter((it) => it?.startsWith(`${name} `))).toEqual(Array.from({ length: MESSAGES }, (_it, index) => `${name} ${index}`));
        expect(talker.drops).toBeGreaterThanOrEqual(DROPS);
        const own = new Map(seen[talker === brand ? 0 : 1]?.map((it) => [it.message?.clientId, it.seq]));
        expect([...talker.acked].filter(([clientId, seq]) => own.get(clientId) !== seq)).toEqual([]);
      }
      const { rows } = await admin.query<{ count: number }>('select count(*)::int as count from conversation_events where conversation_id = $1', [id]);
      total += rows[0]?.count ?? 0;
    }
    expect(total).toBe(CLIENTS * MESSAGES);
  });

  test('a send tried again 31 seconds later, after all that, gets the first answer and is there once', { timeout: RETRY_AFTER_MS + 20_000 }, async () => {
    const { brand, id } = named;
    await wait(Math.max(0, named.sentAt + RETRY_AFTER_MS - Date.now()));
    expect(brand).not.toBeNull();
    if (brand) expect((await send(brand, { conversationId: id, ...retried })).seq).toBe(named.seq);
    const { rows } = await admin.query<{ count: number }>('select count(*)::int as count from messages where conversation_id = $1', [id]);
    expect(rows[0]?.count).toBe(1);
  });
});
