import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { sql, ts } from '#server/platform/db/sql.ts';

export type Scope = 'changes' | 'all';

/** When the auditor looked last, or nothing. */
export async function lastRunAt(tx: Tx, scope: Scope): Promise<Instant | null> {
  return (await tx.run<{ at: Instant }>(sql`select ran_at as at from auditor_runs where scope = ${scope}`)).rows[0]?.at ?? null;
}

/** Notes that the auditor has looked. */
export async function noteRun(tx: Tx, scope: Scope, at: Instant): Promise<void> {
  await tx.run(sql`insert into auditor_runs as r (scope, ran_at) values (${scope}, ${ts(at)}) on conflict (scope) do update set ran_at = greatest(r.ran_at, excluded.ran_at)`);
}
