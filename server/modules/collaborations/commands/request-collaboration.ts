import { err, ok, type Result } from '#domain/kit/result.ts';
import { after, type Instant } from '#domain/kit/time.ts';
import { isId, type AccountId } from '#domain/kit/ids.ts';
import type { Collaboration } from '#domain/collaborations/collaboration.ts';
import type { CollaborationError } from '#domain/collaborations/errors.ts';
import { checkOffer } from '#domain/collaborations/offer.ts';
import { nextReminderAt } from '#domain/collaborations/reminders.ts';
import { clockMs, type Offer, type Terms } from '#domain/collaborations/terms.ts';
import type { CollaborationMoved } from '#domain/events.ts';
import { totalOf } from '#domain/settlement/hold.ts';
import { findAccounts, shareAPerson } from '#server/modules/accounts/index.ts';
import { bindBudget } from '#server/modules/budgets/index.ts';
import { takesRequests } from '#server/modules/profiles/index.ts';
import { quoteFor, secureHold, type SettlementContext } from '#server/modules/settlement/index.ts';
import type { Tx } from '#server/platform/command.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { Acted } from '../act.ts';
import { guardOffer } from '../guard-texts.ts';
import * as history from '../history/store.ts';
import * as paperwork from '../paperwork/store.ts';
import { mayAct } from '../policy.ts';
import { asCollaborationError } from '../settlement-refusals.ts';
import * as store from '../store.ts';

export type RequestInput = { readonly creatorId: string; readonly cardId: string; readonly offer: Offer; readonly note: string; /** What the brand read that it would pay; it is never asked for more. Units: minor units. */ readonly shownTotalMinor?: bigint | null; /** Out of the budget of this campaign. */ readonly campaignId?: string };

/** A brand asks a creator for one collaboration; a saved card stands behind it. Errors: CollaborationError. Units: the price in minor units. */
export async function requestCollaboration(ctx: SettlementContext, it: RequestInput): Promise<Acted> {
  const viewer = mayAct(ctx.viewer);
  if (!viewer.ok) return viewer;
  if (viewer.value.kind !== 'brand') return err({ code: 'NOT_YOUR_MOVE', action: 'request', by: ['brand'] });
  const offer = checkOffer(it.offer);
  if (!offer.ok) return offer;
  const guarded = guardOffer(offer.value, { note: it.note, brief: offer.value, withheldHandles: [] });
  if (!guarded.ok) return guarded;
  const brandId = viewer.value.accountId;
  const creator = await suitableCreator(ctx, { brandId, creatorId: it.creatorId });
  if (!creator.ok) return creator;
  const quote = await quoteFor(ctx, { creatorId: creator.value, price: offer.value.price });
  if (!quote || quote.rail === null) return err({ code: 'NO_RAIL', reason: quote?.reason ?? '' });
  if (it.shownTotalMinor != null && quote.total.minor > it.shownTotalMinor) return err({ code: 'TOTAL_ROSE', total: quote.total });
  const { policy } = ctx.railSettings;
  const { brandFeeBps, commissionBps, together } = quote;
  const terms: Terms = { ...offer.value, clocks: policy.clocks, brandFeeBps, commissionBps, together, policyVersion: policy.version };
  return ctx.transaction((tx) => open(ctx, tx, { brandId, creatorId: creator.value, terms, it }));
}

async function suitableCreator(ctx: SettlementContext, { brandId, creatorId }: { brandId: AccountId; creatorId: string }): Promise<Result<AccountId, CollaborationError>> {
  if (!isId('account', creatorId)) return err({ code: 'CREATOR_NOT_AVAILABLE' });
  const found = await ctx.read(async (tx) => ({ account: (await findAccounts(tx, [creatorId]))[0], takes: await takesRequests(tx, creatorId) }));
  if (found.account?.side !== 'creator' || found.account.suspendedAt !== null || !found.takes) return err({ code: 'CREATOR_NOT_AVAILABLE' });
  const same = await ctx.as('auth').read((tx) => shareAPerson(tx, brandId, creatorId));
  return same ? err({ code: 'SELF_DEALING' }) : ok(creatorId);
}

type Opening = { brandId: AccountId; creatorId: AccountId; terms: Terms; it: RequestInput };

async function open(ctx: SettlementContext, tx: Tx, { brandId, creatorId, terms, it }: Opening): Promise<Acted> {
  const now = ctx.clock.now();
  const collaboration = newRequest({ id: ctx.random.id('collaboration', now), brandId, creatorId, terms, now });
  await store.insert(tx, collaboration, nextReminderAt(collaboration, now));
  await paperwork.addOffer(tx, collaboration, { id: ctx.random.id('offer', now), by: 'brand', note: it.note, at: now });
  const secured = await secureHold(ctx, tx, { collaborationId: collaboration.id, brandId, creatorId, cardId: it.cardId, price: terms.price, rates: terms });
  if (!secured.ok) return asCollaborationError(secured.error);
  const bound = it.campaignId === undefined ? ok(undefined) : await bindBudget(tx, { campaignId: it.campaignId, collaborationId: collaboration.id, creatorId, brandId, total: totalOf(secured.value), at: now });
  if (!bound.ok) return bound;
  const memberId = ctx.viewer.kind === 'anonymous' ? null : ctx.viewer.memberId;
  const change = { id: ctx.random.id('change', now), action: 'request' as const, from: '-' as const, to: 'requested' as const, actor: 'brand' as const, actorAccountId: brandId, actorMemberId: memberId, note: it.note, at: now };
  await history.add(tx, collaboration, change);
  const event: CollaborationMoved = { type: 'collaboration-moved', collaborationId: collaboration.id, changeId: change.id, action: 'request', from: '-', to: 'requested', follows: 'secure-hold', atMs: now };
  await announce(tx, event, { now, random: ctx.random, collaborationChangeId: change.id });
  return ok(collaboration);
}

function newRequest(it: Pick<Collaboration, 'id' | 'brandId' | 'creatorId' | 'terms'> & { now: Instant }): Collaboration {
  return {
    id: it.id, brandId: it.brandId, creatorId: it.creatorId, terms: it.terms, state: 'requested', offerBy: 'brand', dueAt: after(it.now, clockMs(it.terms.clocks, 'response')),
    responseExtended: false, cancelProposedBy: null, cancelCreatorPart: null, requestedAt: it.now, acceptedAt: null, fundedAt: null, deliveryDueAt: null, deliveryExtendedMs: 0,
    deliveredAt: null, postedAt: null, roundsUsedCount: 0, frozen: null, version: 1,
  };
}
