import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { money } from '#domain/kit/money.ts';
import type { ProfileDraft } from '#domain/profiles/profile.ts';
import { openModules, type Modules, type Someone } from '#test/support/modules.ts';
import { findCreator, findCreators, noteCreatorNumbers, setRate, takesRequests, updateCreatorProfile } from './index.ts';

let modules: Modules;
let brand: Someone;
let creator: Someone;
beforeAll(async () => {
  modules = await openModules();
  [brand, creator] = [await modules.join('brand'), await modules.join('creator', { displayName: 'Ana Cooks', country: 'ES' })];
});
afterAll(() => modules.close());

const draft = (change: Partial<ProfileDraft> = {}): ProfileDraft => ({ headline: 'Kitchen deadpan', bio: '', city: 'Madrid', languages: ['es'], niches: ['food'], available: true, tiktokHandle: 'anacooks', ...change });
const numbers = { followersCount: 120_000, medianViewsCount: 45_000, engagementBps: 720, answerHours: 5, audience: { countries: [{ key: 'ES', percent: 60 }], ages: [], genders: [] }, portfolio: [{ title: 'Breakfast', views: 900_000, hue: 20 }] };
const codeOf = (answer: { ok: true } | { ok: false; error: { code: string } }): string => (answer.ok ? 'ok' : answer.error.code);

test('a creator without a profile has an empty one and takes no requests', async () => {
  const fresh = await modules.join('creator', { displayName: 'Bea' });
  expect(await findCreator(modules.anonymous(), fresh.viewer.accountId)).toEqual({
    id: fresh.viewer.accountId, displayName: 'Bea', headline: '', bio: '', city: '', country: 'PT', languages: [], niches: [], followers: 0, medianViews: 0, engagementBps: 0, answerHours: null,
    available: false, audience: { countries: [], ages: [], genders: [] }, portfolio: [], rates: [], tiktokHandle: null, joinedAt: modules.clock.now(),
  });
  expect(await modules.anonymous().read((tx) => takesRequests(tx, fresh.viewer.accountId))).toBe(false);
});

describe('saying who one is', () => {
  test('is shown to everybody, but the handle', async () => {
    expect(await updateCreatorProfile(creator.ctx, draft({ headline: '  Kitchen deadpan ' }))).toMatchObject({ ok: true, value: { headline: 'Kitchen deadpan', tiktokHandle: 'anacooks' } });
    for (const ctx of [modules.anonymous(), brand.ctx]) expect(await findCreator(ctx, creator.viewer.accountId)).toMatchObject({ displayName: 'Ana Cooks', country: 'ES', headline: 'Kitchen deadpan', tiktokHandle: null });
    expect(await findCreator(creator.ctx, creator.viewer.accountId)).toMatchObject({ tiktokHandle: 'anacooks' });
    expect(await modules.anonymous().read((tx) => takesRequests(tx, creator.viewer.accountId))).toBe(true);
  });

  test('shows the handle to a brand whose money is protected, and to that brand alone', async () => {
    const other = await modules.join('brand');
    await modules.query(`insert into cards (id, brand_id, mandate_version, started_at) values ('crd_1', $1, '1', now())`, [brand.viewer.accountId]);
    await modules.query(`insert into holds (id, collaboration_id, brand_id, creator_id, state, card_id, currency, price_minor, brand_fee_minor, commission_minor, brand_fee_bps, commission_bps, policy_version, funded_at, version)
      values ('hld_1', 'col_1', $1, $2, 'funded', 'crd_1', 'EUR', 100, 0, 0, 0, 0, '1', now(), 1)`, [brand.viewer.accountId, creator.viewer.accountId]);
    const handleFor = async (it: Someone) => (await findCreator(it.ctx, creator.viewer.accountId))?.tiktokHandle;
    expect([await handleFor(brand), await handleFor(other)]).toEqual(['anacooks', null]);
  });

  test('takes a handle away again, and closes the door to requests', async () => {
    const shy = await modules.join('creator');
    await updateCreatorProfile(shy.ctx, draft());
    expect(await updateCreatorProfile(shy.ctx, draft({ tiktokHandle: null, available: false }))).toMatchObject({ ok: true, value: { tiktokHandle: null, available: false } });
    expect(await modules.anonymous().read((tx) => takesRequests(tx, shy.viewer.accountId))).toBe(false);
  });

  test('refuses contact details in plain words, and whoever is no creator', async () => {
    const answer = await updateCreatorProfile(creator.ctx, draft({ bio: 'call +34 612 345 678' }));
    expect(answer).toMatchObject({ ok: false, error: { code: 'FIELDS_INVALID', problems: [{ field: 'bio', message: expect.stringContaining('Leave contact details') }] } });
    expect([codeOf(await updateCreatorProfile(brand.ctx, draft())), codeOf(await updateCreatorProfile(modules.anonymous(), draft()))]).toEqual(['CREATORS_ONLY', 'SIGN_IN_NEEDED']);
  });
});

