import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toJson } from '#domain/kit/json.ts';
import { openModules, type Modules } from '#test/support/modules.ts';
import { pageQuery } from './listing/store.ts';
import { CREATOR_SORTS, listCreators, type CreatorFilter, type CreatorSort } from './index.ts';

let modules: Modules;
beforeAll(async () => {
  modules = await openModules();
  await seed(40);
});
afterAll(() => modules.close());

const idOf = (n: number): string => `acc_${n.toString(16).padStart(32, '0')}`;

/** Creators by the number: every other number repeats, so that each order has ties to break. Inserted in one go, since twenty thousand are needed. */
async function seed(count: number, from = 1): Promise<void> {
  const range = `generate_series(${from}, ${from + count - 1}) as n`;
  const id = `'acc_' || lpad(to_hex(n), 32, '0')`;
  await modules.query(`insert into accounts (id, side, display_name, country, created_at) select ${id}, 'creator', 'Creator ' || n, case when n % 4 = 0 then 'DE' else 'ES' end, timestamptz '2026-01-01' + n * interval '1 minute' from ${range}`);
  await modules.query(`insert into creator_profiles (account_id, headline, bio, city, languages, niches, followers_count, median_views_count, engagement_bps, available, price_from_minor, updated_at)
    select ${id}, 'Cooks dish ' || n, case when n = 7 then '100% home_made' else '' end, 'Madrid', case when n % 3 = 0 then '{es,de}'::text[] else '{es}' end, case when n % 5 = 0 then '{food,travel}'::text[] else '{food}' end,
      (n / 2) * 1000, (n / 2) * 100, n % 1000, n % 6 <> 0, case when n % 10 = 0 then null else 10000 + (n / 2) * 100 end, now() from ${range}`);
  await modules.query(`insert into creator_rates (account_id, type, price_minor, currency, updated_at) select ${id}, case when n % 2 = 0 then 'duet' else 'stitch' end, 10000 + (n / 2) * 100, 'EUR', now() from ${range} where n % 10 <> 0`);
}

async function all(filter: CreatorFilter, sort: CreatorSort, first = 7): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 100; page += 1) {
    const found = await listCreators(modules.anonymous(), { filter, sort, first, after });
    ids.push(...found.items.map((it) => it.id));
    if (!found.hasMore) return ids;
    after = found.endCursor;
  }
  throw new Error('the list has no end');
}
const countOf = async (filter: CreatorFilter): Promise<number> => (await listCreators(modules.anonymous(), { filter, sort: 'views', first: 1, after: null })).total;

describe('pages', () => {
  test.each(CREATOR_SORTS)('by %s show everybody once, whatever their length', async (sort) => {
    const [short, long] = [await all({}, sort, 3), await all({}, sort, 50)];
    expect(short).toEqual(long);
    expect(new Set(short).size).toBe(40);
    const views = (await listCreators(modules.anonymous(), { filter: {}, sort, first: 50, after: null })).items;
    const keys = views.map((it) => ({ views: -it.medianViews, followers: -it.followers, engagement: -it.engagementBps, newest: -it.joinedAt, price: Number(it.rates[0]?.price.minor ?? Number.MAX_SAFE_INTEGER) })[sort]);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });

  test('by the price of one type show those who offer it', async () => {
    const ids = await all({ type: 'duet' }, 'price', 4);
    expect(ids).toEqual(Array.from({ length: 20 }, (_one, at) => 2 * (at + 1)).filter((n) => n % 10 !== 0).map(idOf));
  });

  test('stay the same when somebody new comes in between', async () => {
    const first = await listCreators(modules.anonymous(), { filter: {}, sort: 'views', first: 5, after: null });
    await seed(1, 900);
    const second = await listCreators(modules.anonymous(), { filter: {}, sort: 'views', first: 5, after: first.endCursor });
    await modules.query(`delete from creator_rates where account_id = $1`, [idOf(900)]);
    await modules.query(`delete from creator_profiles where account_id = $1`, [idOf(900)]);
    const both = await listCreators(modules.anonymous(), { filter: {}, sort: 'views', first: 10, after: null });
    expect([...first.items, ...second.items].map((it) => it.id)).toEqual(both.items.map((it) => it.id));
  });

  test('have 1 to 50 creators, and an end', async () => {
    const lengths = [0, -3, 1, 500].map(async (first) => (await listCreators(modules.anonymous(), { filter: {}, sort: 'views', first, after: null })).items.length);
    expect(await Promise.all(lengths)).toEqual([1, 1, 1, 40]);
    expect(await listCreators(modules.anonymous(), { filter: { text: 'nothing like it' }, sort: 'views', first: 5, after: null })).toEqual({ items: [], total: 0, endCursor: null, hasMore: false });
  });

  test('start anew for a cursor that is not ours or belongs to another order', async () => {
    const page = (sort: CreatorSort, after: string | null) => listCreators(modules.anonymous(), { filter: {}, sort, first: 3, after });
    const first = await page('views', null);
    const forged = (text: string) => Buffer.from(text).toString('base64url');
    for (const after of ['', 'nonsense', '💥', forged(`views:1' or true:${idOf(1)}`), forged(`views:99999999999999999999:${idOf(1)}`), forged(`views:9223372036854775808:${idOf(1)}`), forged('views:5:acc_1'), (await page('followers', null)).endCursor]) {
      expect(await page('views', after)).toEqual(first);
    }
  });
});

