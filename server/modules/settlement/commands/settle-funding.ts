import { assertNever } from '#domain/kit/assert.ts';
import { ok } from '#domain/kit/result.ts';
import { HOUR_MS, MINUTE_MS, after } from '#domain/kit/time.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { authoriseEntry } from '#domain/settlement/postings.ts';
import type { IntentFacts } from '#server/adapters/stripe/port.ts';
import type { Tx } from '#server/platform/command.ts';
import { NotYet } from '#server/platform/faults.ts';
import type { SettlementContext } from '../context.ts';
import { keepCharge } from '../holds/mirror.ts';
import { takeStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';

/** What a payment try came to: what the provider's object says, or why the bank said no. */
export type FundingNews = { readonly intentId: string } & ({ readonly facts: IntentFacts } | { readonly refusal: string });

/**
 * Writes down what became of a payment, under the hold's lock; news about another PaymentIntent, or for a hold that has moved on, changes nothing.
 * Throws: NotYet when the provider is still working on it.
 */
export async function settleFunding(ctx: SettlementContext, holdId: string, news: FundingNews): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (!hold || hold.intentId !== news.intentId || (hold.state !== 'funding' && hold.state !== 'needs_brand')) return ok(undefined);
    if ('refusal' in news) return askBrand(ctx, tx, { hold, reason: news.refusal });
    return settle(ctx, tx, { hold, facts: news.facts });
  });
}

async function settle(ctx: SettlementContext, tx: Tx, { hold, facts }: { hold: Hold; facts: IntentFacts }) {
  const now = ctx.clock.now();
  switch (facts.status) {
    case 'succeeded': {
      const change = { captured: true, chargeId: facts.chargeId, fundedAt: now, needsBrandReason: null, failure: null };
      return takeStep(ctx, tx, { hold, step: 'confirm', change, entries: await keepCharge(tx, facts, { hold, at: now }) });
    }
    case 'requires_capture': {
      const change = { chargeId: facts.chargeId, captureBefore: facts.captureBefore, fundedAt: now, dueAt: renewAt(ctx, facts), needsBrandReason: null, failure: null };
      return takeStep(ctx, tx, { hold, step: 'confirm', change, entries: [authoriseEntry(hold, facts.id)] });
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
  if (hold.state === 'funding') return takeStep(ctx, tx, { hold, step: 'askBrand', change: { needsBrandReason: reason }, reason });
  await holds.save(tx, { ...hold, needsBrandReason: reason });
  return ok(hold);
}

/** When a reservation on a card must be renewed, before the bank lets it go. */
export function renewAt(ctx: SettlementContext, facts: IntentFacts): Hold['dueAt'] {
  return facts.captureBefore === null ? null : after(facts.captureBefore, -ctx.railSettings.policy.renewBeforeHours * HOUR_MS);
}
