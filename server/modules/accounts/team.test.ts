import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS } from '#domain/kit/time.ts';
import { openModules, PASSWORD, type Modules, type ModuleContext, type Someone } from '#test/support/modules.ts';
import { findViewer, inviteMember, joinTeam, listTeam, removeMember, requestPasswordReset, setMemberRole, signIn, signUp } from './index.ts';

let modules: Modules;
beforeAll(async () => { modules = await openModules(); });
afterAll(() => modules.close());
beforeEach(() => modules.query('delete from sign_in_limits'));

let invited = 0;
const codeOf = (answer: { ok: true } | { ok: false; error: { code: string } }): string => (answer.ok ? 'ok' : answer.error.code);
const advance = (ms: number) => modules.clock.moveTo(modules.clock.offsetMs() + ms);
const memberOf = async (email: string): Promise<string> => (await modules.query<{ id: string }>(`select id from members where email = $1 and side = 'brand' and removed_at is null`, [email]))[0]?.id ?? '';
const asRole = (owner: Someone, role: 'manager' | 'viewer'): ModuleContext => modules.contextFor({ ...owner.viewer, role });

/** Invites a colleague who takes the invitation. */
async function colleague(owner: Someone, role: string) {
  invited += 1;
  const email = `colleague${invited}@example.test`;
  await inviteMember(owner.ctx, { email, name: 'Kim', role });
  const id = await memberOf(email);
  const joined = await joinTeam(modules.anonymous(), { token: await modules.linkToken(id), password: PASSWORD });
  if (!joined.ok) throw new Error(joined.error.code);
  return { id, email, ...joined.value };
}

describe('inviting', () => {
  test('places somebody in the team who joins by the link, once', async () => {
    const owner = await modules.join('brand');
    expect(codeOf(await inviteMember(owner.ctx, { email: ' Kim@Example.test ', name: ' Kim ', role: 'finance' }))).toBe('ok');
    const team = [...(await listTeam(owner.ctx))].sort((a, b) => (a.email < b.email ? -1 : 1));
    expect(team).toMatchObject([{ email: owner.email, role: 'owner', joined: true, you: true }, { email: 'kim@example.test', name: 'Kim', role: 'finance', joined: false, you: false }]);
    expect(codeOf(await signIn(modules.anonymous(), { side: 'brand', email: 'kim@example.test', password: '' }))).toBe('SIGN_IN_FAILED');
    const token = await modules.linkToken(await memberOf('kim@example.test'));
    expect(codeOf(await joinTeam(modules.anonymous(), { token, password: 'kim@example.test' }))).toBe('FIELDS_INVALID');
    expect(await joinTeam(modules.anonymous(), { token, password: PASSWORD })).toMatchObject({ ok: true, value: { viewer: { kind: 'brand', accountId: owner.viewer.accountId, role: 'finance', emailVerified: true } } });
    expect(codeOf(await joinTeam(modules.anonymous(), { token, password: PASSWORD }))).toBe('LINK_EXPIRED');
    expect((await listTeam(owner.ctx)).map((it) => it.joined)).toEqual([true, true]);
  });

  test('is for owners of a brand with a proved address', async () => {
    const [owner, creator, unproved] = [await modules.join('brand'), await modules.join('creator'), await modules.join('brand', { verified: false })];
    const invitation = { email: 'someone@example.test', name: 'Kim', role: 'viewer' };
    const codes = [modules.anonymous(), creator.ctx, asRole(owner, 'manager'), unproved.ctx].map(async (ctx) => codeOf(await inviteMember(ctx, invitation)));
    expect(await Promise.all(codes)).toEqual(['SIGN_IN_NEEDED', 'ROLE_NOT_ENOUGH', 'ROLE_NOT_ENOUGH', 'EMAIL_NOT_VERIFIED']);
  });

  test('refuses what is no address, name or role, and an address that belongs to somebody', async () => {
    const [owner, other] = [await modules.join('brand'), await modules.join('brand')];
    expect(await inviteMember(owner.ctx, { email: 'no', name: '', role: 'admin' })).toMatchObject({ error: { code: 'FIELDS_INVALID', problems: [{ field: 'email' }, { field: 'name' }, { field: 'role' }] } });
    expect(codeOf(await inviteMember(owner.ctx, { email: other.email, name: 'Kim', role: 'viewer' }))).toBe('EMAIL_TAKEN');
    expect(codeOf(await inviteMember(owner.ctx, { email: owner.email, name: 'Me', role: 'viewer' }))).toBe('EMAIL_TAKEN');
  });

  test('the same address again sends a new link, voids the old one and takes the new role', async () => {
    const owner = await modules.join('brand');
    await inviteMember(owner.ctx, { email: 'again@example.test', name: 'Kim', role: 'viewer' });
    const id = await memberOf('again@example.test');
    const first = await modules.linkToken(id);
    expect(codeOf(await inviteMember(owner.ctx, { email: 'again@example.test', name: 'Kim Lee', role: 'manager' }))).toBe('ok');
    expect(codeOf(await joinTeam(modules.anonymous(), { token: first, password: PASSWORD }))).toBe('LINK_EXPIRED');
    expect(await joinTeam(modules.anonymous(), { token: await modules.linkToken(id), password: PASSWORD })).toMatchObject({ ok: true, value: { viewer: { role: 'manager' } } });
  });

  test('waits seven days; who asks for a password meanwhile gets the invitation again', async () => {
    const owner = await modules.join('brand');
    await inviteMember(owner.ctx, { email: 'slow@example.test', name: 'Kim', role: 'viewer' });
    const id = await memberOf('slow@example.test');
    const token = await modules.linkToken(id);
    advance(7 * DAY_MS);
    expect(codeOf(await joinTeam(modules.anonymous(), { token, password: PASSWORD }))).toBe('LINK_EXPIRED');
    await requestPasswordReset(modules.anonymous(), { side: 'brand', email: 'slow@example.test' });
    expect(codeOf(await joinTeam(modules.anonymous(), { token: await modules.linkToken(id), password: PASSWORD }))).toBe('ok');
  });

  test('keeps nobody from opening a brand of their own', async () => {
    const owner = await modules.join('brand');
    await inviteMember(owner.ctx, { email: 'free@example.test', name: 'Kim', role: 'viewer' });
    const token = await modules.linkToken(await memberOf('free@example.test'));
    const opened = await signUp(modules.anonymous(), { side: 'brand', email: 'free@example.test', password: PASSWORD, name: 'Kim', displayName: 'Kim & Co', country: 'PT' });
    expect(opened.ok && opened.value.viewer.accountId !== owner.viewer.accountId).toBe(true);
    expect(codeOf(await joinTeam(modules.anonymous(), { token, password: PASSWORD }))).toBe('LINK_EXPIRED');
    expect((await listTeam(owner.ctx)).length).toBe(1);
  });

  test('is limited to fifty mails an hour for one account', async () => {
    const owner = await modules.join('brand');
    await inviteMember(owner.ctx, { email: 'one@example.test', name: 'Kim', role: 'viewer' });
    await modules.query(`update sign_in_limits set points = 50 where key like 'invitation%'`);
    expect(codeOf(await inviteMember(owner.ctx, { email: 'two@example.test', name: 'Kim', role: 'viewer' }))).toBe('TOO_MANY_TRIES');
  });
});

