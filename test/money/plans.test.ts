import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '#domain/accounts/roles.ts';
import type { AccountId, MemberId } from '#domain/kit/ids.ts';
import { HOUR_MS, after } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { RULES } from '#server/modules/backoffice/rules/index.ts';
import { sweepCollaborations } from '#server/modules/collaborations/index.ts';
import { findMissing, findUnmatched } from '#server/modules/reconciliation/statement/store.ts';
import { listHoldChanges, nextHoldDueAt, pairRates, settleDoubts, sweepHolds } from '#server/modules/settlement/index.ts';
import { forgetOldRequests } from '#server/platform/idempotency/requests.ts';
import { claim, forgetOldJobs, nextJobDueAt } from '#server/platform/jobs/queue.ts';
import { dispatch } from '#server/platform/outbox/dispatcher.ts';
import { openModules, type Modules } from '#test/support/modules.ts';
import { plansOf } from '#test/support/plans.ts';

const ROWS = 100_000;
const PEOPLE = 1_000;
/** As many as change in five busy minutes. */
const TOUCHED = Array.from({ length: 20 }, (_none, index) => `col_${(ROWS - index).toString(16).padStart(32, '0')}`);
/** What grows for ever: read whole, it makes a minute's work longer each day. */
const GROWING = /Seq Scan on (collaborations|collaboration_changes|holds|hold_changes|ledger_entries|postings|ledger_accounts|provider_objects|provider_calls|provider_balance_transactions|statement_lines|webhook_events|outbox|jobs|client_requests)\b/;
/** Nearly all postings touch clearing: whoever finds them by that account reads them all. */
const readsAllOfClearing = (plan: string): boolean => /kind = 'clearing'/.test(plan) && /postings_by_(from|to)/.test(plan);

let modules: Modules;

const accountOf = (n: number): AccountId => `acc_${n.toString(16).padStart(32, '0')}` as AccountId;
const viewerOf = (kind: 'brand' | 'creator', n: number): Viewer => ({ kind, accountId: accountOf(n), memberId: `mem_${'0'.repeat(31)}1` as MemberId, role: kind === 'brand' ? 'owner' : 'self', emailVerified: true });

const id = (prefix: string, n: string): string => `'${prefix}_' || lpad(to_hex(${n}), 32, '0')`;

/** Years of finished work, one in a hundred still open. */
async function fill(): Promise<void> {
  const people = `${id('acc', `n % ${PEOPLE}`)}, ${id('acc', `${PEOPLE} + n % ${PEOPLE}`)}`;
  const at = `now() - (${ROWS} - n) * interval '10 minutes'`;
  const rows = `generate_series(1, ${ROWS}) n`;
  await modules.query(`
    set session_replication_role = replica;
    insert into collaborations (id, brand_id, creator_id, type, title, state, terms, price_minor, currency, offer_by, due_at, requested_at, version)
      select ${id('col', 'n')}, ${people}, 'duet', 'Plan', case when n % 100 = 0 then 'in_progress' else 'completed' end, '{}', 42000, 'EUR', 'brand', case when n % 100 = 0 then now() + n * interval '1 minute' end, ${at}, 1 from ${rows};
    insert into collaboration_changes (id, collaboration_id, brand_id, creator_id, seq, action, from_state, to_state, actor_side, at)
      select ${id('chg', 'n * 4')}, ${id('col', 'n')}, ${people}, 1, 'request', '-', 'requested', 'brand', ${at} from ${rows};
    insert into holds (id, collaboration_id, brand_id, creator_id, state, rail, card_id, currency, price_minor, brand_fee_minor, commission_minor, brand_fee_bps, commission_bps, policy_version, due_at, version)
      select ${id('hld', 'n')}, ${id('col', 'n')}, ${people}, case when n % 100 = 0 then 'funded' else 'released' end, 'platform_hold', 'crd_1', 'EUR', 42000, 2100, 4200, 500, 1000, 'v', case when n % 100 = 0 then now() + n * interval '1 minute' end, 1 from ${rows};
    insert into hold_changes (id, hold_id, collaboration_id, brand_id, creator_id, seq, step, from_state, to_state, at)
      select ${id('chg', 'n * 4 + k')}, ${id('hld', 'n')}, ${id('col', 'n')}, ${people}, k, 'fund', '-', 'secured', ${at} from ${rows}, generate_series(1, 2) k;
    insert into ledger_accounts select kind || ':EUR', kind, '', 'EUR' from unnest(array['clearing', 'commission']) kind union all select 'hold:' || ${id('col', 'n')} || ':EUR', 'hold', ${id('col', 'n')}, 'EUR' from ${rows};
    insert into ledger_entries select ${id('len', 'n * 2')}, 'charge:' || n, 'charge', ${id('col', 'n')}, ${id('chg', 'n * 4 + 1')}, 'ch_' || n, ${at} from ${rows};
    insert into ledger_entries select ${id('len', 'n * 2 + 1')}, 'release:' || n, 'release', ${id('col', 'n')}, ${id('chg', 'n * 4 + 2')}, null, ${at} from ${rows};
    insert into postings select ${id('len', 'n * 2')}, 1, 'clearing:EUR', 'hold:' || ${id('col', 'n')} || ':EUR', 44100, 'EUR' from ${rows};
    insert into postings select ${id('len', 'n * 2 + 1')}, 1, 'hold:' || ${id('col', 'n')} || ':EUR', 'commission:EUR', 44100, 'EUR' from ${rows};
    insert into provider_objects select 'ch_' || n, 'charge', 'charge', ${id('hld', 'n')}, ${id('col', 'n')}, 'succeeded', 44100, 'EUR', null, ${at} from ${rows};
    insert into provider_calls (id, key, scope, try, hold_id, operation, params, params_sha256, state, recorded_at) select ${id('pcl', 'n')}, 'k' || n, 's' || n, 1, ${id('hld', 'n')}, 'charge', '{}', '', 'done', ${at} from ${rows};
    insert into provider_balance_transactions select 'txn_' || n, '', 'charge', 'ch_' || n, 44100, 1000, 43100, 'EUR', ${at}, ${at} from ${rows};
    insert into statement_lines select 'txn_' || n, '', 'charge', 'ch_' || n, 'ch_' || n, null, 44100, 1000, 43100, 'EUR', ${at}, ${at}, ${at} from ${rows};
    insert into webhook_events select 'evt_' || n, 'account', 'charge.succeeded', 'ch_' || n, null, ${at}, ${at}, 'applied' from ${rows};
    insert into outbox (id, type, payload, collaboration_change_id, created_at, delivered_at) select ${id('obx', 'n')}, 'x', '{}', ${id('chg', 'n * 4')}, ${at}, ${at} from ${rows};
    insert into jobs (id, kind, dedupe_key, payload, due_at, done_at, created_at) select ${id('job', 'n')}, 'x', n::text, '{}', now(), now() - n * interval '10 seconds', now() from ${rows};
    insert into client_requests (member_id, key, request_sha256, at) select 'mem_1', 'request-' || n, '', now() - n * interval '5 seconds' from ${rows};
    analyze`);
}

