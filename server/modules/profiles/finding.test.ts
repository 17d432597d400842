import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEARCH_SORTS, type SearchFilter, type SearchSort } from '#domain/search/listed.ts';
import { instant } from '#domain/kit/time.ts';
import { openModules, type Modules } from '#test/support/modules.ts';
import { listedQuery } from './finding/store.ts';
import { countFacets, listCreators } from './index.ts';

let modules: Modules;
beforeAll(async () => {
  modules = await openModules();
  await seed(40);
});
afterAll(() => modules.close());

const idOf = (n: number): string => `acc_${n.toString(16).padStart(32, '0')}`;

/** The moment, as the product's clock says it. */
const now = (): string => new Date(modules.clock.now()).toISOString();

/** Creators by the number: every other number repeats, so that each order has ties to break. Inserted in one go, since twenty thousand are needed. */
async function seed(count: number, from = 1): Promise<void> {
  const range = `generate_series(${from}, ${from + count - 1}) as n`;
  const id = `'acc_' || lpad(to_hex(n), 32, '0')`;
  await modules.query(`insert into accounts (id, side, display_name, country, created_at) select ${id}, 'creator', 'Creator ' || n, case when n % 4 = 0 then 'DE' else 'ES' end, timestamptz '2026-01-01' + n * interval '1 minute' from ${range}`);
  await modules.query(`insert into creator_profiles (account_id, headline, bio, city, languages, niches, followers_count, median_views_count, engagement_bps, available, updated_at)
    select ${id}, 'Cooks dish ' || n, '', 'Madrid', case when n % 3 = 0 then '{es,de}'::text[] else '{es}' end, case when n % 5 = 0 then '{food,travel}'::text[] else '{food}' end,
      (n / 2) * 1000, (n / 2) * 100, n % 1000, n % 6 <> 0, timestamptz '2026-11-01' + n * interval '1 second' from ${range}`);
  await modules.query(`insert into creator_rates (account_id, type, price_minor, currency, updated_at) select ${id}, case when n % 2 = 0 then 'duet' else 'stitch' end, 10000 + (n / 2) * 100, 'EUR', now() from ${range} where n % 10 <> 0`);
}

