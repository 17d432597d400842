import { err, ok, type Result } from '#domain/kit/result.ts';
import type { SettlementError } from '#domain/settlement/errors.ts';
import type { CardId } from '#domain/kit/ids.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import type { IntentFacts } from '#server/adapters/stripe/port.ts';
import * as cards from '../cards/store.ts';
import type { SettlementContext } from '../context.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import * as holds from '../holds/store.ts';
import { carryOut, orUnavailable } from '../operations.ts';
import { payingBrand, type AccessError } from '../policy.ts';
import { returnUrl } from '../return-url.ts';
import { cureHold, isAtRisk } from './renew-hold.ts';
import { tryAgain } from './retry-card.ts';
import { isAtRelease } from './settle-at-release.ts';
import { settleFunding } from './settle-funding.ts';

type Refusal = SettlementError | AccessError;

/** A payment that waits for the brand: at acceptance, or at release where nothing was held. */
const waitsForBrand = (hold: Hold): boolean => hold.state === 'needs_brand' || (isAtRelease(hold) && hold.needsBrandReason !== null);

/** The hold that waits for this brand; another's looks as if there were none. Errors: PAYMENT_NOT_WAITING, AccessError. */
async function waitingHold(ctx: SettlementContext, collaborationId: string): Promise<Result<Hold & { intentId: string }, Refusal>> {
  const allowed = payingBrand(ctx.viewer);
  if (!allowed.ok) return allowed;
  const [hold] = await ctx.read((tx) => holds.listByCollaborations(tx, [collaborationId]));
  if (hold?.brandId !== allowed.value.accountId || hold.intentId === null) return err({ code: 'PAYMENT_NOT_WAITING' });
  return ok({ ...hold, intentId: hold.intentId });
}

/** Sends the brand to its bank to confirm a payment; answers the bank's address. Errors: SettlementError, AccessError. Source: MONEY.md §3. */
export async function confirmPayment(ctx: SettlementContext, it: { collaborationId: string; returnPath: string }): Promise<Result<{ url: string }, Refusal>> {
  const waiting = await waitingHold(ctx, it.collaborationId);
  if (!waiting.ok) return waiting;
  const hold = waiting.value;
  if (!waitsForBrand(hold)) return err({ code: 'PAYMENT_NOT_WAITING' });
  const worker = ctx.as('worker');
  return orUnavailable(async () => {
    const now = await ctx.payments.readIntent(hold.intentId);
    if (now.status === 'requires_action' && now.redirectUrl) return ok({ url: now.redirectUrl });
    // A refused confirmation took the card off the payment; it is named again.
    const { paymentMethodId } = await railInputOf(worker, hold);
    const back = returnUrl(ctx.publicUrl, it.returnPath, { payment: 'return' });
    const outcome = await carryOut<IntentFacts>(worker, purposeOf(hold, `authenticate:${ctx.random.id('request', ctx.clock.now())}`), {
      operation: 'paymentIntents.confirm', id: hold.intentId, params: { payment_method: paymentMethodId, return_url: back, off_session: false },
    });
    if (outcome.kind !== 'done') return declined(worker, hold, outcome.code);
    await settleFunding(worker, hold.id, { intentId: hold.intentId, facts: outcome.facts });
    return ok({ url: outcome.facts.redirectUrl ?? back });
  });
}

async function declined(worker: SettlementContext, hold: Hold & { intentId: string }, code: string): Promise<Result<never, SettlementError>> {
  await settleFunding(worker, hold.id, { intentId: hold.intentId, refusal: code });
  return err({ code: 'CARD_DECLINED', reason: code.replaceAll('_', ' ') });
}

/** Reads a payment after the return from the bank. Errors: SettlementError, AccessError. */
export async function refreshPayment(ctx: SettlementContext, it: { collaborationId: string }): Promise<Result<{ done: true }, Refusal>> {
  const waiting = await waitingHold(ctx, it.collaborationId);
  if (!waiting.ok) return waiting;
  const hold = waiting.value;
  return orUnavailable(async () => {
    await settleFunding(ctx.as('worker'), hold.id, { intentId: hold.intentId, facts: await ctx.payments.readIntent(hold.intentId) });
    return ok({ done: true } as const);
  });
}

/** Tries the payment again with another saved card: the old try is cancelled first, so that only one can ever take money. A reservation at risk is replaced. Errors: SettlementError, AccessError. */
export async function retryPayment(ctx: SettlementContext, it: { collaborationId: string; cardId: string }): Promise<Result<{ done: true }, Refusal>> {
  const waiting = await waitingHold(ctx, it.collaborationId);
  if (!waiting.ok) return waiting;
  const hold = waiting.value;
  const card = await ctx.read((tx) => cards.find(tx, it.cardId));
  if (card?.savedAt == null || card.removedAt !== null) return err({ code: 'CARD_NOT_FOUND' });
  const worker = ctx.as('worker');
  return orUnavailable(async (): Promise<Result<{ done: true }, Refusal>> => {
    if (isAtRisk(hold)) return cureHold(worker, hold, card.id as CardId);
    if (!waitsForBrand(hold)) return err({ code: 'PAYMENT_NOT_WAITING' });
    return (await tryAgain(worker, hold, card.id as CardId)) ? ok({ done: true } as const) : err({ code: 'PAYMENT_NOT_WAITING' });
  });
}
