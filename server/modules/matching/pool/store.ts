import type { Currency } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type Share = { readonly key: string; readonly percent: number };
/** A creator as matching reads it. */
export type PoolRow = {
  readonly id: string; readonly country: string; readonly headline: string; readonly bio: string; readonly languages: readonly string[]; readonly niches: readonly string[];
  readonly followers: number; readonly medianViews: number; readonly engagementBps: number; readonly answerHours: number | null; readonly available: boolean; readonly suspended: boolean; readonly joinedAt: Instant;
  readonly audience: { readonly countries?: readonly Share[]; readonly ages?: readonly Share[]; readonly genders?: readonly Share[] };
  readonly portfolio: readonly { readonly title: string }[]; readonly updatedAt: Instant;
  readonly rates: readonly { readonly type: string; readonly minor: number; readonly currency: Currency }[];
  readonly record: { readonly offers: number; readonly accepted: number; readonly onTime: number; readonly failed: number };
};

/** All creators whose profile changed, or who were suspended, since a moment, or all there are; with their record. For the worker. */
export async function readPool(tx: Tx, since: Instant | null): Promise<readonly PoolRow[]> {
  const { rows } = await tx.run<PoolRow>(sql`
    select a.id, a.country, a.suspended_at is not null as suspended, a.created_at as "joinedAt", p.headline, p.bio, p.languages, p.niches, p.followers_count as followers, p.median_views_count as "medianViews",
        p.engagement_bps as "engagementBps", p.answer_hours as "answerHours", p.available, p.audience, p.portfolio, p.updated_at as "updatedAt",
        coalesce((select jsonb_agg(jsonb_build_object('type', r.type, 'minor', r.price_minor, 'currency', r.currency)) from creator_rates r where r.account_id = p.account_id), '[]') as rates,
        (select jsonb_build_object('offers', count(*), 'accepted', count(c.accepted_at), 'onTime', count(*) filter (where c.state = 'completed'), 'failed', count(*) filter (where c.state = 'missed')) from collaborations c where c.creator_id = p.account_id) as record
      from creator_profiles p join account_directory a on a.id = p.account_id
     where ${since === null ? sql`true` : sql`p.account_id = any(array(select account_id from creator_profiles where updated_at > ${ts(since)} union select id from accounts where suspended_at > ${ts(since)}))`}`);
  return rows;
}
