import { ok } from '#domain/kit/result.ts';
import type { HoldState } from '#domain/settlement/hold.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { DisputeHinted, WebhookStored } from '#domain/events.ts';
import type { WebhookHint } from '#server/adapters/stripe/port.ts';
import * as cards from './cards/store.ts';
import { settleCapture } from './commands/capture-hold.ts';
import { reopenRevert } from './commands/revert-hold.ts';
import { readCard } from './commands/save-card.ts';
import { authoriseAnew } from './commands/renew-hold.ts';
import { isAtRelease } from './commands/settle-at-release.ts';
import { rereadAccount } from './commands/reread-account.ts';
import { settleFunding } from './commands/settle-funding.ts';
import type { SettlementContext } from './context.ts';
import * as holds from './holds/store.ts';
import * as payoutAccounts from './payout-accounts/store.ts';
import * as events from './webhooks/store.ts';

export type Delivery = { readonly endpoint: 'account' | 'connect' | 'thin'; readonly rawBody: Uint8Array; readonly signature: string };

/** Stores a signed hint and answers at once; it is followed later. Returns false for what the provider did not sign. */
export async function storeWebhook(ctx: SettlementContext, { endpoint, rawBody, signature }: Delivery): Promise<boolean> {
  const hint = ctx.payments.verifyWebhook(endpoint, rawBody, signature);
  if (!hint) return false;
  await storeHints(ctx, endpoint, [hint]);
  return true;
}

/** Stores hints, each once, whether they were delivered or listed; what is new is followed later. Returns how many were new. */
export async function storeHints(ctx: SettlementContext, endpoint: Delivery['endpoint'], hints: readonly WebhookHint[]): Promise<number> {
  return (await ctx.transaction(async (tx) => {
    const now = ctx.clock.now();
    let count = 0;
    for (const hint of hints) {
      if (!(await events.insert(tx, { ...hint, endpoint, at: now }))) continue;
      await announce(tx, { type: 'webhook-stored', webhookEventId: hint.id } satisfies WebhookStored, { now, random: ctx.random });
      count += 1;
    }
    return ok(count);
  })).value;
}

type Followed = 'applied' | 'nothing_to_do';

/** Follows a stored hint: reads the object again and lets what is read decide. A hint is never believed. Throws: Fault (retryable). Source: RELIABILITY.md §1.4. */
export async function followWebhook(ctx: SettlementContext, { webhookEventId }: { webhookEventId: string }): Promise<void> {
  const event = await ctx.read((tx) => events.find(tx, webhookEventId));
  if (!event || event.processedAt !== null) return;
  const outcome = event.objectId === null ? 'nothing_to_do' as const : await follow(ctx, event, event.objectId);
  await ctx.transaction(async (tx) => ok(await events.markProcessed(tx, { id: event.id, outcome, at: ctx.clock.now() })));
}

const MOVING: readonly HoldState[] = ['reverting', 'releasing', 'splitting', 'clawing_back'];

/** Something about a hold on the move has changed: it goes on in a job of its own, which may wait. */
async function goOn(ctx: SettlementContext, holdId: string, eventId: string): Promise<Followed> {
  await ctx.transaction(async (tx) => ok(await enqueue(ctx, tx, { kind: 'settlement-continue-hold', dedupeKey: `${holdId}:${eventId}`, payload: { holdId } })));
  return 'applied';
}

/** What may empty a creator's balance, or let it empty itself. */
const OF_BALANCE: readonly string[] = ['balance_settings.updated', 'payout.created', 'payout.paid'];

async function follow(ctx: SettlementContext, event: events.WebhookRow, objectId: string): Promise<Followed> {
  const { type, id: eventId } = event;
  const looked = event.stripeAccount !== null && OF_BALANCE.includes(type) && (await lookAtBalance(ctx, event.stripeAccount, eventId));
  if (type === 'balance_settings.updated') return looked ? 'applied' : 'nothing_to_do';
  if (type.startsWith('checkout.session.')) return followSession(ctx, objectId);
  if (type.startsWith('v2.core.account')) return followAccount(ctx, eventId, objectId);
  if (type.startsWith('charge.dispute.')) return pointAt(ctx, 'chargeback', objectId);
  if (type.startsWith('radar.early_fraud_warning.')) return pointAt(ctx, 'fraud-warning', objectId);
  const hold = await ctx.read((tx) => holds.findByProviderId(tx, objectId));
  if (!hold) return 'nothing_to_do';
  if (hold.state === 'reverted' && hold.refundId === objectId) {
    await reopenRevert(ctx, hold);
    return 'applied';
  }
  if (MOVING.includes(hold.state) && objectId !== hold.intentId) return goOn(ctx, hold.id, eventId);
  if (hold.intentId === null || (!['funding', 'needs_brand', 'funded'].includes(hold.state) && !isAtRelease(hold))) return 'nothing_to_do';
  const facts = await ctx.payments.readIntent(hold.intentId);
  if (hold.state === 'funded' && facts.status === 'canceled' && !hold.captured && hold.failure === null) await authoriseAnew(ctx, { holdId: hold.id, attempt: hold.attempt });
  else if (hold.state === 'funded') await settleCapture(ctx, hold.id, facts);
  else await settleFunding(ctx, hold.id, { intentId: hold.intentId, facts });
  return 'applied';
}

async function lookAtBalance(ctx: SettlementContext, stripeAccount: string, eventId: string): Promise<boolean> {
  return (await ctx.transaction(async (tx) => {
    const account = await payoutAccounts.findByStripeAccount(tx, stripeAccount);
    if (account) await enqueue(ctx, tx, { kind: 'settlement-watch-balance', dedupeKey: `${account.creatorId}:${eventId}`, payload: { creatorId: account.creatorId } });
    return ok(account !== undefined);
  })).value;
}

/** Chargebacks are another module's: it hears what to read. */
async function pointAt(ctx: SettlementContext, about: DisputeHinted['about'], objectId: string): Promise<Followed> {
  await ctx.transaction(async (tx) => ok(await announce(tx, { type: 'dispute-hinted', about, objectId } satisfies DisputeHinted, { now: ctx.clock.now(), random: ctx.random })));
  return 'applied';
}

async function followSession(ctx: SettlementContext, sessionId: string): Promise<Followed> {
  const card = await ctx.read((tx) => cards.findBySession(tx, sessionId));
  if (!card || card.removedAt !== null) return 'nothing_to_do';
  return (await readCard(ctx, card)).ok ? 'applied' : 'nothing_to_do';
}

/** What became of a creator's account; who can be paid again gets what waits for them. */
async function followAccount(ctx: SettlementContext, eventId: string, stripeAccountId: string): Promise<Followed> {
  const account = await ctx.read((tx) => payoutAccounts.findByStripeAccount(tx, stripeAccountId));
  if (!account) return 'nothing_to_do';
  await rereadAccount(ctx, { creatorId: account.creatorId, key: eventId });
  return 'applied';
}
