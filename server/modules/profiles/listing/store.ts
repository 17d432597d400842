import type { Tx } from '#server/platform/command.ts';
import { sql, type Sql } from '#server/platform/db/sql.ts';
import type { Cursor } from './cursor.ts';
import type { CreatorFilter, CreatorSort } from './query.ts';

const WORDS_MAX = 8;
const NEVER_MINOR = sql`9223372036854775807`;
/** Says that a word stands in the text, the niches or the name of a creator. */
const says = (pattern: string): Sql => sql`(p.search_text like lower(${pattern}) or array_to_string(p.niches, ' ') like lower(${pattern}) or lower(a.display_name) like lower(${pattern}))`;

/** The words of a search, each to be found somewhere, with the signs of patterns taken literally. */
const patternsOf = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean).slice(0, WORDS_MAX).map((word) => `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`);

/** All conditions of a filter. A part that is absent adds no text, so that each kind of question has its own plan. */
function conditionsOf(filter: CreatorFilter): Sql {
  const parts: Sql[] = [sql`a.side = 'creator' and a.suspended_at is null`];
  parts.push(...patternsOf(filter.text ?? '').map(says));
  if (filter.country) parts.push(sql`a.country = ${filter.country}`);
  if (filter.language) parts.push(sql`p.languages @> array[${filter.language}::text]`);
  if (filter.niche) parts.push(sql`p.niches @> array[${filter.niche.trim().toLowerCase()}::text]`);
  if (typeof filter.followersMin === 'number') parts.push(sql`p.followers_count >= ${filter.followersMin}`);
  if (typeof filter.followersMax === 'number') parts.push(sql`p.followers_count <= ${filter.followersMax}`);
  if (filter.availableOnly) parts.push(sql`p.available`);
  if (typeof filter.priceMaxMinor === 'bigint') parts.push(filter.type ? sql`r.price_minor <= ${filter.priceMaxMinor}` : sql`p.price_from_minor <= ${filter.priceMaxMinor}`);
  return parts.reduce((all, part) => sql`${all} and ${part}`);
}

const fromOf = (filter: CreatorFilter): Sql => (filter.type
  ? sql`creator_profiles p join account_directory a on a.id = p.account_id join creator_rates r on r.account_id = p.account_id and r.type = ${filter.type}`
  : sql`creator_profiles p join account_directory a on a.id = p.account_id`);

/** What the list is ordered by: a bare column, so that its index serves the order. */
function keyOf(sort: CreatorSort, filter: CreatorFilter): Sql {
  switch (sort) {
    case 'views': return sql`p.median_views_count`;
    case 'followers': return sql`p.followers_count`;
    case 'engagement': return sql`p.engagement_bps`;
    case 'price': return filter.type ? sql`r.price_minor` : sql`coalesce(p.price_from_minor, ${NEVER_MINOR})`;
    case 'newest': return sql`0`;
  }
}

function orderOf(sort: CreatorSort, filter: CreatorFilter): Sql {
  const key = keyOf(sort, filter);
  if (sort === 'newest') return sql`p.account_id desc`;
  return sort === 'price' ? sql`${key}, p.account_id` : sql`${key} desc, p.account_id desc`;
}

function afterOf(sort: CreatorSort, filter: CreatorFilter, after: Cursor | null): Sql {
  if (after === null) return sql`true`;
  if (sort === 'newest') return sql`p.account_id < ${after.id}`;
  const key = keyOf(sort, filter);
  return sort === 'price' ? sql`(${key}, p.account_id) > (${after.key}::bigint, ${after.id})` : sql`(${key}, p.account_id) < (${after.key}::bigint, ${after.id})`;
}

export type ListQuery = { readonly filter: CreatorFilter; readonly sort: CreatorSort; readonly limit: number; readonly after: Cursor | null };

/** The statement of one page: ids with the value they are ordered by. */
export const pageQuery = ({ filter, sort, limit, after }: ListQuery): Sql => sql`
  select p.account_id as id, (${keyOf(sort, filter)})::bigint as key from ${fromOf(filter)} where ${conditionsOf(filter)} and ${afterOf(sort, filter, after)}
   order by ${orderOf(sort, filter)} limit ${limit}`;

/** The ids of one page of listed creators, in order. */
export async function listPage(tx: Tx, query: ListQuery): Promise<readonly Cursor[]> {
  return (await tx.run<Cursor>(pageQuery(query))).rows;
}

/** How many creators a filter finds. */
export async function countListed(tx: Tx, filter: CreatorFilter): Promise<number> {
  const { rows } = await tx.run<{ total: number }>(sql`select count(*)::int as total from ${fromOf(filter)} where ${conditionsOf(filter)}`);
  return rows[0]?.total ?? 0;
}