async function all(filter: SearchFilter, sort: SearchSort, first = 7): Promise<readonly string[]> {
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
const countOf = async (filter: SearchFilter): Promise<number> => (await listCreators(modules.anonymous(), { filter, sort: 'views', first: 1, after: null })).total;

describe('pages', () => {
  test.each(SEARCH_SORTS)('by %s show everybody once, whatever their length', async (sort) => {
    const [short, long] = [await all({}, sort, 3), await all({}, sort, 50)];
    expect(short).toEqual(long);
    expect(new Set(short).size).toBe(40);
  });

  test('by the price of one type show those who offer it', async () => {
    const ids = await all({ type: 'duet' }, 'price', 4);
    expect(ids).toEqual(Array.from({ length: 20 }, (_one, at) => 2 * (at + 1)).filter((n) => n % 10 !== 0).map(idOf));
  });

  test('stay the same when somebody new comes in between', async () => {
    const first = await listCreators(modules.anonymous(), { filter: {}, sort: 'views', first: 5, after: null });
    await seed(1, 900);
    await modules.query('update creator_profiles set updated_at = $2 where account_id = $1', [idOf(900), now()]);
    const second = await listCreators(modules.anonymous(), { filter: {}, sort: 'views', first: 5, after: first.endCursor });
    const whole = await listCreators(modules.anonymous(), { filter: {}, sort: 'views', first: 11, after: null });
    expect([...first.items, ...second.items].map((it) => it.id)).toEqual(whole.items.map((it) => it.id).filter((it) => it !== idOf(900)));
    await modules.query('update accounts set suspended_at = $2 where id = $1', [idOf(900), now()]);
    expect(await countOf({})).toBe(40);
  });

  test('have 1 to 50 creators, and an end', async () => {
    const lengths = [0, -3, 1, 500].map(async (first) => (await listCreators(modules.anonymous(), { filter: {}, sort: 'views', first, after: null })).items.length);
    expect(await Promise.all(lengths)).toEqual([1, 1, 1, 40]);
    expect(await listCreators(modules.anonymous(), { filter: { text: 'nothing like it' }, sort: 'views', first: 5, after: null })).toMatchObject({ items: [], total: 0, endCursor: null, hasMore: false });
  });

  test('start anew for a cursor that is not ours or belongs to another order', async () => {
    const page = (sort: SearchSort, after: string | null) => listCreators(modules.anonymous(), { filter: {}, sort, first: 3, after });
    const first = await page('views', null);
    const forged = (text: string) => Buffer.from(text).toString('base64url');
    for (const after of ['', 'nonsense', '💥', forged(`views:1' or true:${idOf(1)}`), forged(`views:99999999999999999999:${idOf(1)}`), forged(`views:9007199254740993:${idOf(1)}`), forged('views:5:acc_1'), (await page('followers', null)).endCursor]) {
      expect(await page('views', after)).toEqual(first);
    }
  });
});

test('each choice says how many there would be, in the currency of comparing', async () => {
  const facets = await countFacets(modules.anonymous(), { country: 'DE', priceMaxCents: 11_000 });
  expect(facets.country).toEqual([{ key: 'ES', count: 15 }, { key: 'DE', count: 4 }]);
  expect(facets.type).toEqual([{ key: 'duet', count: 4 }]);
  expect(facets.language).toEqual([{ key: 'es', count: 4 }, { key: 'de', count: 1 }]);
});

describe('what changes counts with the next search', () => {
  test('a profile, a price, and who joins', async () => {
    const someone = await modules.join('creator', { displayName: 'Zora' });
    expect(await countOf({ text: 'zora' })).toBe(0);
    await modules.prepare(await modules.join('brand'), someone);
    expect(await countOf({ text: 'zora' })).toBe(1);
    await modules.query(`insert into creator_rates (account_id, type, price_minor, currency, updated_at) values ($1, 'sound', 10000, 'GBP', now())`, [someone.viewer.accountId]);
    await modules.query(`update creator_profiles set bio = 'Marionettes', updated_at = $2 where account_id = $1`, [someone.viewer.accountId, now()]);
    expect(await countOf({ text: 'marionettes', type: 'sound', priceMaxCents: 11_600 })).toBe(1);
    expect(await countOf({ text: 'marionettes', type: 'sound', priceMaxCents: 11_599 })).toBe(0);
  });

  test('nobody suspended is listed, and nobody without a profile', async () => {
    const before = await countOf({});
    await modules.query('update accounts set suspended_at = $2 where id = $1', [idOf(40), now()]);
    await modules.join('creator');
    expect(await countOf({})).toBe(before - 1);
    expect(await all({}, 'views', 50)).not.toContain(idOf(40));
  });
});

describe('at twenty thousand creators', () => {
  beforeAll(async () => {
    await seed(20_000, 1_000);
    await modules.query('analyze accounts, creator_profiles, creator_rates');
  });

  test('who changed since is asked of an index, and nothing is read whole', async () => {
    const query = listedQuery(instant(Date.UTC(2026, 10, 25)));
    const plan = await modules.worker().read(async (tx) => (await tx.run<{ 'QUERY PLAN': string }>({ ...query, text: `explain ${query.text}`, name: '' })).rows.map((row) => row['QUERY PLAN']).join('\n'));
    expect(plan).toContain('creator_profiles_by_change');
    expect(plan).toContain('accounts_by_suspension');
    expect(plan).not.toMatch(/Seq Scan/);
  });
});

test('many who ask at once while nobody is known yet read everybody once', async () => {
  const fresh = await openModules();
  try {
    await fresh.join('creator');
    let reads = 0;
    const ctx = fresh.anonymous();
    const { as } = ctx;
    const counted = { ...ctx, as: (role: Parameters<typeof as>[0]) => { const one = as(role); return { ...one, read: (work: Parameters<typeof one.read>[0]) => { reads += 1; return one.read(work); } }; } } as typeof ctx;
    await Promise.all(Array.from({ length: 20 }, () => listCreators(counted, { filter: {}, sort: 'views', first: 1, after: null })));
    // One for everybody, and one each for what changed since.
    expect(reads).toBe(21);
  } finally {
    await fresh.close();
  }
});
