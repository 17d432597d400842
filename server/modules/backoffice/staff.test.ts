import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OperatorRole } from '#domain/accounts/roles.ts';
import { money } from '#domain/kit/money.ts';
import { HOUR_MS, MINUTE_MS } from '#domain/kit/time.ts';
import { addOperator } from '#server/modules/accounts/index.ts';
import { acceptCollaboration, collaborationReactions, requestCollaboration } from '#server/modules/collaborations/index.ts';
import { openModules, PASSWORD, type ModuleContext, type Modules, type Someone } from '#test/support/modules.ts';
import { RULES, auditAll, freezeCollaboration, lastRules, overview, resolveCollaboration, sweepAuditor, unfreezeCollaboration } from './index.ts';

let modules: Modules;
let brand: Someone;
let creator: Someone;
let staff: Record<'trust' | 'support', ModuleContext>;
let id: string;
let cardId: string;

async function operator(role: OperatorRole): Promise<ModuleContext> {
  const added = await addOperator(modules.worker(), { email: `${role}@example.test`, password: PASSWORD, name: role, role });
  if (!added.ok) throw new Error(added.error.code);
  return modules.contextFor({ kind: 'operator', ...added.value, role, emailVerified: true });
}

beforeAll(async () => {
  modules = await openModules();
  [brand, creator] = [await modules.join('brand'), await modules.join('creator', { country: 'ES' })];
  staff = { trust: await operator('trust'), support: await operator('support') };
  ({ cardId } = await modules.prepare(brand, creator));
});
afterAll(() => modules.close());

/** Work that has begun: accepted, and its money protected as far as the work knows. */
beforeEach(async () => {
  const asked = await requestCollaboration(brand.ctx, {
    creatorId: creator.viewer.accountId, cardId, note: '',
    offer: { type: 'duet', title: 'Breakfast', fields: { sourceVideoUrl: 'https://www.tiktok.com/@brand/video/7547546516831997191', message: 'Make it funny', secondsMin: 10 }, price: money(42_000n, 'EUR'), revisionRoundsMax: 2, draftFirst: false, usageRights: { channels: 'tiktok', paid: false, months: 12, aiTraining: false } },
  });
  if (!asked.ok) throw new Error(asked.error.code);
  id = asked.value.id;
  expect((await acceptCollaboration(creator.ctx, { id })).ok).toBe(true);
  await collaborationReactions.handlers['collaborations-follow-hold'](modules.worker(), { type: 'hold-moved', holdId: 'hld_1', collaborationId: id, from: 'funding', to: 'funded', reason: null, atMs: modules.clock.now() });
});

const codeOf = (answer: { ok: true } | { ok: false; error: { code: string } }): string => (answer.ok ? 'ok' : answer.error.code);
const log = () => modules.query<{ action: string; reason: string; member_id: string }>('select action, reason, member_id from audit_log where target_id = $1 order by at, id', [id]);

describe('staff', () => {
  test('freezes, lets go on and decides, each with its reason in the log', async () => {
    expect(await freezeCollaboration(staff.trust, { id, reason: '  A rights holder complained.  ' })).toMatchObject({ ok: true, value: { frozen: { reason: 'operator', note: 'A rights holder complained.' } } });
    modules.clock.moveTo(modules.clock.offsetMs() + MINUTE_MS);
    expect(await unfreezeCollaboration(staff.trust, { id, reason: 'Withdrawn.' })).toMatchObject({ ok: true, value: { frozen: null } });
    modules.clock.moveTo(modules.clock.offsetMs() + MINUTE_MS);
    await freezeCollaboration(staff.trust, { id, reason: 'Again.' });
    modules.clock.moveTo(modules.clock.offsetMs() + MINUTE_MS);
    expect(await resolveCollaboration(staff.trust, { id, decideFor: 'brand', reason: 'Not usable.' })).toMatchObject({ ok: true, value: { state: 'resolved' } });
    const memberId = staff.trust.viewer.kind === 'anonymous' ? '' : staff.trust.viewer.memberId;
    expect(await log()).toEqual([['freeze-collaboration', 'A rights holder complained.'], ['unfreeze-collaboration', 'Withdrawn.'], ['freeze-collaboration', 'Again.'], ['resolve-collaboration-for-brand', 'Not usable.']]
      .map(([action, reason]) => ({ action, reason, member_id: memberId })));
  });

  test.each(['', ' \n ', 'x'.repeat(2_001)])('must write down why', async (reason) => {
    expect([codeOf(await freezeCollaboration(staff.trust, { id, reason })), codeOf(await unfreezeCollaboration(staff.trust, { id, reason })), codeOf(await resolveCollaboration(staff.trust, { id, decideFor: 'brand', reason }))])
      .toEqual(['REASON_NEEDED', 'REASON_NEEDED', 'REASON_NEEDED']);
  });

  test('decides for one of the two sides only', async () => {
    expect(await resolveCollaboration(staff.trust, { id, decideFor: 'operator', reason: 'x' })).toMatchObject({ ok: false, error: { code: 'FIELDS_INVALID', problems: [{ field: 'decideFor' }] } });
  });

  test('leaves no line in the log when the step is refused', async () => {
    expect(codeOf(await resolveCollaboration(staff.trust, { id, decideFor: 'brand', reason: 'Nothing is frozen.' }))).toBe('WRONG_STATE');
    expect(codeOf(await freezeCollaboration(staff.trust, { id: 'col_none', reason: 'x' }))).toBe('COLLABORATION_NOT_FOUND');
    expect(await log()).toEqual([]);
  });

  test('takes no step without its line in the log', async () => {
    await modules.query(`alter table audit_log add constraint no_more check (reason <> 'The log is full.')`);
    await expect(freezeCollaboration(staff.trust, { id, reason: 'The log is full.' })).rejects.toThrow(/no_more/);
    expect(await modules.query('select frozen from collaborations where id = $1', [id])).toEqual([{ frozen: null }]);
  });
});

