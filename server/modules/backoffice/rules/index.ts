import { ok } from '#domain/kit/result.ts';
import { HOUR_MS } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { BOOK_RULES } from './books/store.ts';
import { FLOW_RULES } from './flow/store.ts';
import { PROVIDER_RULES } from './provider/store.ts';
import * as results from './results/store.ts';
import type { Rule } from './rule.ts';
import { STEP_RULES } from './steps/store.ts';

/** The 32 rules of the books, by code. */
export const RULES: readonly Rule[] = [...BOOK_RULES, ...STEP_RULES, ...PROVIDER_RULES, ...FLOW_RULES].sort((a, b) => (a.code < b.code ? -1 : 1));

/** Runs every rule in one consistent view of the whole database and keeps the results. */
export async function runRules(ctx: Context): Promise<readonly results.RuleResult[]> {
  const now = ctx.clock.now();
  const found = await ctx.as('auditor').read(async (tx) => {
    const list: results.RuleResult[] = [];
    for (const { code, sentence, broken } of RULES) list.push({ code, sentence, ...(await results.count(tx, broken(now))), ranAt: now });
    return list;
  });
  await ctx.as('worker').transaction(async (tx) => ok(await results.keep(tx, found)));
  return found;
}

/** The last results of the rules; empty for whoever may not read them. */
export const lastRules = (ctx: Context): Promise<readonly results.RuleResult[]> => ctx.read((tx) => results.list(tx));

const RUN_EVERY_MS = HOUR_MS;

/** Runs the rules when their last run is an hour old. Returns how many rules ran. */
export async function sweepRules(ctx: Context): Promise<number> {
  const lastAt = await ctx.as('worker').read((tx) => results.lastRunAt(tx));
  return lastAt === null || ctx.clock.now() - lastAt >= RUN_EVERY_MS ? (await runRules(ctx)).length : 0;
}
