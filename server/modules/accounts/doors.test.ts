import { verify } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Side } from '#domain/accounts/roles.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#domain/kit/time.ts';
import { openModules, PASSWORD, type Modules } from '#test/support/modules.ts';
import { addOperator, findMe, findViewer, listSessions, revokeSession, signIn, signOut, signOutEverywhere, signUp, sweepLimits } from './index.ts';

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<{ verify: typeof verify }>();
  return { ...real, verify: vi.fn(real.verify) };
});

let modules: Modules;
beforeAll(async () => { modules = await openModules(); });
afterAll(() => modules.close());

const form = (change: object = {}) => ({ side: 'brand' as Side, email: 'new@example.test', password: PASSWORD, name: 'Ana', displayName: 'Casa Aurora', country: 'PT', ...change });
const codeOf = (answer: { ok: true } | { ok: false; error: { code: string } }): string => (answer.ok ? 'ok' : answer.error.code);
const advance = (ms: number) => modules.clock.moveTo(modules.clock.offsetMs() + ms);

describe('signing up', () => {
  test('opens an account, its first member and a session, and asks for a mail that holds no token', async () => {
    const opened = await signUp(modules.anonymous({ userAgent: 'x'.repeat(400) }), form({ email: ' First@Example.test ', name: ' Ana  Maria ' }));
    expect(opened).toMatchObject({ ok: true, value: { viewer: { kind: 'brand', role: 'owner', emailVerified: false } } });
    if (!opened.ok) return;
    const { viewer, sessionId, token } = opened.value;
    expect(await findMe(modules.contextFor(viewer))).toEqual({
      side: 'brand', accountId: viewer.accountId, memberId: viewer.memberId, displayName: 'Casa Aurora', memberName: 'Ana Maria', email: 'first@example.test', emailVerified: false, role: 'owner', country: 'PT', wantsUnreadMails: true,
    });
    const [event] = await modules.query<{ payload: object }>(`select payload from outbox where type = 'email-requested' and payload ->> 'memberId' = $1`, [viewer.memberId]);
    expect(event?.payload).toEqual({ type: 'email-requested', template: 'verify-email', memberId: viewer.memberId, tokenId: expect.stringMatching(/^tok_[0-9a-f]{32}$/) });
    const [stored] = await modules.query<{ password_hash: string; token_sha256: Buffer; user_agent: string }>('select m.password_hash, s.token_sha256, s.user_agent from members m join sessions s on s.member_id = m.id where s.id = $1', [sessionId]);
    expect(stored?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect([stored?.token_sha256.length, stored?.user_agent.length, token.length]).toEqual([32, 300, 43]);
  });

  test('refuses what is no address, name, password, country or door, each at its field', async () => {
    const answer = await signUp(modules.anonymous(), form({ side: 'operator', email: 'no', password: 'short', name: '', displayName: 'a\nb', country: 'XX' }));
    expect(!answer.ok && answer.error.code === 'FIELDS_INVALID' && answer.error.problems.map((it) => it.field)).toEqual(['side', 'displayName', 'name', 'email', 'password', 'country']);
  });

  test('refuses an address that stands at this door, and takes it at the other', async () => {
    await modules.join('brand', { email: 'twice@example.test' });
    expect(codeOf(await signUp(modules.anonymous(), form({ email: 'Twice@example.test' })))).toBe('EMAIL_TAKEN');
    expect(codeOf(await signUp(modules.anonymous(), form({ email: 'twice@example.test', side: 'creator' })))).toBe('ok');
  });

  test('lets only one of two win who take an address at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => signUp(modules.anonymous(), form({ email: 'race@example.test' }))));
    expect(answers.map(codeOf).sort()).toEqual(['EMAIL_TAKEN', 'EMAIL_TAKEN', 'ok']);
    expect(await modules.query(`select 1 from accounts a where display_name = 'Casa Aurora' and not exists (select 1 from members m where m.account_id = a.id)`)).toEqual([]);
  });

  test('is limited for one client, and says when to come back', async () => {
    await modules.query(`update sign_in_limits set points = 300 where key like 'sign-up-by-client:%'`);
    expect(await signUp(modules.anonymous(), form({ email: 'late@example.test' }))).toMatchObject({ ok: false, error: { code: 'TOO_MANY_TRIES', waitMinutes: 60 } });
    expect(codeOf(await signUp(modules.anonymous({ address: '127.0.0.2' }), form({ email: 'late@example.test' })))).toBe('ok');
    advance(HOUR_MS);
    expect(codeOf(await signUp(modules.anonymous(), form({ email: 'later@example.test' })))).toBe('ok');
  });
});

