import type { Instant } from '#domain/kit/time.ts';
import type { Tx } from '#server/platform/command.ts';
import { jsonb, sql, ts, type Sql } from '#server/platform/db/sql.ts';

/** What breaks a rule: how many rows, some of them by id, and how long it took to look. Units: ms. */
export type Found = { readonly violations: number; readonly ids: readonly string[]; readonly tookMs: number };

/** Counts the rows that break a rule, with the first hundred of them. */
export async function count(tx: Tx, broken: Sql): Promise<Found> {
  const { rows } = await tx.run<{ violations: number; ids: string[] | null; took: number }>(sql`
    select count(*)::int as violations, (array_agg(id))[1:100] as ids, (extract(epoch from clock_timestamp() - statement_timestamp()) * 1000)::int as took from (${broken}) as broken(id)`);
  return { violations: rows[0]?.violations ?? 0, ids: rows[0]?.ids ?? [], tookMs: rows[0]?.took ?? 0 };
}

/** The last result of a rule. `brokenSince`: when it was first found broken, while it is; `scope`: whether all was looked at or what had changed. Units: ms. */
export type RuleResult = {
  readonly code: string; readonly sentence: string; readonly violations: number; readonly sample: readonly string[]; readonly ranAt: Instant;
  readonly brokenSince: Instant | null; readonly tookMs: number; readonly scope: 'changes' | 'all';
};

const SAMPLE_MAX = 5;

/** Keeps the last result of each rule; a rule that stays broken keeps since when. */
export async function keep(tx: Tx, results: readonly (Omit<RuleResult, 'brokenSince'>)[]): Promise<void> {
  const rows = results.map((it) => ({ code: it.code, sentence: it.sentence, violations: it.violations, sample: it.sample.slice(0, SAMPLE_MAX), took: it.tookMs, scope: it.scope }));
  await tx.run(sql`insert into rule_results as r (code, sentence, violations, sample, ran_at, broken_since, took_ms, scope)
    select code, sentence, violations, sample, ${ts(results[0]?.ranAt ?? null)}::timestamptz, case when violations > 0 then ${ts(results[0]?.ranAt ?? null)}::timestamptz end, took, scope
      from jsonb_to_recordset(${jsonb(rows)}) as n(code text, sentence text, violations int, sample jsonb, took int, scope text)
    on conflict (code) do update set sentence = excluded.sentence, violations = excluded.violations, sample = excluded.sample, ran_at = excluded.ran_at, took_ms = excluded.took_ms, scope = excluded.scope,
      broken_since = case when excluded.violations > 0 then coalesce(r.broken_since, excluded.broken_since) end`);
}

/** The last results, for staff. */
export async function list(tx: Tx): Promise<readonly RuleResult[]> {
  const { rows } = await tx.run<RuleResult>(sql`select code, sentence, violations, sample, ran_at as "ranAt", broken_since as "brokenSince", took_ms as "tookMs", scope from rule_results order by code`);
  return rows;
}
