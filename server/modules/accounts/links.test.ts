import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '#domain/kit/time.ts';
import { openModules, PASSWORD, type Modules } from '#test/support/modules.ts';
import { findMailing, findViewer, requestPasswordReset, resendVerification, resetPassword, signIn, verifyEmail } from './index.ts';

let modules: Modules;
beforeAll(async () => { modules = await openModules(); });
afterAll(() => modules.close());
beforeEach(() => modules.query('delete from sign_in_limits'));

const NEW_PASSWORD = 'another-long-password';
const codeOf = (answer: { ok: true } | { ok: false; error: { code: string } }): string => (answer.ok ? 'ok' : answer.error.code);
const advance = (ms: number) => modules.clock.moveTo(modules.clock.offsetMs() + ms);
const requested = async (memberId: string) => (await modules.query<{ template: string }>(`select payload ->> 'template' as template from outbox where payload ->> 'memberId' = $1 `, [memberId])).map((it) => it.template).sort();

describe('the link that proves an address', () => {
  test('works once', async () => {
    const brand = await modules.join('brand', { verified: false });
    const token = await modules.linkToken(brand.viewer.memberId);
    expect(codeOf(await verifyEmail(modules.anonymous(), { token }))).toBe('ok');
    expect((await findViewer(modules.anonymous(), brand.opened.token))?.viewer.emailVerified).toBe(true);
    expect(codeOf(await verifyEmail(modules.anonymous(), { token }))).toBe('LINK_EXPIRED');
    expect(codeOf(await verifyEmail(modules.anonymous(), { token: '' }))).toBe('LINK_EXPIRED');
  });

  test('works for three days', async () => {
    const brand = await modules.join('brand', { verified: false });
    const token = await modules.linkToken(brand.viewer.memberId);
    advance(3 * DAY_MS);
    expect(codeOf(await verifyEmail(modules.anonymous(), { token }))).toBe('LINK_EXPIRED');
  });

  test('is sent again on demand, which makes the older one void; five times an hour, and not when proved', async () => {
    const brand = await modules.join('brand', { verified: false });
    const first = await modules.linkToken(brand.viewer.memberId);
    for (let count = 0; count < 5; count += 1) expect(codeOf(await resendVerification(brand.ctx))).toBe('ok');
    expect(codeOf(await resendVerification(brand.ctx))).toBe('TOO_MANY_TRIES');
    expect(codeOf(await verifyEmail(modules.anonymous(), { token: first }))).toBe('LINK_EXPIRED');
    expect(codeOf(await verifyEmail(modules.anonymous(), { token: await modules.linkToken(brand.viewer.memberId) }))).toBe('ok');
    expect(codeOf(await resendVerification(modules.contextFor({ ...brand.viewer, emailVerified: true })))).toBe('EMAIL_ALREADY_VERIFIED');
    expect(codeOf(await resendVerification(modules.anonymous()))).toBe('SIGN_IN_NEEDED');
  });

  test('is stored as a fingerprint only, and its token appears nowhere in the database', async () => {
    const brand = await modules.join('brand', { verified: false });
    const token = await modules.linkToken(brand.viewer.memberId);
    const [row] = await modules.query<{ all: string }>(`select (select string_agg(o::text, '') from outbox o) || (select string_agg(t::text, '') from email_tokens t) || coalesce((select string_agg(j::text, '') from jobs j), '') as all`);
    expect(row?.all).toContain(brand.viewer.memberId);
    expect(row?.all).not.toContain(token);
  });
});

