import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CollaborationMoved, HoldMoved, ReminderDue } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import { money } from '#domain/kit/money.ts';
import { HOUR_MS, MINUTE_MS } from '#domain/kit/time.ts';
import { addOperator, inviteMember, joinTeam, removeMember, resendVerification, requestPasswordReset, verifyEmail } from '#server/modules/accounts/index.ts';
import { counterCollaboration, denyCollaboration, requestCollaboration, sweepCollaborations, withdrawCollaboration } from '#server/modules/collaborations/index.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import { Fault } from '#server/platform/faults.ts';
import { openModules, PASSWORD, type Modules, type Someone } from '#test/support/modules.ts';
import { countUnseen, listNotifications, markNotificationsSeen } from './index.ts';

let modules: Modules;
let brand: Someone;
let creator: Someone;
let cardId: string;
beforeAll(async () => {
  modules = await openModules();
  brand = await modules.join('brand', { displayName: 'Casa Aurora', name: 'Maria' });
  creator = await modules.join('creator', { displayName: 'Ana Cooks', name: 'Ana' });
  ({ cardId } = await modules.prepare(brand, creator));
});
afterAll(() => modules.close());
beforeEach(async () => {
  await modules.settle();
  modules.trouble = null;
  modules.mails.length = 0;
  modules.clock.moveTo(modules.clock.offsetMs() + MINUTE_MS);
});

const offer = {
  type: 'duet', title: 'Breakfast in ten seconds', fields: { sourceVideoUrl: 'https://www.tiktok.com/@brand/video/7547546516831997191', message: 'Make it funny', secondsMin: 10 }, price: money(42_000n, 'EUR'),
  revisionRoundsMax: 2, draftFirst: false, usageRights: { channels: 'tiktok' as const, paid: false, months: 12, aiTraining: false },
};

async function request(title = offer.title): Promise<string> {
  const asked = await requestCollaboration(brand.ctx, { creatorId: creator.viewer.accountId, cardId, offer: { ...offer, title }, note: '' });
  if (!asked.ok) throw new Error(asked.error.code);
  return asked.value.id;
}

const about = async (it: Someone, id: string) => (await listNotifications(it.ctx, 100)).filter((one) => one.collaborationId === id);
const say = (event: CollaborationMoved | HoldMoved | ReminderDue) => modules.worker().transaction(async (tx) => ok(await announce(tx, event, { now: modules.clock.now(), random: modules.worker().random })));
/** A step as if it had been taken, for those a provider must answer first. */
const moved = (collaborationId: string, action: CollaborationMoved['action'], to: CollaborationMoved['to']): CollaborationMoved =>
  ({ type: 'collaboration-moved', collaborationId, changeId: `chg_${action}`, action, from: to, to, follows: null, atMs: modules.clock.now() });

describe('a request', () => {
  test('is told to the creator alone: once in the app, once by mail, with the way to it', async () => {
    const id = await request();
    expect(await modules.settle()).toEqual([]);
    expect(await about(creator, id)).toMatchObject([{ kind: 'request', seen: false, at: modules.clock.now(), sentence: 'Casa Aurora asks you for a duet: “Breakfast in ten seconds”. Answer by Fri 27 Nov, 14:01 UTC.' }]);
    expect(await about(brand, id)).toEqual([]);
    expect(modules.mails).toMatchObject([{ to: creator.email, subject: 'Casa Aurora asks you for a duet: “Breakfast in ten seconds”', messageId: expect.stringMatching(/^[0-9a-f]{40}$/) }]);
    expect(modules.mails[0]?.text).toContain(`Hello Ana,\n`);
    expect(modules.mails[0]?.text).toContain(`https://fairhold.test/work/${id}\n`);
    expect(modules.mails[0]?.html).not.toContain(brand.email);
  });

  test('with markup and line breaks in its title stays one plain sentence and one plain mail', async () => {
    await request('<b>Hi</b>\u2028Bcc: everybody');
    await modules.settle();
    expect(modules.mails[0]?.subject).toBe('Casa Aurora asks you for a duet: “<b>Hi</b> Bcc: everybody”');
    expect(modules.mails[0]?.html).toContain('&lt;b&gt;Hi&lt;/b&gt;');
  });

  test('heard twice is told once', async () => {
    const id = await request();
    await modules.settle();
    await modules.query(`update outbox set delivered_at = null where payload ->> 'collaborationId' = $1`, [id]);
    await modules.query(`delete from jobs where kind like 'notifications-tell%'`);
    expect(await modules.settle()).toEqual([]);
    expect([(await about(creator, id)).length, modules.mails.length]).toEqual([1, 1]);
  });

  test('reaches its reader when the mail server comes back, under the same id', async () => {
    const ids: string[] = [];
    modules.trouble = (mail) => { ids.push(mail.messageId); throw new Fault('mail server: no answer'); };
    await request();
    expect(await modules.settle()).toEqual([expect.stringContaining('no answer')]);
    modules.trouble = null;
    modules.clock.moveTo(modules.clock.offsetMs() + HOUR_MS);
    expect(await modules.settle()).toEqual([]);
    expect(modules.mails.map((it) => it.messageId)).toEqual(ids);
  });
});

