import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#domain/kit/time.ts';
import { RULES } from '#server/modules/backoffice/rules/index.ts';
import { startWorld, type World } from '#test/support/world.ts';

/** One violation of each rule, planted in a database that has been used; the walls that would refuse it are taken down first. */
const PLANTS: Readonly<Record<string, readonly string[]>> = {
  M01: [`update postings set to_account_id = 'commission:USD' where (entry_id, seq) = (select entry_id, seq from postings where to_account_id = 'commission:EUR' limit 1)`],
  M02: [`update postings set to_account_id = 'commission:USD' where (entry_id, seq) = (select entry_id, seq from postings where to_account_id = 'commission:EUR' limit 1)`],
  M03: [`insert into ledger_entries (id, key, kind, at) values ('len_x', 'x', 'charge', $now)`],
  M04: ['alter table postings drop constraint postings_amount_minor_check', 'update postings set amount_minor = 0 where (entry_id, seq) = (select entry_id, seq from postings limit 1)'],
  M05: ['update holds set commission_minor = commission_minor - 1 where id = (select min(id) from holds)'],
  M06: [`update postings set amount_minor = amount_minor * 3 where entry_id = (select id from ledger_entries where kind = 'charge' and collaboration_id in (select collaboration_id from holds where rail = 'platform_hold') limit 1)`],
  M07: [`update holds set state = 'funded' where id = (select id from holds where state = 'released' and rail = 'platform_hold' limit 1)`],
  M08: ['drop index one_of_each_kind', `insert into ledger_entries (id, key, kind, collaboration_id, at) select 'len_x', 'x', 'release', collaboration_id, $now from ledger_entries where kind = 'release' limit 1`],
  M09: [`update postings set amount_minor = amount_minor - 1 where (entry_id, seq) = (select e.id, p.seq from ledger_entries e join postings p on p.entry_id = e.id where e.kind = 'release' and p.to_account_id like 'creator_payable%' limit 1)`],
  M10: [`update provider_objects set amount_minor = amount_minor + 1 where id = (select id from provider_objects where status = 'succeeded' limit 1)`],
  M11: [`update ledger_entries set provider_ref = 'ch_nobody' where id = (select id from ledger_entries where kind = 'charge' limit 1)`],
  M12: ['drop index one_charge', `insert into provider_objects select 'ch_x', entry_kind, object, hold_id, collaboration_id, status, amount_minor, currency, destination, read_at from provider_objects where object = 'charge' limit 1`],
  M13: [`update provider_objects set amount_minor = amount_minor * 2 where id = (select id from provider_objects where object = 'transfer' limit 1)`],
  M14: [`update collaborations set delivery_due_at = delivery_due_at + interval '1 second' where id = (select id from collaborations where funded_at is not null limit 1)`],
  M15: [`update collaborations set delivered_at = delivery_due_at where id = (select id from collaborations where state = 'completed' limit 1)`],
  M16: [`update collaborations set delivered_at = funded_at where id = (select id from collaborations where state = 'missed' limit 1)`],
  M17: [`update collaborations set due_at = $now - interval '16 minutes' where id = (select id from collaborations where due_at is not null limit 1)`],
  M18: [`update collaboration_changes set from_state = 'denied' where id = (select id from collaboration_changes where seq = 2 limit 1)`],
  M19: [`update ledger_entries set hold_change_id = null where id = (select id from ledger_entries where kind = 'release' limit 1)`],
  M20: [`update collaboration_changes set actor_account_id = 'acc_somebody' where id = (select id from collaboration_changes where action = 'deliver' limit 1)`],
  M21: ['alter table provider_calls drop constraint provider_calls_key_key', 'alter table provider_calls drop constraint provider_calls_scope_try_key',
    `insert into provider_calls (id, key, scope, try, operation, params, params_sha256, state, recorded_at) select 'pcl_x', key, scope, try, operation, params, 'other', state, recorded_at from provider_calls limit 1`],
  M22: [`update provider_calls set last_sent_at = first_sent_at + interval '24 hours' where id = (select id from provider_calls where first_sent_at is not null limit 1)`],
  M23: [`update provider_calls set state = 'in_doubt', last_sent_at = $now - interval '2 hours' where id = (select min(id) from provider_calls)`],
  M24: [`update webhook_events set processed_at = null, received_at = $now - interval '6 minutes' where id = (select min(id) from webhook_events)`],
  M25: [`update provider_balance_transactions set net_minor = net_minor + 1, amount_minor = amount_minor + 1 where id = (select min(id) from provider_balance_transactions)`],
  M26: [`update collaborations set price_minor = price_minor + 1 where id = (select min(id) from collaborations)`],
  M27: [`update postings set amount_minor = amount_minor + 1 where entry_id = (select id from ledger_entries where kind = 'payout' limit 1)`],
  M28: [`update provider_objects set destination = 'acct_somebody' where id = (select id from provider_objects where object = 'transfer' limit 1)`],
  M29: [],
  M30: [`update holds set funded_at = $now - interval '81 days' where id = (select id from holds where state = 'funded' and rail <> 'charge_on_release' limit 1)`],
  M31: [`delete from outbox where id = (select id from outbox where collaboration_change_id is not null limit 1)`],
  M32: [`update holds set currency = 'USD' where id = (select id from holds where state = 'released' limit 1)`],
};