describe('changing the team', () => {
  test('a new role holds from the next request on', async () => {
    const owner = await modules.join('brand');
    const kim = await colleague(owner, 'viewer');
    expect(codeOf(await setMemberRole(owner.ctx, { memberId: kim.id, role: 'manager' }))).toBe('ok');
    expect((await findViewer(modules.anonymous(), kim.token))?.viewer.role).toBe('manager');
  });

  test('who is removed is out at once, may come back, and may not be changed meanwhile', async () => {
    const owner = await modules.join('brand');
    const kim = await colleague(owner, 'manager');
    expect(codeOf(await removeMember(owner.ctx, { memberId: kim.id }))).toBe('ok');
    expect(await findViewer(modules.anonymous(), kim.token)).toBeNull();
    expect(codeOf(await signIn(modules.anonymous(), { side: 'brand', email: kim.email, password: PASSWORD }))).toBe('SIGN_IN_FAILED');
    expect(codeOf(await setMemberRole(owner.ctx, { memberId: kim.id, role: 'owner' }))).toBe('MEMBER_NOT_FOUND');
    expect(codeOf(await inviteMember(owner.ctx, { email: kim.email, name: 'Kim', role: 'viewer' }))).toBe('ok');
  });

  test('the last owner stays: an invited owner who never joined does not count', async () => {
    const owner = await modules.join('brand');
    await inviteMember(owner.ctx, { email: 'promised@example.test', name: 'Kim', role: 'owner' });
    expect(codeOf(await setMemberRole(owner.ctx, { memberId: owner.viewer.memberId, role: 'viewer' }))).toBe('LAST_OWNER_STAYS');
    expect(codeOf(await removeMember(owner.ctx, { memberId: owner.viewer.memberId }))).toBe('LAST_OWNER_STAYS');
    expect(codeOf(await setMemberRole(owner.ctx, { memberId: owner.viewer.memberId, role: 'owner' }))).toBe('ok');
    const kim = await colleague(owner, 'owner');
    expect(codeOf(await removeMember(modules.contextFor(kim.viewer), { memberId: owner.viewer.memberId }))).toBe('ok');
  });

  test('two owners who demote each other at the same moment leave one owner', async () => {
    const owner = await modules.join('brand');
    const kim = await colleague(owner, 'owner');
    // Both reach the team while it is held, so that neither has seen what the other does.
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    const holding = modules.worker().transaction(async (tx) => {
      await tx.run({ text: 'select id from members for update', values: [], name: '' });
      await held;
      return ok(undefined);
    });
    const both = [setMemberRole(owner.ctx, { memberId: kim.id, role: 'viewer' }), setMemberRole(modules.contextFor(kim.viewer), { memberId: owner.viewer.memberId, role: 'viewer' })];
    await vi.waitFor(async () => expect((await modules.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).length).toBe(2));
    release();
    await holding;
    const answers = await Promise.all(both);
    expect(answers.map(codeOf).sort()).toEqual(['LAST_OWNER_STAYS', 'ok']);
  });

  test('of another account it looks as if nobody were there', async () => {
    const [owner, other] = [await modules.join('brand'), await modules.join('brand')];
    const theirs = { memberId: other.viewer.memberId };
    expect([codeOf(await setMemberRole(owner.ctx, { ...theirs, role: 'viewer' })), codeOf(await removeMember(owner.ctx, theirs)), codeOf(await removeMember(owner.ctx, { memberId: 'nobody' }))]).toEqual(['MEMBER_NOT_FOUND', 'MEMBER_NOT_FOUND', 'MEMBER_NOT_FOUND']);
  });

  test('is for owners only, with a role there is', async () => {
    const owner = await modules.join('brand');
    const it = { memberId: owner.viewer.memberId };
    expect([codeOf(await removeMember(asRole(owner, 'manager'), it)), codeOf(await setMemberRole(modules.anonymous(), { ...it, role: 'owner' })), codeOf(await setMemberRole(owner.ctx, { ...it, role: 'king' }))]).toEqual(['ROLE_NOT_ENOUGH', 'SIGN_IN_NEEDED', 'FIELDS_INVALID']);
  });
});
