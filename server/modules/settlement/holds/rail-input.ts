import { invariant } from '#domain/kit/assert.ts';
import { creatorShareOf, keptOf, partsOf, type Hold } from '#domain/settlement/hold.ts';
import * as cards from '../cards/store.ts';
import type { SettlementContext } from '../context.ts';
import * as payoutAccounts from '../payout-accounts/store.ts';
import type { RailInput } from '../rails/rail.ts';

/** Gathers what a rail may know of a hold. Throws: InvariantViolation when a funded hold lacks its card or its creator's account. */
export async function railInputOf(ctx: SettlementContext, hold: Hold): Promise<RailInput> {
  const { card, customerId, account } = await ctx.read(async (tx) => ({
    card: await cards.find(tx, hold.cardId), customerId: await cards.findCustomer(tx, hold.brandId), account: await payoutAccounts.find(tx, hold.creatorId),
  }));
  invariant(card?.paymentMethodId && customerId && account?.stripeAccountId, 'a hold without card, customer or payout account', { id: hold.id });
  const { toCreator, toBrand } = partsOf(hold);
  const rest = hold.state === 'reverting' && hold.creatorPart !== null;
  return {
    holdId: hold.id, collaborationId: hold.collaborationId, attempt: hold.attempt,
    charge: keptOf(hold), toCreator, toBrand: rest ? keptOf(hold) : toBrand, moveBack: rest ? toCreator : { ...toCreator, minor: creatorShareOf(hold).minor - toCreator.minor },
    customerId, paymentMethodId: card.paymentMethodId, creatorStripeAccount: account.stripeAccountId,
    intentId: hold.intentId, chargeId: hold.chargeId, transferId: hold.transferId, captured: hold.captured, payoutStep: 'release', returnStep: rest ? 'return-rest' : 'return', segregated: ctx.railSettings.segregated,
  };
}

/** Which step of a hold a call serves. */
export const purposeOf = (hold: Hold, step: string) => ({ scope: `${hold.id}:${step}`, holdId: hold.id, accountId: hold.brandId });
