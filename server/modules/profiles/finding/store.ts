import type { Share } from '#domain/search/listed.ts';
import type { Currency } from '#domain/kit/money.ts';
import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts, type Sql } from '#server/platform/db/sql.ts';

/** A creator as the finder reads it. Units: prices in minor units of their currency. */
export type ListedRow = {
  readonly id: string; readonly name: string; readonly country: string; readonly suspended: boolean; readonly joinedAt: Instant; readonly updatedAt: Instant;
  readonly headline: string; readonly bio: string; readonly city: string; readonly languages: readonly string[]; readonly niches: readonly string[];
  readonly followers: number; readonly medianViews: number; readonly engagementBps: number; readonly answerHours: number | null; readonly available: boolean;
  readonly audience: { readonly countries?: readonly Share[]; readonly ages?: readonly Share[]; readonly genders?: readonly Share[] };
  readonly rates: readonly { readonly type: string; readonly minor: number; readonly currency: Currency }[];
};

/** The statement that reads who changed since a moment, or everybody. */
export function listedQuery(since: Instant | null): Sql {
  const who = since === null ? sql`true` : sql`p.account_id = any(array(select account_id from creator_profiles where updated_at > ${ts(since)} union select id from accounts where suspended_at > ${ts(since)}))`;
  return sql`select a.id, a.display_name as name, a.country, a.suspended_at is not null as suspended, a.created_at as "joinedAt", p.updated_at as "updatedAt", p.headline, p.bio, p.city, p.languages, p.niches,
        p.followers_count as followers, p.median_views_count as "medianViews", p.engagement_bps as "engagementBps", p.answer_hours as "answerHours", p.available, p.audience,
        coalesce((select jsonb_agg(jsonb_build_object('type', r.type, 'minor', r.price_minor, 'currency', r.currency)) from creator_rates r where r.account_id = p.account_id), '[]') as rates
      from creator_profiles p join account_directory a on a.id = p.account_id
     where ${who}`;
}

/** Everybody who changed since a moment, or everybody. For the worker. */
export const readListed = async (tx: Tx, since: Instant | null): Promise<readonly ListedRow[]> => (await tx.run<ListedRow>(listedQuery(since))).rows;