/** What would break the rule of each rail that holds no money with the platform; where the creator's balance holds it, there is nothing to take too early. */
const PLANTS_OF_RAIL: Readonly<Record<string, readonly string[]>> = {
  creator_hold: [],
  card_hold: [`update collaborations set delivered_at = $now + interval '1 day' where id = (select collaboration_id from holds where rail = 'card_hold' and state = 'released' limit 1)`],
  charge_on_release: [`update hold_changes set at = $now where hold_id = (select id from holds where rail = 'charge_on_release' and state = 'released' limit 1) and step = 'release'`],
};

describe.each(Object.entries(PLANTS_OF_RAIL))('the 32 rules of the books, where the platform and %s are used', (rail, railPlants) => {
  let world: World;
  let client: pg.Client;
  let now = instant(0);

  beforeAll(async () => {
    world = await startWorld({ rails: ['platform_hold', rail] });
    for (const country of ['DE', 'PT']) {
      const [brand, creator] = [await world.newBrand({ country }), await world.newCreator()];
      for (const ending of ['released', 'split', 'missed'] as const) {
        const work = await brand.requests(creator);
        await creator.accepts(work);
        if (ending === 'split') {
          await brand.does('proposeCancel', { ...work, creatorPartMinor: '10001' });
          await creator.does('agreeCancel', work);
        }
        if (ending !== 'released') continue;
        await creator.delivers(work);
        await brand.approves(work);
      }
      await world.clock.advance({ days: 8 });
      const running = await brand.requests(creator);
      await creator.accepts(running);
    }
    now = instant(world.clock.now());
    client = new pg.Client({ connectionString: world.app.databaseUrl });
    await client.connect();
    await client.query(`insert into ledger_accounts values ('commission:USD', 'commission', '', 'USD')`);
  }, 60_000);

  afterAll(async () => {
    await client.end();
    await world.close();
  });

  it('are 32, each with a sentence and a plant, and one for every rail that takes money late', () => {
    expect(Object.entries(PLANTS).filter(([, plants]) => plants.length === 0).map(([code]) => code)).toEqual(['M29']);
    expect(Object.values(PLANTS_OF_RAIL).filter((it) => it.length > 0)).toHaveLength(2);
    expect(RULES.map((it) => it.code)).toEqual(Array.from({ length: 32 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`));
    expect(Object.keys(PLANTS).sort()).toEqual(RULES.map((it) => it.code));
  });

  it.each(['brandFeeBps', 'commissionBps'])('M26 fires when the %s of frozen terms is not that of their hold', async (rate) => {
    const rule = RULES.find((it) => it.code === 'M26');
    const { text, values } = rule?.broken(now) ?? { text: '', values: [] };
    await client.query('begin');
    try {
      await client.query('set local session_replication_role = replica');
      await client.query(`update collaborations set terms = jsonb_set(terms, '{${rate}}', '1') where id = (select min(id) from collaborations where accepted_at is not null)`);
      expect((await client.query(text, [...values])).rows).toHaveLength(1);
    } finally {
      await client.query('rollback');
    }
  });

  for (const { code, sentence, broken, minutely } of RULES) {
    it(`${code} holds on a used database and fires on its violation: ${sentence}`, async () => {
      const run = async (touched?: readonly string[]) => { const { text, values } = broken(now, touched); return (await client.query(text, [...values])).rows.length; };
      const all = (await client.query<{ id: string }>('select id from collaborations')).rows.map((it) => it.id);
      expect(await run()).toBe(0);
      await client.query('begin');
      try {
        await client.query('set local session_replication_role = replica');
        const plants = code === 'M29' ? railPlants : PLANTS[code] ?? [];
        for (const plant of plants) {
          const { rowCount, command } = await client.query(plant.replaceAll('$now', `'${new Date(now).toISOString()}'::timestamptz`));
          if (command !== 'ALTER' && command !== 'DROP') expect(rowCount).toBeGreaterThan(0);
        }
        // Nothing can be taken too early where the creator's own balance holds it: that rail has no plant of M29.
        if (plants.length === 0) return;
        expect(await run()).toBeGreaterThan(0);
        if (minutely && code !== 'M03') expect(await run(all)).toBeGreaterThan(0);
        if (minutely && !['M17', 'M23', 'M24'].includes(code)) expect(await run([])).toBe(0);
      } finally {
        await client.query('rollback');
      }
    });
  }
});