describe('who is told', () => {
  test('the other side of whoever took the step', async () => {
    const id = await request();
    const countered = await counterCollaboration(creator.ctx, { id, offer: { ...offer, price: money(50_000n, 'EUR') }, note: '' });
    expect(countered.ok).toBe(true);
    await modules.settle();
    expect((await about(brand, id)).map((it) => it.sentence)).toEqual([expect.stringContaining('Ana Cooks proposes other terms for “Breakfast in ten seconds”: €500.00. Answer by ')]);
    expect((await denyCollaboration(brand.ctx, { id, note: '' })).ok).toBe(true);
    await modules.settle();
    expect((await about(creator, id)).map((it) => it.kind)).toEqual(['deny', 'request']);
    expect((await about(brand, id)).length).toBe(1);
  });

  test('both when a clock took it', async () => {
    const id = await request();
    await modules.settle();
    modules.clock.moveTo(modules.clock.offsetMs() + 72 * HOUR_MS);
    await sweepCollaborations(modules.worker());
    await modules.settle();
    for (const it of [brand, creator]) expect((await about(it, id))[0]).toMatchObject({ kind: 'lapse', sentence: 'Nothing was charged: the time for “Breakfast in ten seconds” ran out. Both sides are free.' });
  });

  test('the staff too when they must decide, by a way of their own', async () => {
    const staff = await addOperator(modules.worker(), { email: 'staff@example.test', password: PASSWORD, name: 'Sam', role: 'trust' });
    if (!staff.ok) throw new Error(staff.error.code);
    const id = await request();
    await modules.settle();
    modules.mails.length = 0;
    await say(moved(id, 'escalate', 'changes_requested'));
    await modules.settle();
    expect(modules.mails.map((it) => it.to).sort()).toEqual([brand.email, creator.email, 'staff@example.test'].sort());
    const mail = modules.mails.find((it) => it.to === 'staff@example.test');
    expect([mail?.subject, mail?.text.includes(`https://fairhold.test/operator/work/${id}\n`)]).toEqual(['Casa Aurora and Ana Cooks need a decision on “Breakfast in ten seconds”', true]);
    const operator = modules.contextFor({ kind: 'operator', ...staff.value, role: 'trust', emailVerified: true });
    expect(await listNotifications(operator, 10)).toMatchObject([{ kind: 'escalate', collaborationId: id }]);
  });

  test('every member with a proved address, and nobody who has left before the mail goes', async () => {
    await inviteMember(brand.ctx, { email: 'kim@example.test', name: 'Kim', role: 'viewer' });
    const [kim] = await modules.query<{ id: string }>(`select id from members where email = 'kim@example.test'`);
    const id = await request();
    await modules.settle();
    modules.mails.length = 0;
    await denyCollaboration(creator.ctx, { id, note: '' });
    await modules.settle();
    expect(modules.mails.map((it) => it.to)).toEqual([brand.email]);
    await joinTeam(modules.anonymous(), { token: await modules.linkToken(kim?.id ?? ''), password: PASSWORD });
    modules.mails.length = 0;
    modules.trouble = () => { throw new Fault('not now'); };
    await denyCollaboration(creator.ctx, { id: await request(), note: '' });
    await modules.settle();
    await removeMember(brand.ctx, { memberId: kim?.id ?? '' });
    modules.trouble = null;
    modules.clock.moveTo(modules.clock.offsetMs() + HOUR_MS);
    await modules.settle();
    expect(modules.mails.map((it) => it.to)).not.toContain('kim@example.test');
    expect(modules.mails.map((it) => it.to)).toContain(brand.email);
  });
});

describe('money', () => {
  const hold = (collaborationId: string, to: HoldMoved['to']): HoldMoved => ({ type: 'hold-moved', holdId: `hld_${collaborationId}`, collaborationId, from: '-', to, reason: null, atMs: modules.clock.now() });

  test('that has arrived is told to the side it arrived at; its steps on the way are not told twice', async () => {
    const id = await request();
    await modules.settle();
    for (const to of ['funding', 'funded', 'releasing', 'reverting', 'released', 'reverted'] as const) await say(hold(id, to));
    await modules.settle();
    expect((await about(creator, id)).map((it) => it.kind).sort()).toEqual(['hold-released', 'request']);
    expect((await about(brand, id)).map((it) => [it.kind, it.sentence])).toEqual([['hold-reverted', '€441.00 is returned to your card for “Breakfast in ten seconds”. Banks take up to ten days to show it.']]);
  });
});