describe('a filter', () => {
  const cases: readonly (readonly [CreatorFilter, number])[] = [
    [{}, 40], [{ country: 'DE' }, 10], [{ country: 'de' }, 0], [{ language: 'de' }, 13], [{ niche: ' Travel ' }, 8], [{ availableOnly: true }, 34], [{ availableOnly: false }, 40], [{ followersMin: 10_000 }, 21],
    [{ followersMax: 0 }, 1], [{ followersMin: 0, followersMax: 5_000 }, 11], [{ type: 'duet' }, 16], [{ type: 'opera' }, 0], [{ priceMaxMinor: 10_500n }, 10], [{ type: 'stitch', priceMaxMinor: 10_500n }, 6],
    [{ text: 'dish MADRID' }, 40], [{ text: 'TRAVEL' }, 8], [{ text: 'travel Creator' }, 8], [{ text: 'dish travelling' }, 0], [{ text: 'creator 7' }, 4], [{ text: '100%' }, 1], [{ text: 'home_made' }, 1], [{ text: '%' }, 1], [{ text: '\\' }, 0], [{ text: '   ' }, 40],
    [{ text: null, type: null, country: null, priceMaxMinor: null }, 40], [{ country: 'DE', language: 'de', availableOnly: true }, 0],
  ];
  test.each(cases.map(([filter, count]) => ({ name: toJson(filter), filter, count })))('$name finds $count', async ({ filter, count }) => {
    expect(await countOf(filter)).toBe(count);
    expect((await all(filter, 'newest')).length).toBe(count);
  });
});

test('nobody suspended is listed, and nobody without a profile', async () => {
  await modules.query('update accounts set suspended_at = now() where id = $1', [idOf(40)]);
  await modules.join('creator');
  expect(await countOf({})).toBe(39);
  expect(await all({}, 'views')).not.toContain(idOf(40));
  await modules.query('update accounts set suspended_at = null where id = $1', [idOf(40)]);
});

describe('at twenty thousand creators', () => {
  beforeAll(async () => {
    await seed(20_000, 1_000);
    await modules.query('analyze accounts, creator_profiles, creator_rates');
  });

  test.each([['views', 'creator_profiles_by_views'], ['followers', 'creator_profiles_by_followers'], ['engagement', 'creator_profiles_by_engagement'], ['price', 'creator_profiles_by_price'], ['newest', 'creator_profiles_pkey']] as const)('a page by %s, and the one after it, read the index of that order and sort nothing', async (sort, index) => {
    for (const after of [null, { key: 500_000n, id: idOf(5_000) }]) {
      const query = pageQuery({ filter: {}, sort, limit: 25, after });
      const plan = await modules.anonymous().read(async (tx) => (await tx.run<{ 'QUERY PLAN': string }>({ ...query, text: `explain ${query.text}`, name: '' })).rows.map((row) => row['QUERY PLAN']).join('\n'));
      expect(plan).toContain(index);
      expect(plan).not.toMatch(/\bSort\b|Seq Scan/);
    }
  });
});