beforeAll(async () => {
  modules = await openModules();
  await fill();
}, 120_000);
afterAll(() => modules.close());

describe('at a hundred thousand collaborations nothing that is asked each minute reads a whole table', () => {
  const now = () => modules.clock.now();
  const asAuditor = (): Context => modules.worker().as('auditor');

  it.each(RULES.filter((rule) => rule.minutely).map((rule) => [rule.code, rule] as const))('rule %s, of what has changed', async (_code, rule) => {
    const plan = await plansOf(asAuditor(), (ctx) => ctx.read((tx) => tx.run(rule.broken(now(), TOUCHED))));
    expect(plan).not.toMatch(GROWING);
    expect(readsAllOfClearing(plan)).toBe(false);
  });

  it.each([
    ['clocks of work', (ctx: Context) => sweepCollaborations(ctx)],
    ['clocks of holds', (ctx: Context) => sweepHolds(ctx)],
    ['the next clock of a hold', (ctx: Context) => nextHoldDueAt(ctx)],
    ['events that wait', (ctx: Context) => dispatch(ctx, {})],
    ['jobs that are due', (ctx: Context) => claim(ctx, 10)],
    ['the next job', (ctx: Context) => nextJobDueAt(ctx)],
    ['jobs to forget', (ctx: Context) => forgetOldJobs(ctx)],
    ['requests to forget', (ctx: Context) => forgetOldRequests(ctx)],
    ['calls in doubt', (ctx: Context) => settleDoubts(ctx as Parameters<typeof settleDoubts>[0])],
    ['the history of the money of one collaboration', (ctx: Context) => listHoldChanges(ctx, TOUCHED.slice(0, 1))],
  ] as const)('%s', async (_what, ask) => {
    const plan = await plansOf(modules.worker() as Context, ask);
    expect(plan).toMatch(/Index|Bitmap/);
    expect(plan).not.toMatch(GROWING);
  });

  it('how many collaborations of a pair were paid is read from the index of pairs, as a brand asks and as a creator does', async () => {
    for (const viewer of [viewerOf('brand', 7), viewerOf('creator', PEOPLE + 7)]) {
      const plan = await plansOf(modules.contextFor(viewer), (ctx) => ctx.read((tx) => pairRates(ctx, tx, { brandId: accountOf(7), creatorId: accountOf(PEOPLE + 7) })));
      expect(plan).toContain('holds_paid_by_pair');
      expect(plan).not.toMatch(GROWING);
    }
  });

  it('the statement of a night is compared entry by entry, never by the account that all of them touch', async () => {
    const night = { from: after(now(), -8 * 24 * HOUR_MS), before: now() };
    for (const compare of [findUnmatched, findMissing]) expect(readsAllOfClearing(await plansOf(modules.worker() as Context, (ctx) => ctx.read((tx) => compare(tx, night))))).toBe(false);
  });
});
