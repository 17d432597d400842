import { ok } from '#domain/kit/result.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, after } from '#domain/kit/time.ts';
import type { Context } from '#server/platform/command.ts';
import { sealChains } from '../chain/seal-chains.ts';
import { brokenChains, CHAIN_RULE } from '../chain/store.ts';
import { RULES } from '../rules/index.ts';
import * as results from '../rules/results/store.ts';
import type { Rule } from '../rules/rule.ts';
import { listTouched } from '../rules/touched/store.ts';
import { actOnHits, type Hit } from './act-on-hits.ts';
import * as runs from './runs/store.ts';

/** A transaction that began before the last look may commit after it; so much is looked at again. */
const OVERLAP_MS = 5 * MINUTE_MS;
const EVERY_MS = MINUTE_MS;
const NIGHT_MS = 2 * HOUR_MS;

type Looked = { readonly rule: Pick<Rule, 'code' | 'sentence' | 'stops'>; readonly found: results.Found; readonly scope: runs.Scope };

/** Asks all rules of all rows, and whether every history is as it was written, in one consistent view of the whole database; acts on what is broken. Source: RELIABILITY.md §4.3. */
export async function auditAll(ctx: Context): Promise<readonly results.RuleResult[]> {
  const now = ctx.clock.now();
  const looked = await ctx.as('auditor').read(async (tx) => {
    const list: Looked[] = [];
    for (const rule of RULES) list.push({ rule, found: await results.count(tx, rule.broken(now)), scope: 'all' });
    list.push({ rule: CHAIN_RULE, found: await results.count(tx, brokenChains()), scope: 'all' });
    return list;
  });
  return conclude(ctx, looked, 'all');
}

/** Asks the rules that can be narrowed of what has changed since the last look; those found broken before are asked of everything until they hold again. */
export async function auditChanges(ctx: Context): Promise<readonly results.RuleResult[]> {
  const now = ctx.clock.now();
  const looked = await ctx.as('auditor').read(async (tx) => {
    const since = after((await runs.lastRunAt(tx, 'changes')) ?? now, -OVERLAP_MS);
    const touched = await listTouched(tx, since);
    const open = new Set((await results.list(tx)).filter((it) => it.violations > 0).map((it) => it.code));
    const list: Looked[] = [];
    for (const rule of RULES) {
      if (open.has(rule.code)) list.push({ rule, found: await results.count(tx, rule.broken(now)), scope: 'all' });
      else if (rule.minutely) list.push({ rule, found: await results.count(tx, rule.broken(now, touched)), scope: 'changes' });
    }
    return list;
  });
  return conclude(ctx, looked, 'changes');
}

async function conclude(ctx: Context, looked: readonly Looked[], scope: runs.Scope): Promise<readonly results.RuleResult[]> {
  const now = ctx.clock.now();
  const worker = ctx.as('worker');
  const before = new Map((await worker.read((tx) => results.list(tx))).map((it) => [it.code, it]));
  const kept = looked.map(({ rule: { code, sentence }, found, scope: of }) => ({ code, sentence, violations: found.violations, sample: found.ids, ranAt: now, tookMs: found.tookMs, scope: of }));
  await worker.transaction(async (tx) => {
    await results.keep(tx, kept);
    return ok(await runs.noteRun(tx, scope, now));
  });
  const hits: Hit[] = looked.filter((it) => it.found.violations > 0).map(({ rule, found }) => ({ ...rule, ids: found.ids, known: (before.get(rule.code)?.violations ?? 0) > 0 }));
  await actOnHits(worker, hits);
  const sinceOf = (code: string, violations: number) => (violations > 0 ? before.get(code)?.brokenSince ?? now : null);
  return kept.map((it) => ({ ...it, brokenSince: sinceOf(it.code, it.violations) }));
}

const nightOf = (at: number): number => Math.floor((at - NIGHT_MS) / DAY_MS);

/** Looks when it is time: at what changed each minute; at everything each night, when the chains are sealed too. Returns what it found. */
export async function sweepAuditor(ctx: Context): Promise<readonly results.RuleResult[]> {
  const now = ctx.clock.now();
  const worker = ctx.as('worker');
  const last = await worker.read(async (tx) => ({ changes: await runs.lastRunAt(tx, 'changes'), all: await runs.lastRunAt(tx, 'all') }));
  if (last.all === null || nightOf(last.all) < nightOf(now)) {
    await sealChains(worker);
    return auditAll(ctx);
  }
  return last.changes === null || now - last.changes >= EVERY_MS ? auditChanges(ctx) : [];
}

/** The last results of the rules; empty for whoever may not read them. */
export const lastRules = (ctx: Context): Promise<readonly results.RuleResult[]> => ctx.read((tx) => results.list(tx));