describe('a forgotten password', () => {
  test('gets the same answer for an address that exists and one that does not; only the first gets a mail', async () => {
    const brand = await modules.join('brand');
    const before = await modules.query('select 1 from outbox');
    expect(await requestPasswordReset(modules.anonymous(), { side: 'brand', email: 'nobody@example.test' })).toEqual({ ok: true, value: { done: true } });
    expect(await requestPasswordReset(modules.anonymous(), { side: 'creator', email: brand.email })).toEqual({ ok: true, value: { done: true } });
    expect(await modules.query('select 1 from outbox')).toEqual(before);
    expect(await requestPasswordReset(modules.anonymous(), { side: 'brand', email: ` ${brand.email.toUpperCase()}` })).toEqual({ ok: true, value: { done: true } });
    expect(await requested(brand.viewer.memberId)).toEqual(['reset-password', 'verify-email']);
  });

  test('takes as long for an address that does not exist', async () => {
    const started = performance.now();
    await requestPasswordReset(modules.anonymous(), { side: 'brand', email: 'nobody@example.test' });
    expect(performance.now() - started).toBeGreaterThanOrEqual(145);
  });

  test('is reset by a link that works once, ends every session and opens a new one', async () => {
    const brand = await modules.join('brand');
    await requestPasswordReset(modules.anonymous(), { side: 'brand', email: brand.email });
    const token = await modules.linkToken(brand.viewer.memberId);
    expect(await resetPassword(modules.anonymous(), { token, password: 'short' })).toMatchObject({ error: { code: 'FIELDS_INVALID', problems: [{ field: 'password' }] } });
    expect(codeOf(await resetPassword(modules.anonymous(), { token, password: brand.email }))).toBe('FIELDS_INVALID');
    const reset = await resetPassword(modules.anonymous(), { token, password: NEW_PASSWORD });
    expect(reset).toMatchObject({ ok: true, value: { viewer: { memberId: brand.viewer.memberId, emailVerified: true } } });
    expect(await findViewer(modules.anonymous(), brand.opened.token)).toBeNull();
    expect(reset.ok && (await findViewer(modules.anonymous(), reset.value.token))).toMatchObject({ viewer: { kind: 'brand' } });
    expect(codeOf(await resetPassword(modules.anonymous(), { token, password: NEW_PASSWORD }))).toBe('LINK_EXPIRED');
    expect(codeOf(await signIn(modules.anonymous(), { side: 'brand', email: brand.email, password: PASSWORD }))).toBe('SIGN_IN_FAILED');
    expect(codeOf(await signIn(modules.anonymous(), { side: 'brand', email: brand.email, password: NEW_PASSWORD }))).toBe('ok');
  });

  test('is reset once when the link is used twice at the same moment', async () => {
    const brand = await modules.join('brand');
    await requestPasswordReset(modules.anonymous(), { side: 'brand', email: brand.email });
    const token = await modules.linkToken(brand.viewer.memberId);
    const answers = await Promise.all([1, 2].map(() => resetPassword(modules.anonymous(), { token, password: NEW_PASSWORD })));
    expect(answers.map(codeOf).sort()).toEqual(['LINK_EXPIRED', 'ok']);
  });

  test('has one hour, and its link does nothing else', async () => {
    const creator = await modules.join('creator', { verified: false });
    advance(HOUR_MS);
    await requestPasswordReset(modules.anonymous(), { side: 'creator', email: creator.email });
    const token = await modules.linkToken(creator.viewer.memberId);
    expect(codeOf(await verifyEmail(modules.anonymous(), { token }))).toBe('LINK_EXPIRED');
    advance(HOUR_MS);
    expect(codeOf(await resetPassword(modules.anonymous(), { token, password: NEW_PASSWORD }))).toBe('LINK_EXPIRED');
  });

  test('sends five mails an hour to one address, and still says the same', async () => {
    const brand = await modules.join('brand');
    for (let count = 0; count < 7; count += 1) expect(codeOf(await requestPasswordReset(modules.anonymous(), { side: 'brand', email: brand.email }))).toBe('ok');
    expect((await requested(brand.viewer.memberId)).filter((it) => it === 'reset-password').length).toBe(5);
  });
});

test('a link that no longer works is not mailed', async () => {
  const brand = await modules.join('brand', { verified: false });
  const [row] = await modules.query<{ id: string }>('select id from email_tokens where member_id = $1', [brand.viewer.memberId]);
  const mailing = () => findMailing(modules.worker(), { memberId: brand.viewer.memberId, tokenId: row?.id ?? '' });
  expect(await mailing()).toMatchObject({ purpose: 'verify-email', email: brand.email, name: 'Alex Doe' });
  await resendVerification(brand.ctx);
  expect(await mailing()).toBeNull();
});
