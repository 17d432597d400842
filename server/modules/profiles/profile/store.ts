import type { Currency, Money } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { ProfileDraft } from '#domain/profiles/profile.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts, type Sql } from '#server/platform/db/sql.ts';
import type { Audience, CreatorView, PortfolioPiece } from '../creator-view.ts';

type Row = Omit<CreatorView, 'rates' | 'tiktokHandle' | 'audience'> & { readonly audience: Partial<Audience> };
type RateRow = { readonly creatorId: string; readonly type: string; readonly priceMinor: bigint; readonly currency: Currency };
type ChannelRow = { readonly creatorId: string; readonly tiktokHandle: string };

/** Reads creators with rates and, where row-level security lets the reader, their handle. In the order of `ids`; unknown ones are missing. Who has no profile yet has an empty one. */
export async function findCreators(tx: Tx, ids: readonly string[]): Promise<readonly CreatorView[]> {
  if (ids.length === 0) return [];
  const { rows } = await tx.run<Row>(sql`
    select a.id, a.display_name as "displayName", a.country, a.created_at as "joinedAt", coalesce(p.headline, '') as headline, coalesce(p.bio, '') as bio, coalesce(p.city, '') as city,
        coalesce(p.languages, '{}') as languages, coalesce(p.niches, '{}') as niches, coalesce(p.followers_count, 0) as followers, coalesce(p.median_views_count, 0) as "medianViews",
        coalesce(p.engagement_bps, 0) as "engagementBps", p.answer_hours as "answerHours", coalesce(p.available, false) as available, coalesce(p.audience, '{}') as audience, coalesce(p.portfolio, '[]') as portfolio
      from account_directory a left join creator_profiles p on p.account_id = a.id
     where a.id = any(${ids}) and a.side = 'creator'`);
  const rates = await tx.run<RateRow>(sql`select account_id as "creatorId", type, price_minor as "priceMinor", currency from creator_rates where account_id = any(${ids}) order by account_id, price_minor, type`);
  const channels = await tx.run<ChannelRow>(sql`select account_id as "creatorId", tiktok_handle as "tiktokHandle" from creator_channels where account_id = any(${ids})`);
  const views = new Map(rows.map((row) => [row.id, viewOf(row, { rates: rates.rows, channels: channels.rows })]));
  return ids.flatMap((id) => views.get(id) ?? []);
}

function viewOf(row: Row, { rates, channels }: { rates: readonly RateRow[]; channels: readonly ChannelRow[] }): CreatorView {
  return {
    ...row, audience: { countries: [], ages: [], genders: [], ...row.audience },
    rates: rates.filter((it) => it.creatorId === row.id).map((it) => ({ type: it.type, price: { minor: it.priceMinor, currency: it.currency } })),
    tiktokHandle: channels.find((it) => it.creatorId === row.id)?.tiktokHandle ?? null,
  };
}

/** A creator's handle as far as the reader may know it; nothing without one. */
export async function findHandle(tx: Tx, creatorId: string | Sql): Promise<string | null> {
  return (await tx.run<ChannelRow>(sql`select account_id as "creatorId", tiktok_handle as "tiktokHandle" from creator_channels where account_id = ${creatorId}`)).rows[0]?.tiktokHandle ?? null;
}

/** Writes the words of a profile, and makes it when there is none. */
export async function saveProfile(tx: Tx, creatorId: string, it: ProfileDraft & { readonly at: Instant }): Promise<void> {
  await tx.run(sql`insert into creator_profiles (account_id, headline, bio, city, languages, niches, available, updated_at)
    values (${creatorId}, ${it.headline}, ${it.bio}, ${it.city}, ${it.languages}, ${it.niches}, ${it.available}, ${ts(it.at)})
    on conflict (account_id) do update set headline = excluded.headline, bio = excluded.bio, city = excluded.city, languages = excluded.languages, niches = excluded.niches,
      available = excluded.available, updated_at = excluded.updated_at`);
}

/** Writes a creator's handle, or takes it away. */
export async function saveHandle(tx: Tx, creatorId: string, it: { readonly tiktokHandle: string | null; readonly at: Instant }): Promise<void> {
  if (it.tiktokHandle === null) {
    await tx.run(sql`delete from creator_channels where account_id = ${creatorId}`);
    return;
  }
  await tx.run(sql`insert into creator_channels (account_id, tiktok_handle, updated_at) values (${creatorId}, ${it.tiktokHandle}, ${ts(it.at)})
    on conflict (account_id) do update set tiktok_handle = excluded.tiktok_handle, updated_at = excluded.updated_at`);
}

