import { startTestCluster } from '#test/support/test-cluster.ts';
import { openModules, type Modules } from '#test/support/modules.ts';
import { countFacets, listCreators } from '#server/modules/profiles/index.ts';
import { crowdOf, type CrowdRow } from './find-crowd.ts';

const CREATORS = 100_000;
const BATCH = 5_000;
const ROUNDS = 6;
const PAGE = 24;
const HEX_LENGTH = 32;

/** What people look for: common words and rare ones, two together, a beginning, a slip of the pen, nothing at all. */
const ASKED = [
  { text: 'vegan' }, { text: 'gaming', country: 'DE' }, { text: 'skincare london' }, { text: 'berlin' }, { text: 'sourdough' }, { text: 'kochen', country: 'AT' }, { text: 'minimal' }, { text: 'books', country: 'GB' }, { text: 'dog' }, { text: 'moutain' },
  { text: '35mm film' }, { text: 'mascara', country: 'FR' }, { text: '' }, { text: '', country: 'ES' }, { text: 'travel' }, { text: 'recepies' },
] as const;
type Asked = { readonly text: string; readonly country?: string };

const idOf = (n: number): string => `acc_${n.toString(16).padStart(HEX_LENGTH, '0')}`;

/** Fills the tables of the product, and beside them one table in which a list in SQL has all it needs, with an index for full text. */
async function fill(modules: Modules): Promise<void> {
  await modules.query(`create table bench_creators (account_id text primary key, country text, languages text[], niches text[], followers integer, views integer, available boolean, types text[], text text,
    words tsvector generated always as (to_tsvector('simple', text)) stored)`);
  let batch: CrowdRow[] = [];
  const put = async (): Promise<void> => {
    const rows = JSON.stringify(batch.map((it) => ({ ...it, id: idOf(it.n), types: it.prices.map(([type]) => type), text: [it.name, it.headline, it.city, it.niches.join(' '), it.bio].join(' ').toLowerCase() })));
    const from = `jsonb_to_recordset($1::jsonb) as g (id text, name text, country text, headline text, bio text, city text, languages jsonb, niches jsonb, followers integer, views integer, engagement integer, answer integer, available boolean, audience jsonb, types jsonb, text text, prices jsonb, currency text)`;
    const list = (column: string): string => `array(select jsonb_array_elements_text(g.${column}))`;
    await modules.query(`insert into accounts (id, side, display_name, country, created_at) select id, 'creator', name, country, '2026-01-01' from ${from}`, [rows]);
    await modules.query(`insert into creator_profiles (account_id, headline, bio, city, languages, niches, followers_count, median_views_count, engagement_bps, answer_hours, available, audience, updated_at)
      select id, headline, bio, city, ${list('languages')}, ${list('niches')}, followers, views, engagement, answer, available, audience, '2026-01-01' from ${from}`, [rows]);
    await modules.query(`insert into creator_rates (account_id, type, price_minor, currency, updated_at) select id, one->>0, (one->>1)::bigint, currency, '2026-01-01' from ${from}, jsonb_array_elements(prices) as one`, [rows]);
    await modules.query(`insert into bench_creators select id, country, ${list('languages')}, ${list('niches')}, followers, views, available, ${list('types')}, text from ${from}`, [rows]);
    batch = [];
  };
  for (const it of crowdOf(CREATORS)) {
    batch.push(it);
    if (batch.length === BATCH) await put();
  }
  await put();
  await modules.query('create index on bench_creators using gin (words)');
  await modules.query('create index on bench_creators (views)');
  await modules.query('analyze accounts, creator_profiles, creator_rates, bench_creators');
}

/** The same list in one statement: a page by views, how many there are, and the counts of the same choices. */
const inSql = (condition: string): string => `
  with base as materialized (select * from bench_creators where ${condition}), fit as materialized (select * from base where $2::text is null or country = $2)
  select (select array_agg(account_id) from (select account_id from fit order by views desc, account_id desc limit ${PAGE}) p) as page, (select count(*) from fit) as total,
    (select jsonb_object_agg(k, n) from (select country as k, count(*) as n from base group by 1) f) as countries, (select jsonb_object_agg(k, n) from (select k, count(*) as n from fit, unnest(languages) k group by 1) f) as languages,
    (select jsonb_object_agg(k, n) from (select k, count(*) as n from fit, unnest(niches) k group by 1 order by 2 desc limit 60) f) as niches, (select jsonb_object_agg(k, n) from (select k, count(*) as n from fit, unnest(types) k group by 1) f) as types,
    (select jsonb_object_agg(k, n) from (select width_bucket(followers, array[10000, 50000, 250000, 1000000]) as k, count(*) as n from fit group by 1) f) as sizes, (select count(*) from fit where available) as available`;
const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
const ILIKE = inSql('text ilike all ($1::text[])');
const FULL_TEXT = inSql(`$1 = '' or words @@ to_tsquery('simple', $1)`);

type Way = { readonly name: string; run(it: Asked): Promise<unknown> };
const waysOf = (modules: Modules): readonly Way[] => [
  {
    name: 'ours',
    run: async ({ text, country }) => Promise.all([listCreators(modules.anonymous(), { filter: { text, country }, sort: text === '' ? 'views' : 'fit', first: PAGE, after: null }), countFacets(modules.anonymous(), { text, country })]),
  },
  { name: 'ILIKE', run: ({ text, country }) => modules.query(ILIKE, [wordsOf(text).map((it) => `%${it}%`), country ?? null]) },
  { name: 'full text', run: ({ text, country }) => modules.query(FULL_TEXT, [wordsOf(text).map((it) => `${it}:*`).join(' & '), country ?? null]) },
];

export const quantile = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** Lists of creators with all counts, among a hundred thousand; beside them the same in SQL. */
export async function benchSearch(): Promise<void> {
  const cluster = await startTestCluster();
  process.env['FAIRHOLD_TEST_DATABASE_URL'] = cluster.adminUrl;
  const modules = await openModules();
  try {
    await fill(modules);
    const ways = waysOf(modules);
    const took = new Map<string, number[]>(ways.map((it) => [it.name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const way of ways) {
        for (const asked of ASKED) {
          const began = performance.now();
          await way.run(asked);
          // The first round reads what is not in memory yet.
          if (round > 0) took.get(way.name)?.push(performance.now() - began);
        }
      }
    }
    const ours = quantile(took.get('ours') ?? [], 0.95);
    process.stdout.write(`Search among ${CREATORS.toLocaleString('en-GB')} creators: a page of ${PAGE}, how many there are, and the counts of every choice. ${ASKED.length} questions, one after the other; rounds of the three ways alternate, the first does not count.\n`);
    for (const { name } of ways) {
      const list = took.get(name) ?? [];
      process.stdout.write(`${name.padEnd(12)} p50 ${quantile(list, 0.5).toFixed(1).padStart(7)} ms   p95 ${quantile(list, 0.95).toFixed(1).padStart(7)} ms   × ${(quantile(list, 0.95) / ours).toFixed(1)} of ours at p95\n`);
    }
  } finally {
    await modules.close();
    await cluster.stop();
  }
}