describe('signing in', () => {
  test('says the same for an unknown address, the wrong door and a wrong password, after the work of one hash each', async () => {
    const { email } = await modules.join('brand');
    const tries = [['brand', 'nobody@example.test', PASSWORD], ['creator', email, PASSWORD], ['operator', email, PASSWORD], ['brand', email, 'not the password'], ['brand', '', ''], ['brand', email, PASSWORD.repeat(100)]] as const;
    for (const [side, address, password] of tries) {
      vi.mocked(verify).mockClear();
      expect(await signIn(modules.anonymous(), { side, email: address, password })).toEqual({ ok: false, error: { code: 'SIGN_IN_FAILED' } });
      expect(vi.mocked(verify)).toHaveBeenCalledTimes(1);
    }
    expect(codeOf(await signIn(modules.anonymous(), { side: 'brand', email: ` ${email.toUpperCase()} `, password: PASSWORD }))).toBe('ok');
  });

  test('stops after ten tries for one address, also with the right password, and starts anew after fifteen minutes', async () => {
    const { email } = await modules.join('creator');
    const enter = (password: string, address = '127.0.0.9') => signIn(modules.anonymous({ address }), { side: 'creator', email, password });
    for (let count = 0; count < 10; count += 1) expect(codeOf(await enter('not the password'))).toBe('SIGN_IN_FAILED');
    vi.mocked(verify).mockClear();
    expect(await enter(PASSWORD, '127.0.0.10')).toMatchObject({ ok: false, error: { code: 'TOO_MANY_TRIES', waitMinutes: 15 } });
    expect(vi.mocked(verify)).not.toHaveBeenCalled();
    advance(15 * MINUTE_MS);
    expect(codeOf(await enter(PASSWORD))).toBe('ok');
  });

  test('forgets the tries for an address once it succeeds', async () => {
    const { email } = await modules.join('creator');
    const enter = (password: string) => signIn(modules.anonymous({ address: '127.0.0.11' }), { side: 'creator', email, password });
    for (let count = 0; count < 8; count += 1) await enter('not the password');
    expect(codeOf(await enter(PASSWORD))).toBe('ok');
    for (let count = 0; count < 8; count += 1) expect(codeOf(await enter('not the password'))).toBe('SIGN_IN_FAILED');
  });

  test('counts every one of many tries at once', async () => {
    const enter = () => signIn(modules.anonymous({ address: '127.0.0.12' }), { side: 'brand', email: 'burst@example.test', password: 'not the password' });
    const codes = (await Promise.all(Array.from({ length: 15 }, enter))).map(codeOf);
    expect(codes.filter((it) => it === 'SIGN_IN_FAILED').length).toBe(10);
  });

  test('stops a client that tries a hundred addresses', async () => {
    await signIn(modules.anonymous(), { side: 'brand', email: 'first-of-hundred@example.test', password: PASSWORD });
    await modules.query(`update sign_in_limits set points = 100 where key like 'sign-in-by-client:%'`);
    expect(codeOf(await signIn(modules.anonymous(), { side: 'brand', email: 'hundredth@example.test', password: PASSWORD }))).toBe('TOO_MANY_TRIES');
    advance(HOUR_MS);
    expect(await sweepLimits(modules.worker())).toBeGreaterThan(0);
    expect(await modules.query('select key from sign_in_limits')).toEqual([]);
  });

  test('keeps no address of somebody unknown', async () => {
    await signIn(modules.anonymous(), { side: 'brand', email: 'secret-person@example.test', password: PASSWORD });
    expect(await modules.query(`select key from sign_in_limits where key like '%secret-person%'`)).toEqual([]);
  });

  test('is refused for a suspended account, whose sessions end too', async () => {
    const brand = await modules.join('brand');
    await modules.query('update accounts set suspended_at = now() where id = $1', [brand.viewer.accountId]);
    expect(codeOf(await signIn(modules.anonymous(), { side: 'brand', email: brand.email, password: 'not the password' }))).toBe('SIGN_IN_FAILED');
    expect(codeOf(await signIn(modules.anonymous(), { side: 'brand', email: brand.email, password: PASSWORD }))).toBe('ACCOUNT_SUSPENDED');
    expect(await findViewer(modules.anonymous(), brand.opened.token)).toBeNull();
  });
});

