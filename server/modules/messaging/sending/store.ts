import { after, type Instant } from '#domain/kit/time.ts';
import { SENDING_SPANS, type SendingSpan } from '#domain/messaging/sending.ts';
import { sql, ts, type Sql } from '#server/platform/db/sql.ts';

export type Count = { readonly span: SendingSpan; readonly sentCount: number; readonly resetsAt: Instant };

/** A statement that counts a message of a member in every span, where it is new; a span that is over begins again. */
export function counting(memberId: string, now: Instant, whereNew: Sql): Sql {
  const [minute, day] = [after(now, SENDING_SPANS.minute), after(now, SENDING_SPANS.day)];
  return sql`insert into sending_counts as c (member_id, span, sent_count, resets_at)
    select ${memberId}, it.span, 1, it.ends from (values ('day', ${ts(day)}::timestamptz), ('minute', ${ts(minute)}::timestamptz)) it (span, ends) where ${whereNew}
    on conflict (member_id, span) do update set
      sent_count = case when c.resets_at <= ${ts(now)} then 1 else c.sent_count + 1 end, resets_at = case when c.resets_at <= ${ts(now)} then excluded.resets_at else c.resets_at end
    returning span, sent_count, resets_at`;
}