/** Writes the price of one type, or takes the type off; the profile has changed with it. Units: minor units. */
export async function saveRate(tx: Tx, creatorId: string, it: { readonly type: string; readonly price: Money | null; readonly at: Instant }): Promise<void> {
  if (it.price === null) {
    await tx.run(sql`delete from creator_rates where account_id = ${creatorId} and type = ${it.type}`);
  } else {
    await tx.run(sql`insert into creator_rates (account_id, type, price_minor, currency, updated_at) values (${creatorId}, ${it.type}, ${it.price.minor}, ${it.price.currency}, ${ts(it.at)})
      on conflict (account_id, type) do update set price_minor = excluded.price_minor, currency = excluded.currency, updated_at = excluded.updated_at`);
  }
  await tx.run(sql`update creator_profiles set updated_at = ${ts(it.at)} where account_id = ${creatorId}`);
}

export type Numbers = {
  readonly followersCount: number; readonly medianViewsCount: number; readonly engagementBps: number; readonly answerHours: number | null;
  readonly audience: Audience; readonly portfolio: readonly PortfolioPiece[];
};

/** Writes what a reading of the creator's channel found. Returns whether there is such a profile. */
export async function saveNumbers(tx: Tx, creatorId: string, it: Numbers & { readonly at: Instant }): Promise<boolean> {
  const { rowCount } = await tx.run(sql`update creator_profiles set followers_count = ${it.followersCount}, median_views_count = ${it.medianViewsCount}, engagement_bps = ${it.engagementBps},
      answer_hours = ${it.answerHours}, audience = ${jsonb(it.audience)}, portfolio = ${jsonb(it.portfolio)}, updated_at = ${ts(it.at)} where account_id = ${creatorId}`);
  return rowCount === 1;
}

type Brought = { readonly creatorId: string; readonly profile: ProfileDraft; readonly rates: readonly { readonly type: string; readonly price: Money }[]; readonly numbers: Numbers };

/** Inserts profiles with prices and numbers, two statements for all of them; who has a profile keeps it. Returns how many are new. */
export async function insertProfiles(tx: Tx, list: readonly Brought[], at: Instant): Promise<number> {
  const flat = list.map(({ creatorId, profile, numbers }) => ({
    account_id: creatorId, headline: profile.headline, bio: profile.bio, city: profile.city, languages: profile.languages, niches: profile.niches, available: profile.available,
    followers_count: numbers.followersCount, median_views_count: numbers.medianViewsCount, engagement_bps: numbers.engagementBps, answer_hours: numbers.answerHours, audience: numbers.audience, portfolio: numbers.portfolio,
    updated_at: new Date(at).toISOString(),
  }));
  const { rows } = await tx.run<{ id: string }>(sql`
    insert into creator_profiles (account_id, headline, bio, city, languages, niches, available, followers_count, median_views_count, engagement_bps, answer_hours, audience, portfolio, updated_at)
    select g.account_id, g.headline, g.bio, g.city, array(select jsonb_array_elements_text(g.languages)), array(select jsonb_array_elements_text(g.niches)), g.available, g.followers_count, g.median_views_count, g.engagement_bps, g.answer_hours, g.audience, g.portfolio, g.updated_at
      from jsonb_to_recordset(${jsonb(flat)}) as g (account_id text, headline text, bio text, city text, languages jsonb, niches jsonb, available boolean, followers_count integer, median_views_count integer, engagement_bps integer,
        answer_hours integer, audience jsonb, portfolio jsonb, updated_at timestamptz)
    on conflict (account_id) do nothing returning account_id as id`);
  const fresh = new Set(rows.map((it) => it.id));
  const rates = list.filter((it) => fresh.has(it.creatorId)).flatMap(({ creatorId, rates: own }) => own.map((it) => ({ creatorId, ...it })));
  await tx.run(sql`insert into creator_rates (account_id, type, price_minor, currency, updated_at)
    select account_id, type, price_minor, currency, ${ts(at)} from unnest(${rates.map((it) => it.creatorId)}::text[], ${rates.map((it) => it.type)}::text[], ${rates.map((it) => it.price.minor)}::bigint[], ${rates.map((it) => it.price.currency)}::text[]) as g (account_id, type, price_minor, currency)`);
  return fresh.size;
}
