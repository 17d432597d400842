import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '#server/composition.ts';
import { acceptCollaboration, approveCollaboration } from '#server/modules/collaborations/index.ts';
import { fundHold } from '#server/modules/settlement/commands/fund-hold.ts';
import { releaseHold } from '#server/modules/settlement/commands/release-hold.ts';
import { accept, ask, deliver, eachOf, sitDown, type Desk } from '#test/support/desk.ts';
import type { Person } from '#test/support/person.ts';
import { startWorld, type World } from '#test/support/world.ts';

const RELEASES = 500;
const ACCEPTANCES = 200;
const PEOPLE = 100;

/** Real PostgreSQL, three nodes on one database, one provider. */
describe('many at once', () => {
  let world: World;
  let nodes: readonly App[];
  let people: { brand: Person; creator: Person; brandDesk: Desk; creatorDesk: Desk };
  const nodeOf = (index: number): App => nodes[index % nodes.length] as App;
  const worker = (index: number) => nodeOf(index).contextFor({ kind: 'anonymous' }, { role: 'worker' });

  beforeAll(async () => {
    world = await startWorld({ availableDays: 0 });
    nodes = [world.app.app, world.app.twin(), world.app.twin()];
    const [brand, creator] = [await world.newBrand(), await world.newCreator()];
    people = { brand, creator, brandDesk: await sitDown(world, brand), creatorDesk: await sitDown(world, creator) };
  });
  afterAll(() => world.close());

  const askOne = (index: number): Promise<string> => ask({ brand: people.brandDesk.on(nodeOf(index)), creatorId: people.creator.accountId, cardId: people.brand.cardId });
  const askMany = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    await eachOf(Array.from({ length: count }), 12, async (_it, index) => { ids[index] = await askOne(index); });
    return ids;
  };
  /** All nodes do what is due until nothing is. */
  const workAll = async (): Promise<void> => {
    for (let idle = 0; idle < 2;) idle = (await Promise.all(nodes.map((it) => it.workOnce()))).every((count) => count === 0) ? idle + 1 : 0;
  };
  const holdIdOf = async (id: string): Promise<string> => (await world.books.query<{ id: string }>('select id from holds where collaboration_id = $1', [id]))[0]?.id ?? '';
  const deadlocks = async (): Promise<number> => Number((await world.books.query<{ n: string }>('select deadlocks::text as n from pg_stat_database where datname = current_database()'))[0]?.n);
  const callsTo = async (path: RegExp): Promise<number> => (await world.stripe.requests()).filter((call) => path.test(call.path) && call.status === 200).length;

  it(`${ACCEPTANCES} acceptances of one brand at once are ${ACCEPTANCES} charges, and nobody waits for a lock that never comes`, { timeout: 60_000 }, async () => {
    const ids = await askMany(ACCEPTANCES);
    await Promise.all(ids.map((id, index) => accept(people.creatorDesk.on(nodeOf(index)), id)));
    await workAll();
    expect(await world.books.count('provider_objects', "object = 'charge' and status = 'succeeded'")).toBe(ACCEPTANCES);
    expect(await world.books.count('holds', "state = 'funded'")).toBe(ACCEPTANCES);
    expect(await callsTo(/^\/v1\/payment_intents$/)).toBe(ACCEPTANCES);
    expect(await deadlocks()).toBe(0);
  });

  it(`${PEOPLE} people take one offer at once: one does, and it is charged once however many take the payment at once`, async () => {
    const id = await askOne(0);
    const answers = await Promise.all(Array.from({ length: PEOPLE }, (_it, index) => acceptCollaboration(people.creatorDesk.on(nodeOf(index)), { id })));
    expect(answers.filter((it) => it.ok).length).toBe(1);
    const holdId = await holdIdOf(id);
    const tries = await Promise.allSettled(Array.from({ length: PEOPLE }, (_it, index) => fundHold(worker(index), { holdId })));
    expect(tries.filter((it) => it.status === 'fulfilled').length).toBeGreaterThan(0);
    await workAll();
    expect(await world.books.query('select state from holds where id = $1', [holdId])).toEqual([{ state: 'funded' }]);
    expect(await world.books.count('provider_calls', `hold_id = '${holdId}' and state = 'done'`)).toBe(2);
    expect(await world.books.count('ledger_entries', `collaboration_id = '${id}' and kind = 'charge'`)).toBe(1);
  });

  const fundedIds = async (): Promise<string[]> => (await world.books.query<{ collaboration_id: string }>("select collaboration_id from holds where state = 'funded' order by id")).map((it) => it.collaboration_id);

  it(`three nodes take the payments of ${RELEASES} pieces of work, each once`, { timeout: 90_000 }, async () => {
    await eachOf(await askMany(RELEASES - ACCEPTANCES - 1), 12, (id, index) => accept(people.creatorDesk.on(nodeOf(index)), id));
    await workAll();
    expect((await fundedIds()).length).toBe(RELEASES);
    expect(await world.books.count('provider_objects', "object = 'charge' and status = 'succeeded'")).toBe(RELEASES);
  });

  it(`${RELEASES} releases each tried twice at once: exactly ${RELEASES} happen`, { timeout: 90_000 }, async () => {
    const ids = await fundedIds();
    expect(ids.length).toBe(RELEASES);
    await eachOf(ids, 12, async (id, index) => {
      await deliver(people.creatorDesk.on(nodeOf(index)), id);
      await approveCollaboration(people.brandDesk.on(nodeOf(index)), { id });
    });
    await eachOf(ids, 20, (id, index) => Promise.allSettled([releaseHold(worker(index), { collaborationId: id }), releaseHold(worker(index + 1), { collaborationId: id })]));
    await workAll();
    expect(await world.books.count('holds', "state = 'released'")).toBe(RELEASES);
    expect(world.app.emulator.world.store.count('transfer')).toBe(RELEASES);
    expect(await world.books.count('provider_objects', "object = 'transfer' and status = 'succeeded'")).toBe(RELEASES);
    const transfers = await world.books.query<{ n: number }>(`select count(*)::int as n from ledger_entries where kind = 'release'`);
    expect(transfers).toEqual([{ n: RELEASES }]);
    expect(await world.books.balance('creator_payable')).toBe(0n);
    expect(await world.books.balance('hold')).toBe(0n);
    expect(await deadlocks()).toBe(0);
    expect(await world.books.brokenRules()).toEqual([]);
    expect(await world.books.deadJobs()).toEqual([]);
  });
});
