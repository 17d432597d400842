import { assertNever } from '#domain/kit/assert.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, after, type Instant } from '#domain/kit/time.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { authoriseEntry } from '#domain/settlement/postings.ts';
import type { IntentFacts } from '#server/adapters/stripe/port.ts';
import type { Tx } from '#server/platform/command.ts';
import { NotYet } from '#server/platform/faults.ts';
import type { SettlementContext } from '../context.ts';
import { availableAfter, keepCharge } from '../holds/mirror.ts';
import type { FundingNews } from '../holds/news.ts';
import { takeLastStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { isAtRelease, settleAtRelease } from './settle-at-release.ts';
import { retryLater } from './retry-later.ts';

/**
 * Writes down what became of a payment, under the hold's lock; news about another PaymentIntent, or for a hold that has moved on, changes nothing.
 * Throws: NotYet when the provider is still working on it.
 */
export async function settleFunding(ctx: SettlementContext, holdId: string, news: FundingNews): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (hold && hold.intentId === news.intentId && isAtRelease(hold)) return settleAtRelease(ctx, tx, { hold, news });
    if (!hold || hold.intentId !== news.intentId || (hold.state !== 'funding' && hold.state !== 'needs_brand')) return ok(undefined);
    if ('refusal' in news) return askBrand(ctx, tx, { hold, reason: news.refusal });
    return settle(ctx, tx, { hold, facts: news.facts });
  });
}

async function settle(ctx: SettlementContext, tx: Tx, { hold, facts }: { hold: Hold; facts: IntentFacts }) {
  const now = ctx.clock.now();
  switch (facts.status) {
    case 'succeeded': {
      const change = { captured: true, chargeId: facts.chargeId, transferId: facts.transfer?.id ?? null, availableAt: availableAfter(facts), fundedAt: now, dueAt: watchAt(ctx, now), needsBrandReason: null, failure: null };
      return takeLastStep(ctx, tx, { hold, step: 'confirm', change, entries: await keepCharge(tx, facts, { hold, at: now }) });
    }
    case 'requires_capture': {
      const change = { chargeId: facts.chargeId, captureBefore: facts.captureBefore, fundedAt: now, dueAt: renewAt(ctx, facts), needsBrandReason: null, failure: null };
      return takeLastStep(ctx, tx, { hold, step: 'confirm', change, entries: [authoriseEntry(hold, facts.id)] });
    }
    case 'requires_action': return askBrand(ctx, tx, { hold, reason: 'authentication_required' });
    case 'requires_payment_method': return askBrand(ctx, tx, { hold, reason: facts.errorCode ?? 'card_declined' });
    case 'canceled': return askBrand(ctx, tx, { hold, reason: 'payment_cancelled' });
    case 'processing': throw new NotYet('the bank is still working on the payment', after(now, 10 * MINUTE_MS));
    case 'requires_confirmation': return ok(hold);
    default: return assertNever(facts.status);
  }
}

async function askBrand(ctx: SettlementContext, tx: Tx, { hold, reason }: { hold: Hold; reason: string }) {
  await retryLater(ctx, tx, { hold, reason });
  if (hold.state === 'funding') return takeLastStep(ctx, tx, { hold, step: 'askBrand', change: { needsBrandReason: reason }, reason });
  await holds.save(tx, { ...hold, needsBrandReason: reason });
  return ok(hold);
}

/** When a reservation on a card must be renewed, before the bank lets it go. */
export function renewAt(ctx: SettlementContext, facts: IntentFacts): Hold['dueAt'] {
  return facts.captureBefore === null ? null : after(facts.captureBefore, -ctx.railSettings.policy.renewBeforeHours * HOUR_MS);
}

/** When both sides are warned that taken money has waited long. */
export const watchAt = (ctx: SettlementContext, fundedAt: Instant): Instant => after(fundedAt, ctx.railSettings.policy.holdDays.warn * DAY_MS);