describe('a session', () => {
  test('says who asks, and nothing for a token that is not one', async () => {
    const brand = await modules.join('brand');
    expect(await findViewer(modules.anonymous(), brand.opened.token)).toEqual({ viewer: brand.viewer, sessionId: brand.opened.sessionId });
    expect(await findViewer(modules.anonymous(), `${brand.opened.token}x`)).toBeNull();
    expect(await findViewer(modules.anonymous(), '')).toBeNull();
  });

  test('lives on while it is used, noted every five minutes, and ends after 90 days', async () => {
    const { opened } = await modules.join('creator');
    const lastSeen = async () => (await modules.query<{ at: number }>('select last_seen_at as at from sessions where id = $1', [opened.sessionId]))[0]?.at;
    const first = await lastSeen();
    advance(4 * MINUTE_MS);
    await findViewer(modules.anonymous(), opened.token);
    expect(await lastSeen()).toBe(first);
    advance(2 * MINUTE_MS);
    await findViewer(modules.anonymous(), opened.token);
    expect(await lastSeen()).toBe((first ?? 0) + 6 * MINUTE_MS);
    for (const days of [29, 29, 29]) {
      advance(days * DAY_MS);
      expect(await findViewer(modules.anonymous(), opened.token)).not.toBeNull();
    }
    advance(3 * DAY_MS);
    expect(await findViewer(modules.anonymous(), opened.token)).toBeNull();
  });

  test('that is not used for 30 days has ended', async () => {
    const { opened } = await modules.join('creator');
    advance(30 * DAY_MS);
    expect(await findViewer(modules.anonymous(), opened.token)).toBeNull();
  });

  test('ends by signing out: this one, one of them, or all', async () => {
    const brand = await modules.join('brand');
    const enter = async () => {
      const opened = await signIn(modules.anonymous({ userAgent: 'a second browser' }), { side: 'brand', email: brand.email, password: PASSWORD });
      if (!opened.ok) throw new Error(opened.error.code);
      return opened.value;
    };
    const [second, third, fourth] = [await enter(), await enter(), await enter()];
    expect((await listSessions(brand.ctx)).map((it) => [it.current, it.userAgent]).sort()).toEqual([[false, 'a second browser'], [false, 'a second browser'], [false, 'a second browser'], [true, 'a browser']]);
    expect(codeOf(await signOut(modules.contextFor(second.viewer, { sessionId: second.sessionId })))).toBe('ok');
    expect(await findViewer(modules.anonymous(), second.token)).toBeNull();
    expect(codeOf(await revokeSession(brand.ctx, { id: third.sessionId }))).toBe('ok');
    expect(codeOf(await revokeSession(brand.ctx, { id: third.sessionId }))).toBe('SESSION_NOT_FOUND');
    expect(await findViewer(modules.anonymous(), third.token)).toBeNull();
    expect(await findViewer(modules.anonymous(), fourth.token)).not.toBeNull();
    expect(codeOf(await signOutEverywhere(brand.ctx))).toBe('ok');
    expect([await findViewer(modules.anonymous(), fourth.token), await findViewer(modules.anonymous(), brand.opened.token), await listSessions(brand.ctx)]).toEqual([null, null, []]);
  });

  test('of somebody else looks as if it were not there', async () => {
    const [mine, theirs] = [await modules.join('brand'), await modules.join('brand')];
    expect(codeOf(await revokeSession(mine.ctx, { id: theirs.opened.sessionId }))).toBe('SESSION_NOT_FOUND');
    expect(codeOf(await revokeSession(mine.ctx, { id: "x' or true" }))).toBe('SESSION_NOT_FOUND');
    expect(codeOf(await revokeSession(modules.anonymous(), { id: theirs.opened.sessionId }))).toBe('SIGN_IN_NEEDED');
    expect(await findViewer(modules.anonymous(), theirs.opened.token)).not.toBeNull();
  });

  test('nobody signed in has nothing to end, nothing to list and no name', async () => {
    const nobody = modules.anonymous();
    expect([codeOf(await signOut(nobody)), codeOf(await signOutEverywhere(nobody)), await listSessions(nobody), await findMe(nobody)]).toEqual(['ok', 'ok', [], null]);
  });
});

describe('staff', () => {
  test('share one account, have a proved address, and enter by their own door only', async () => {
    const added = await Promise.all(['ada', 'bob'].map((name) => addOperator(modules.worker(), { email: `${name}@example.test`, password: PASSWORD, name, role: 'trust' })));
    const accounts = added.map((it) => (it.ok ? it.value.accountId : it.error.code));
    expect(accounts[0]).toBe(accounts[1]);
    expect(await signIn(modules.anonymous(), { side: 'operator', email: 'ada@example.test', password: PASSWORD })).toMatchObject({ ok: true, value: { viewer: { kind: 'operator', role: 'trust', emailVerified: true } } });
    expect(codeOf(await addOperator(modules.worker(), { email: 'ada@example.test', password: PASSWORD, name: 'Ada', role: 'admin' }))).toBe('EMAIL_TAKEN');
    expect(codeOf(await addOperator(modules.worker(), { email: 'eve@example.test', password: PASSWORD, name: 'Eve', role: 'owner' }))).toBe('FIELDS_INVALID');
  });
});
