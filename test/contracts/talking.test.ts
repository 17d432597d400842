import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MUTATIONS } from '#test/support/documents.ts';
import { gather, type Gathering } from '#test/support/gather.ts';
import { liveTalk } from '#test/support/live-talk.ts';
import { startNodes, type Nodes } from '#test/support/nodes.ts';
import { Talker } from '#test/support/talker.ts';
import { lines, whole } from '#web/features/chat/stream.ts';

/** The size of the run; `TALK_CLIENTS=200 TALK_MESSAGES=2000` is the long one. */
const CLIENTS = Number(process.env['TALK_CLIENTS'] ?? 20);
const MESSAGES = Number(process.env['TALK_MESSAGES'] ?? 100);
const SEED = Number(process.env['TALK_SEED'] ?? 7);
const DROPS = 10;
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
let gathering: Gathering;
const send = (talker: Talker, it: { conversationId: string; clientId: string; text: string }) => talker.must(MUTATIONS.sendMessage, it);
const words = (talker: Talker): (string | null | undefined)[] => (talker.talk ? lines(talker.talk.state().stream).map((it) => it.message?.text) : []);

beforeAll(async () => {
  nodes = await startNodes(2);
  gathering = gather(nodes, chance);
}, 90_000);
afterAll(async () => {
  await gathering.close();
  await nodes.close();
});

describe('conversations on real processes', () => {
  const named = { brand: null as Talker | null, id: '', sentAt: 0, seq: 0 };
  const retried = { clientId: 'retried-00000001', text: 'said once' };

  test('a first send, whose answer its client never sees', async () => {
    const { brand, creator, id } = await gathering.pair(900);
    Object.assign(named, { brand, id, sentAt: Date.now(), seq: (await send(brand, { conversationId: id, ...retried })).seq });
    creator.begin(id);
    await until(() => words(creator).length === 1);
  });

  test('on another node one goes on where one was: nothing is missing, nothing comes twice', async () => {
    const { brand, creator, id } = await gathering.pair(901);
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
    const { brand, creator, id } = await gathering.pair(902);
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
    const { brand, creator, id } = await gathering.pair(903);
    for (let round = 0; round < 15; round += 1) {
      const talk = creator.begin(id, nodes.urls[round % 2]);
      await send(brand, { conversationId: id, clientId: `race-0000${round + 10}`, text: `round ${round}` });
      await until(() => whole(talk.state().stream) === round + 1, 5_000);
      await creator.close();
    }
    expect(words(creator)).toHaveLength(15);
  });

  test(`${CLIENTS} clients say ${MESSAGES} messages each, with dropped lines, lost answers, killed nodes and a restarted database: none lost, none doubled, none out of order`, { timeout: WITHIN_MS }, async () => {
    const run = await liveTalk(nodes, gathering, { clients: CLIENTS, messages: MESSAGES });
    expect(run).toMatchObject({ messages: CLIENTS * MESSAGES, kills: 2, restarts: 1, lost: 0, doubled: 0, reordered: 0, holes: 0 });
    expect(run.drops).toBeGreaterThanOrEqual(DROPS);
    const { rows } = await gathering.admin.query<{ count: number }>("select count(*)::int as count from conversation_events e join conversations c on c.id = e.conversation_id join accounts a on a.id = c.brand_id where a.display_name !~ 'brand 9\\d\\d'");
    expect(rows[0]?.count).toBe(CLIENTS * MESSAGES);
  });

  test('a send tried again 31 seconds later, after all that, gets the first answer and is there once', { timeout: RETRY_AFTER_MS + 20_000 }, async () => {
    const { brand, id } = named;
    await wait(Math.max(0, named.sentAt + RETRY_AFTER_MS - Date.now()));
    expect(brand).not.toBeNull();
    if (brand) expect((await send(brand, { conversationId: id, ...retried })).seq).toBe(named.seq);
    const { rows } = await gathering.admin.query<{ count: number }>('select count(*)::int as count from messages where conversation_id = $1', [id]);
    expect(rows[0]?.count).toBe(1);
  });
});
