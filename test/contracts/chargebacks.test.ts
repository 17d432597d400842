import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { instant } from '#domain/kit/time.ts';
import { RULES } from '#server/modules/backoffice/rules/index.ts';
import { CHARGEBACKS_QUERY } from '#test/support/documents.ts';
import { startWorld, type World } from '#test/support/world.ts';

/** The rules of the books on a house where a bank took payments back, each with a violation of its own. */
const PLANTS: Readonly<Record<string, string>> = {
  M07: `update postings set amount_minor = amount_minor - 1 where entry_id = (select id from ledger_entries where kind = 'chargeback_lost' limit 1)`,
  M09: `update postings set amount_minor = amount_minor - 1 where entry_id = (select id from ledger_entries where kind = 'chargeback' limit 1)`,
  M11: `update ledger_entries set provider_ref = 'txn_nobody' where id = (select id from ledger_entries where kind = 'chargeback' limit 1)`,
  M18: `update hold_changes set to_state = 'reverted' where id = (select id from hold_changes where step = 'chargeBack' limit 1)`,
  M19: `update ledger_entries set hold_change_id = null where id = (select id from ledger_entries where kind = 'chargeback_lost' limit 1)`,
  M25: `update postings set amount_minor = amount_minor + 1 where entry_id = (select id from ledger_entries where kind = 'chargeback' limit 1)`,
};
let world: World;
let client: pg.Client;

beforeAll(async () => {
  world = await startWorld();
  const [brand, creator, operator] = [await world.newBrand(), await world.newCreator(), await world.newOperator()];
  const work = await brand.requests(creator);
  await creator.accepts(work);
  const [hold] = await world.books.query<{ charge_id: string }>('select charge_id from holds');
  await world.stripe.disputes(hold?.charge_id ?? '', { reason: 'fraudulent' });
  await world.settle();
  const { chargebacks } = await operator.asks<{ chargebacks: { id: string }[] }>(CHARGEBACKS_QUERY);
  await operator.does('acceptChargeback', { id: chargebacks[0]?.id });
  client = new pg.Client({ connectionString: world.app.databaseUrl });
  await client.connect();
}, 60_000);

afterAll(async () => {
  await client.end();
  await world.close();
});

const broken = async (code: string): Promise<number> => {
  const { text, values } = RULES.find((it) => it.code === code)?.broken(instant(world.clock.now())) ?? { text: '', values: [] };
  return (await client.query(text, [...values])).rows.length;
};

it.each(Object.entries(PLANTS))('%s holds after a chargeback and fires on its violation', async (code, plant) => {
  expect(await broken(code)).toBe(0);
  await client.query('begin');
  try {
    await client.query('set local session_replication_role = replica');
    expect((await client.query(plant)).rowCount).toBe(1);
    expect(await broken(code)).toBeGreaterThan(0);
  } finally {
    await client.query('rollback');
  }
});

it('a chargeback is seen by staff alone', async () => {
  const [brand, creator] = [await world.newBrand(), await world.newCreator()];
  for (const person of [brand, creator]) {
    expect(await person.asks(CHARGEBACKS_QUERY)).toEqual({ chargebacks: [], fraudWarnings: [] });
    const [row] = await world.books.query<{ id: string }>('select id from chargebacks');
    for (const [name, variables] of [['submitEvidence', { id: row?.id, words: '' }], ['acceptChargeback', { id: row?.id }], ['answerFraudWarning', { id: 'issfr_x', revert: true }]] as const) {
      expect(await person.refusalOf(name, variables)).toBe('STAFF_ONLY');
    }
  }
});
