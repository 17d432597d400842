import { after, type Instant } from '#domain/kit/time.ts';
import { SENDING_SPANS, type SendingSpan } from '#domain/messaging/sending.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type Count = { readonly span: SendingSpan; readonly sentCount: number; readonly resetsAt: Instant };

/** Counts a message of a member in every span; a span that is over begins again. */
export async function count(tx: Tx, memberId: string, now: Instant): Promise<readonly Count[]> {
  const [minute, day] = [after(now, SENDING_SPANS.minute), after(now, SENDING_SPANS.day)];
  const { rows } = await tx.run<Count>(sql`insert into sending_counts as c (member_id, span, sent_count, resets_at)
    values (${memberId}, 'day', 1, ${ts(day)}), (${memberId}, 'minute', 1, ${ts(minute)})
    on conflict (member_id, span) do update set
      sent_count = case when c.resets_at <= ${ts(now)} then 1 else c.sent_count + 1 end, resets_at = case when c.resets_at <= ${ts(now)} then excluded.resets_at else c.resets_at end
    returning span, sent_count as "sentCount", resets_at as "resetsAt"`);
  return rows;
}
