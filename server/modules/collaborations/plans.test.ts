import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AccountId, MemberId } from '#domain/kit/ids.ts';
import type { Viewer } from '#domain/accounts/roles.ts';
import { openModules, type Modules } from '#test/support/modules.ts';
import { plansOf } from '#test/support/plans.ts';
import * as store from './store.ts';

const ROWS = 100_000;
const ACCOUNTS = 400;
const idOf = (n: number) => `acc_${n.toString(16).padStart(32, '0')}`;
const viewerOf = (kind: 'brand' | 'creator', n: number): Viewer => ({ kind, accountId: idOf(n) as AccountId, memberId: `mem_${'0'.repeat(31)}1` as MemberId, role: kind === 'brand' ? 'owner' : 'self', emailVerified: true });

let modules: Modules;

beforeAll(async () => {
  modules = await openModules();
  await modules.query(`
    set session_replication_role = replica;
    insert into collaborations (id, brand_id, creator_id, type, title, state, terms, price_minor, currency, offer_by, due_at, remind_at, requested_at, version)
      select 'col_' || lpad(to_hex(n), 32, '0'), 'acc_' || lpad(to_hex(n % ${ACCOUNTS}), 32, '0'), 'acc_' || lpad(to_hex(${ACCOUNTS} + n % ${ACCOUNTS}), 32, '0'), 'duet', 'Plan',
        case when n % 10 = 0 then 'in_progress' else 'completed' end, '{"price":{"minor":"42000","currency":"EUR"}}', 42000, 'EUR', 'brand', case when n % 10 = 0 then now() + n * interval '1 minute' end, null, now(), 1
        from generate_series(1, ${ROWS}) n;
    analyze collaborations`);
}, 60_000);
afterAll(() => modules.close());

it.each([['brand', 7, 'collaborations_by_brand'], ['creator', ACCOUNTS + 7, 'collaborations_by_creator']] as const)('a page of a %s’s collaborations reads the index of that side, at a hundred thousand rows', async (side, n, index) => {
  for (const group of [null, 'open', 'needs_me'] as const) {
    const plan = await plansOf(modules.contextFor(viewerOf(side, n)), (ctx) => ctx.read((tx) => store.list(tx, { accountId: idOf(n), side, group, first: 21, after: null })));
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan/);
  }
});

it('the sweeper asks the index of clocks when the next one runs out', async () => {
  const plan = await plansOf(modules.worker(), (ctx) => ctx.read((tx) => store.nextDueAt(tx)));
  expect(plan).toContain('collaborations_due');
  expect(plan).not.toMatch(/Seq Scan/);
});
