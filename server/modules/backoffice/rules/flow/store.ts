import { sql, ts } from '#server/platform/db/sql.ts';
import type { Rule } from '../rule.ts';
import { within } from '../touched/store.ts';

/** What flows: keys, calls, hints and events, each once and none forgotten. */
export const FLOW_RULES: readonly Rule[] = [
  { code: 'M21', sentence: 'One key never stands for two requests or two answers.', minutely: false, stops: false, broken: () => sql`
    select key as id from client_requests group by member_id, key having count(distinct request_sha256) > 1 or count(distinct response_sha256) > 1
    union all select key from provider_calls group by key having count(distinct params_sha256) > 1` },
  { code: 'M22', sentence: 'No call is sent again 23 hours after its first sending without a look-up.', minutely: false, stops: false, broken: () => sql`
    select id from provider_calls where last_sent_at > first_sent_at + interval '23 hours' and (looked_up_at is null or looked_up_at < last_sent_at - interval '5 minutes')` },
  { code: 'M23', sentence: 'No call to the provider is in doubt for an hour.', minutely: true, stops: false, broken: (now) => sql`
    select id from provider_calls where state = 'in_doubt' and last_sent_at < ${ts(now)}::timestamptz - interval '1 hour'` },
  { code: 'M24', sentence: 'Every hint of the provider is followed within five minutes.', minutely: true, stops: false, broken: (now) => sql`
    select id from webhook_events where (processed_at is null and received_at < ${ts(now)}::timestamptz - interval '5 minutes') or outcome = 'unhandled'` },
  { code: 'M31', sentence: 'Every step of the work is announced once, within a minute.', minutely: true, stops: false, broken: (now, touched) => sql`
    select s.id from collaboration_changes s left join outbox o on o.collaboration_change_id = s.id where ${within(sql`s.collaboration_id`, touched)} group by s.id
    having count(o.*) <> 1 or bool_or(o.delivered_at is null and o.created_at < ${ts(now)}::timestamptz - interval '1 minute')` },
];