describe('nobody else', () => {
  test('may do it: not the two sides, not support, not strangers, not whoever is not signed in', async () => {
    const stranger = await modules.join('brand');
    const codes = [brand.ctx, creator.ctx, staff.support, stranger.ctx, modules.anonymous()].map(async (ctx) => codeOf(await freezeCollaboration(ctx, { id, reason: 'I want to.' })));
    expect(await Promise.all(codes)).toEqual(['NOT_YOUR_MOVE', 'NOT_YOUR_MOVE', 'ROLE_NOT_ENOUGH', 'COLLABORATION_NOT_FOUND', 'COLLABORATION_NOT_FOUND']);
    expect(await log()).toEqual([]);
  });

  test('reads or writes the log, and staff cannot change it', async () => {
    await freezeCollaboration(staff.trust, { id, reason: 'A reason.' });
    const run = (ctx: ModuleContext, text: string) => ctx.read(async (tx) => (await tx.run({ text, values: [], name: '' })).rowCount);
    expect([await run(brand.ctx, 'select id from audit_log'), await run(modules.anonymous(), 'select id from audit_log')]).toEqual([0, 0]);
    expect(await run(staff.trust, 'select id from audit_log')).toBeGreaterThan(0);
    await expect(run(staff.trust, `update audit_log set reason = 'x'`)).rejects.toThrow(/permission denied|read-only/);
    await expect(modules.query(`update audit_log set reason = 'x'`)).rejects.toThrow('append-only');
  });

  test('sees how the house is doing', async () => {
    expect([await overview(brand.ctx), await overview(creator.ctx), await overview(modules.anonymous())]).toEqual([null, null, null]);
    await auditAll(modules.worker());
    expect([await lastRules(brand.ctx), await lastRules(modules.anonymous())]).toEqual([[], []]);
  });
});

describe('the overview', () => {
  test('counts collaborations by state, and what waits or stands still', async () => {
    await modules.query(`insert into jobs (id, kind, dedupe_key, payload, due_at, created_at, done_at, dead_at) values
      ('job_1', 'k', '1', '{}', now(), now(), null, null), ('job_2', 'k', '2', '{}', now(), now(), now(), null), ('job_3', 'k', '3', '{}', now(), now(), null, now())`);
    await modules.query(`insert into webhook_events (id, endpoint, type, received_at) values ('evt_1', 'account', 'x', now())`);
    await modules.query(`insert into provider_calls (id, key, scope, try, operation, params, params_sha256, state, recorded_at) values ('pcl_1', 'k', 's', 1, 'o', '{}', 'x', 'in_doubt', now())`);
    const states = await modules.query<{ state: string; count: bigint }>('select state, count(*) as count from collaborations group by state order by state');
    expect(await overview(staff.support)).toMatchObject({
      jobsWaiting: 1, jobsDead: 1, callsInDoubt: 1, webhooksWaiting: 1, collaborationsByState: states.map((it) => ({ state: it.state, count: Number(it.count) })),
    });
  });

  test('shows the rules as last looked: what has changed each minute, everything each night', async () => {
    const minutely = RULES.filter((it) => it.minutely).map((it) => it.code);
    const look = async () => (await sweepAuditor(modules.worker())).map((it) => it.code);
    const everything = [...RULES.map((it) => it.code), 'H01'];
    modules.clock.moveTo(modules.clock.offsetMs() + 24 * HOUR_MS);
    expect(await look()).toEqual(everything);
    expect(await look()).toEqual(expect.arrayContaining(minutely));
    expect(await look()).toEqual([]);
    modules.clock.moveTo(modules.clock.offsetMs() + MINUTE_MS);
    expect(await look()).not.toEqual(everything);
    const shown = (await overview(staff.trust))?.rules ?? [];
    expect(shown.filter((it) => it.scope === 'changes' && it.ranAt === modules.clock.now()).length).toBeGreaterThan(10);
    expect(shown.filter((it) => it.violations > 0).every((it) => it.brokenSince !== null && it.ranAt === modules.clock.now())).toBe(true);
  });
});
