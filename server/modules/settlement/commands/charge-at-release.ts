import { ok } from '#domain/kit/result.ts';
import { DAY_MS, after, type Instant } from '#domain/kit/time.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import type { IntentFacts } from '#server/adapters/stripe/port.ts';
import type { SettlementContext } from '../context.ts';
import type { FundingNews } from '../holds/news.ts';
import { purposeOf } from '../holds/rail-input.ts';
import { takeLastStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { carryOut } from '../operations.ts';
import { cancelIntent, makeIntent } from './fund-hold.ts';
import { isAtRelease } from './settle-at-release.ts';
import { settleFunding } from './settle-funding.ts';

/** How long a brand may take to pay for approved work before the creator is told that they will not be paid. Source: ADR-0018. */
const BRAND_DAYS = 7;

/** When a payment at release is given up. */
export const giveUpAt = (ctx: SettlementContext): Instant => after(ctx.clock.now(), BRAND_DAYS * DAY_MS);

/**
 * Charges the card of approved work, in the same three steps as at acceptance. Returns the hold once the money is in, nothing while the brand is awaited.
 * Throws: Fault (retryable). Source: MONEY.md §9, rail S; RELIABILITY.md §1.2.
 */
export async function chargeAtRelease(ctx: SettlementContext, hold: Hold): Promise<Hold | null> {
  if (hold.needsBrandReason !== null) return null;
  const intentId = hold.intentId ?? await makeIntent(ctx, hold);
  if (intentId === null) return null;
  const outcome = await carryOut<IntentFacts>(ctx, purposeOf(hold, `confirm:${hold.attempt}`), { operation: 'paymentIntents.confirm', id: intentId, params: { off_session: true } });
  const news: FundingNews = outcome.kind === 'done' ? { intentId, facts: outcome.facts }
    : outcome.kind === 'needs_brand' ? { intentId, refusal: outcome.code } : { intentId, facts: await ctx.payments.readIntent(intentId) };
  await settleFunding(ctx, hold.id, news);
  const now = await ctx.read((tx) => holds.find(tx, hold.id));
  return now?.captured ? now : null;
}

/** The brand did not pay for approved work in time: the payment is cancelled first, then the hold has failed and the creator is told. Throws: Fault (retryable). */
export async function giveUpCharge(ctx: SettlementContext, hold: Hold): Promise<void> {
  if (hold.intentId !== null) {
    const facts = await cancelIntent(ctx, hold, hold.intentId);
    if (facts.status !== 'canceled') return settleFunding(ctx, hold.id, { intentId: hold.intentId, facts });
  }
  await ctx.transaction(async (tx) => {
    const current = await holds.lock(tx, hold.id);
    if (!current || !isAtRelease(current) || current.intentId !== hold.intentId) return ok(undefined);
    return takeLastStep(ctx, tx, { hold: current, step: 'fail', change: { dueAt: null, failure: 'brand_did_not_pay' }, reason: 'brand_did_not_pay' });
  });
}