describe('a reminder', () => {
  test('comes 24 and 4 hours before the end, to whoever’s turn it is, each once', async () => {
    const id = await request();
    await modules.settle();
    for (const hours of [48, 20]) {
      modules.clock.moveTo(modules.clock.offsetMs() + hours * HOUR_MS);
      await sweepCollaborations(modules.worker());
      await modules.settle();
    }
    expect((await about(creator, id)).map((it) => it.kind)).toEqual(['reminder-response', 'reminder-response', 'request']);
    expect(await about(brand, id)).toEqual([]);
  });

  test('of a clock that no longer runs says nothing', async () => {
    const id = await request();
    const [row] = await modules.query<{ due_at: number }>('select due_at from collaborations where id = $1', [id]);
    await modules.settle();
    await withdrawCollaboration(brand.ctx, { id });
    await say({ type: 'reminder-due', collaborationId: id, state: 'requested', dueAtMs: row?.due_at ?? 0 });
    expect(await modules.settle()).toEqual([]);
    expect((await about(creator, id)).map((it) => it.kind)).toEqual(['withdraw', 'request']);
  });
});

describe('a mail with a link', () => {
  test('proves an address; the link in it works', async () => {
    const fresh = await modules.join('creator', { verified: false, name: 'Bea' });
    await modules.settle();
    expect(modules.mails).toMatchObject([{ to: fresh.email, subject: 'Confirm your e-mail address' }]);
    const url = new URL(/https:\S+/.exec(modules.mails[0]?.text ?? '')?.[0] ?? '');
    expect([url.origin, url.pathname]).toEqual(['https://fairhold.test', '/verify-email']);
    expect(await verifyEmail(modules.anonymous(), { token: url.searchParams.get('token') ?? '' })).toMatchObject({ ok: true });
  });

  test('is sent for a new password and for an invitation, and not when it was void before it went', async () => {
    const owner = await modules.join('brand', { displayName: 'Bread & Co' });
    await modules.settle();
    modules.mails.length = 0;
    await requestPasswordReset(modules.anonymous(), { side: 'brand', email: owner.email });
    await inviteMember(owner.ctx, { email: 'lee@example.test', name: 'Lee', role: 'manager' });
    const late = await modules.join('creator', { verified: false });
    await resendVerification(late.ctx);
    await modules.settle();
    expect(modules.mails.map((it) => [it.to, it.subject, /fairhold\.test(\/[\w-]+)\?token=/.exec(it.text)?.[1]]).sort()).toEqual([
      [late.email, 'Confirm your e-mail address', '/verify-email'], [owner.email, 'Set a new password', '/reset-password'], ['lee@example.test', 'Bread & Co invites you to its team', '/join-team'],
    ].sort());
  });
});

describe('in the app', () => {
  test('what was told counts until it is seen, for this account alone', async () => {
    const other = await modules.join('creator');
    await request();
    await modules.settle();
    expect(await countUnseen(creator.ctx)).toBeGreaterThan(0);
    expect(await markNotificationsSeen(other.ctx)).toEqual({ ok: true, value: { done: true } });
    expect(await countUnseen(creator.ctx)).toBeGreaterThan(0);
    await markNotificationsSeen(creator.ctx);
    expect([await countUnseen(creator.ctx), (await listNotifications(creator.ctx, 1))[0]?.seen]).toEqual([0, true]);
    expect(await listNotifications(other.ctx, 10)).toEqual([]);
  });

  test('nobody reads what another account was told, nor changes what it says', async () => {
    const other = await modules.join('brand');
    const rows = (text: string) => other.ctx.transaction(async (tx) => ok(await tx.run({ text, values: [], name: '' })));
    expect((await rows('select id from notifications')).value.rowCount).toBe(0);
    expect((await rows('update notifications set seen_at = now()')).value.rowCount).toBe(0);
    await expect(rows(`update notifications set sentence = 'x'`)).rejects.toThrow(/permission denied/);
    const nobody = modules.anonymous();
    expect([await listNotifications(nobody, 10), await countUnseen(nobody), await markNotificationsSeen(nobody)]).toEqual([[], 0, { ok: true, value: { done: true } }]);
  });

  test('a list has at most a hundred', async () => {
    await modules.query(`insert into notifications (id, account_id, kind, sentence, at, dedupe_key) select 'ntf_' || n, $1, 'request', 'x', now(), 'many' || n from generate_series(1, 120) n`, [creator.viewer.accountId]);
    expect([(await listNotifications(creator.ctx, 1_000)).length, (await listNotifications(creator.ctx, 0)).length]).toEqual([100, 1]);
  });
});
