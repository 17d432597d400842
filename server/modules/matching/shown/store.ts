import type { MatchOutcome } from '#domain/matching/subjects.ts';
import { DAY_MS, HOUR_MS, type Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type Shown = { readonly creatorId: string; readonly position: number; readonly explored: boolean; readonly score: number };

/** Notes who was shown for a brief; who was before stays as first shown. For the worker. */
export async function noteShown(tx: Tx, it: { readonly briefId: string; readonly list: readonly Shown[]; readonly learntAt: Instant; readonly at: Instant }): Promise<void> {
  await tx.run(sql`insert into brief_shown (brief_id, creator_id, position, explored, score, learnt_at, at)
    select ${it.briefId}, g.creator_id, g.position, g.explored, g.score, ${ts(it.learntAt)}, ${ts(it.at)}
      from unnest(${it.list.map((one) => one.creatorId)}::text[], ${it.list.map((one) => one.position)}::int[], ${it.list.map((one) => one.explored)}::boolean[], ${it.list.map((one) => one.score)}::float8[]) as g (creator_id, position, explored, score)
    on conflict do nothing`);
}

type Row = { readonly briefId: string; readonly creatorId: string; readonly position: number; readonly at: Instant; readonly state: string | null; readonly requestedAt: Instant | null; readonly acceptedAt: Instant | null };

const NOT_ANSWERED: readonly string[] = ['requested', 'countered', 'withdrawn'];
const DELIVERED: Readonly<Record<string, MatchOutcome['delivered']>> = { completed: 'on_time', missed: 'failed' };

/** What became of those who were shown, newest first: whether the brand asked them within thirty days, what they answered, what came of it. For the worker. */
export async function readOutcomes(tx: Tx, limit: number): Promise<readonly MatchOutcome[]> {
  const { rows } = await tx.run<Row>(sql`
    select s.brief_id as "briefId", s.creator_id as "creatorId", s.position, s.at, c.state, c.requested_at as "requestedAt", c.accepted_at as "acceptedAt"
      from brief_shown s join briefs b on b.id = s.brief_id
      left join lateral (select state, requested_at, accepted_at from collaborations c where c.brand_id = b.brand_id and c.creator_id = s.creator_id and c.type = b.type and c.requested_at >= s.at and c.requested_at < s.at + interval '30 days'
        order by c.requested_at limit 1) c on true
     order by s.at desc limit ${limit}`);
  return rows.map(({ state, requestedAt, acceptedAt, at, ...it }) => {
    const offered = state !== null;
    const accepted = !offered || (acceptedAt === null && NOT_ANSWERED.includes(state)) ? null : acceptedAt !== null;
    const responseHours = acceptedAt !== null && requestedAt !== null ? (acceptedAt - requestedAt) / HOUR_MS : null;
    return { ...it, day: Math.floor(at / DAY_MS), viewed: true, offered, accepted, responseHours, delivered: accepted === true && state !== null ? DELIVERED[state] ?? null : null, rating: null };
  });
}

/** How places were given out in the last thirty days. */
export type Exposure = { readonly shown: number; readonly briefs: number; readonly creators: number; readonly newcomers: number; readonly offered: number };

/** Counts the places of the last thirty days: for how many briefs, to how many creators, to newcomers by chance. For staff, as the worker. */
export async function countExposure(tx: Tx, since: Instant): Promise<Exposure> {
  const { rows } = await tx.run<Exposure>(sql`select count(*)::int as shown, count(distinct s.brief_id)::int as briefs, count(distinct s.creator_id)::int as creators, count(*) filter (where s.explored)::int as newcomers,
      count(*) filter (where exists (select 1 from briefs b join collaborations c on c.brand_id = b.brand_id and c.creator_id = s.creator_id and c.type = b.type and c.requested_at >= s.at where b.id = s.brief_id))::int as offered
    from brief_shown s where s.at > ${ts(since)}`);
  return rows[0] ?? { shown: 0, briefs: 0, creators: 0, newcomers: 0, offered: 0 };
}
