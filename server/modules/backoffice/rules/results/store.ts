import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts, type Sql } from '#server/platform/db/sql.ts';

/** Counts the rows that break a rule, with a few of them. */
export async function count(tx: Tx, broken: Sql): Promise<{ violations: number; sample: readonly string[] }> {
  const { rows } = await tx.run<{ violations: number; sample: string[] | null }>(sql`
    select count(*)::int as violations, (array_agg(id))[1:5] as sample from (${broken}) as broken(id)`);
  return { violations: rows[0]?.violations ?? 0, sample: rows[0]?.sample ?? [] };
}

export type RuleResult = { readonly code: string; readonly sentence: string; readonly violations: number; readonly sample: readonly string[]; readonly ranAt: Instant };

/** Keeps the last result of each rule. */
export async function keep(tx: Tx, results: readonly RuleResult[]): Promise<void> {
  const rows = results.map((it) => ({ code: it.code, sentence: it.sentence, violations: it.violations, sample: it.sample }));
  await tx.run(sql`insert into rule_results (code, sentence, violations, sample, ran_at)
    select code, sentence, violations, sample, ${ts(results[0]?.ranAt ?? null)} from jsonb_to_recordset(${jsonb(rows)}) as r(code text, sentence text, violations int, sample jsonb)
    on conflict (code) do update set sentence = excluded.sentence, violations = excluded.violations, sample = excluded.sample, ran_at = excluded.ran_at`);
}

/** The last results, for staff. */
export async function list(tx: Tx): Promise<readonly RuleResult[]> {
  const { rows } = await tx.run<RuleResult>(sql`select code, sentence, violations, sample, ran_at as "ranAt" from rule_results order by code`);
  return rows;
}

/** When the rules ran last, or nothing. */
export async function lastRunAt(tx: Tx): Promise<Instant | null> {
  return (await tx.run<{ at: Instant | null }>(sql`select max(ran_at) as at from rule_results`)).rows[0]?.at ?? null;
}