describe('a rate', () => {
  test('is set, changed and taken off, and the profile has changed with it', async () => {
    const it = await modules.join('creator');
    const changedAt = async () => (await modules.query<{ updated_at: Date }>('select updated_at from creator_profiles where account_id = $1', [it.viewer.accountId]))[0]?.updated_at;
    expect(codeOf(await setRate(it.ctx, { type: 'duet', price: money(30_000n, 'EUR'), currency: 'EUR' }))).toBe('ok');
    await updateCreatorProfile(it.ctx, draft());
    const before = await changedAt();
    modules.clock.moveTo(modules.clock.offsetMs() + 1_000);
    expect(await setRate(it.ctx, { type: 'stitch', price: money(20_000n, 'SEK'), currency: 'SEK' })).toMatchObject({ ok: true, value: { rates: [{ type: 'stitch', price: money(20_000n, 'SEK') }, { type: 'duet', price: money(30_000n, 'EUR') }] } });
    expect(await changedAt()).not.toEqual(before);
    await setRate(it.ctx, { type: 'stitch', price: null, currency: 'EUR' });
    await setRate(it.ctx, { type: 'duet', price: money(25_000n, 'EUR'), currency: 'EUR' });
    expect((await findCreator(modules.anonymous(), it.viewer.accountId))?.rates).toEqual([{ type: 'duet', price: money(25_000n, 'EUR') }]);
    await setRate(it.ctx, { type: 'duet', price: null, currency: 'EUR' });
    expect((await findCreator(modules.anonymous(), it.viewer.accountId))?.rates).toEqual([]);
  });

  test('is refused for an unknown type, out of range, and for whoever is no creator', async () => {
    const price = money(42_000n, 'EUR');
    expect([
      codeOf(await setRate(creator.ctx, { type: 'opera', price, currency: 'EUR' })), codeOf(await setRate(creator.ctx, { type: 'duet', price: money(1n, 'EUR'), currency: 'EUR' })),
      codeOf(await setRate(brand.ctx, { type: 'duet', price, currency: 'EUR' })), codeOf(await setRate(modules.anonymous(), { type: 'duet', price, currency: 'EUR' })),
    ]).toEqual(['TYPE_UNKNOWN', 'PRICE_OUT_OF_RANGE', 'CREATORS_ONLY', 'SIGN_IN_NEEDED']);
  });
});

describe('the numbers of a channel', () => {
  test('are kept by the worker and survive a change of words', async () => {
    expect(await noteCreatorNumbers(modules.worker(), { creatorId: creator.viewer.accountId, ...numbers })).toBe(true);
    await updateCreatorProfile(creator.ctx, draft({ headline: 'New words' }));
    expect(await findCreator(modules.anonymous(), creator.viewer.accountId)).toMatchObject({ headline: 'New words', followers: 120_000, medianViews: 45_000, engagementBps: 720, answerHours: 5, audience: numbers.audience, portfolio: numbers.portfolio });
    expect(await noteCreatorNumbers(modules.worker(), { creatorId: brand.viewer.accountId, ...numbers })).toBe(false);
  });

  test('cannot be written by a viewer, not even by the creator', async () => {
    await expect(noteCreatorNumbers(creator.ctx, { creatorId: creator.viewer.accountId, ...numbers })).rejects.toThrow(/permission denied/);
  });
});

test('creators come in the order asked; brands and unknown ids are missing', async () => {
  const second = await modules.join('creator');
  const ids = [second.viewer.accountId, brand.viewer.accountId, 'acc_none', creator.viewer.accountId];
  expect((await findCreators(brand.ctx, ids)).map((it) => it.id)).toEqual([second.viewer.accountId, creator.viewer.accountId]);
  expect([await findCreator(brand.ctx, brand.viewer.accountId), await findCreator(brand.ctx, "x' or true")]).toEqual([null, null]);
});
