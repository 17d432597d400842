import { err, ok, type Result } from '#domain/kit/result.ts';
import type { AccountId, CardId, CollaborationId } from '#domain/kit/ids.ts';
import type { Money } from '#domain/kit/money.ts';
import type { SettlementError } from '#domain/settlement/errors.ts';
import { quote, type Rates } from '#domain/settlement/fees.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { chooseRail } from '#domain/settlement/policy.ts';
import type { Tx } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import * as cards from '../cards/store.ts';
import type { SettlementContext } from '../context.ts';
import { countriesOf } from '../holds/countries.ts';
import * as holds from '../holds/store.ts';

export type Securing = { readonly collaborationId: CollaborationId; readonly brandId: AccountId; readonly creatorId: AccountId; readonly cardId: string; readonly price: Money; readonly rates: Rates };

/** Opens the hold of a request: a saved card stands behind it and nothing is taken. The rail it would take is named already, so that the creator knows before accepting; acceptance decides. Runs in the request's transaction. Errors: SettlementError. */
export async function secureHold(ctx: SettlementContext, tx: Tx, it: Securing): Promise<Result<Hold, SettlementError>> {
  const card = await cards.find(tx, it.cardId);
  if (!card || card.brandId !== it.brandId || card.savedAt === null || card.removedAt !== null) return err({ code: 'CARD_NOT_FOUND' });
  const now = ctx.clock.now();
  const { version } = ctx.railSettings.policy;
  const { brandFeeBps, commissionBps } = it.rates;
  const { brandFee, commission } = quote(it.price, it.rates);
  const { rail, rule, reason } = chooseRail(ctx.railSettings, await countriesOf(tx, it));
  const hold: Hold = {
    id: ctx.random.id('hold', now), collaborationId: it.collaborationId, brandId: it.brandId, creatorId: it.creatorId, state: 'secured',
    rail, railRule: rule, railReason: reason, policyVersion: version, cardId: card.id as CardId, price: it.price, brandFee, commission, brandFeeBps, commissionBps, attempt: 1,
    intentId: null, chargeId: null, captured: false, captureBefore: null, transferId: null, payoutId: null, refundId: null,
    needsBrandReason: null, failure: null, dueAt: null, fundedAt: null, settledAt: null, creatorPart: null, availableAt: null, version: 1,
  };
  await holds.insert(tx, hold);
  const change = { id: ctx.random.id('change', now), step: 'secure', from: '-' as const, to: hold.state, reason: null, at: now };
  await holds.addChange(tx, hold, change);
  await announce(tx, { type: 'hold-moved' as const, holdId: hold.id, collaborationId: hold.collaborationId, from: change.from, to: change.to, reason: null, atMs: now }, { now, random: ctx.random, holdChangeId: change.id });
  return ok(hold);
}
