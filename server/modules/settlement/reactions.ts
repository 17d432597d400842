import type { CollaborationMoved, HoldMoved, WebhookStored } from '#domain/events.ts';
import { captureHold } from './commands/capture-hold.ts';
import { clawBack } from './commands/claw-back.ts';
import { closeHold, closeUnfunded } from './commands/close-hold.ts';
import { continueHold, endHoldClock } from './commands/continue-hold.ts';
import { fundHold } from './commands/fund-hold.ts';
import { releaseHold } from './commands/release-hold.ts';
import { cancelReplaced } from './commands/renew-hold.ts';
import { rereadAccount, rereadAccounts } from './commands/reread-account.ts';
import { retryCard } from './commands/retry-card.ts';
import { revertHold } from './commands/revert-hold.ts';
import { splitHold } from './commands/split-hold.ts';
import { watchBalance, watchBalances } from './commands/watch-balance.ts';
import type { SettlementContext } from './context.ts';
import { followWebhook } from './webhooks.ts';

/** What a step of the work asks of the money. Every one may be heard twice and changes nothing the second time. */
async function followCollaboration(ctx: SettlementContext, event: CollaborationMoved): Promise<void> {
  switch (event.follows) {
    case 'cancel-hold': return closeHold(ctx, event);
    case 'capture-hold': return captureHold(ctx, event);
    case 'release-hold': return releaseHold(ctx, event);
    case 'revert-hold': case 'decide-hold': return endHold(ctx, event);
    // The hold is secured and its funding begun in the transaction of the step itself.
    case 'secure-hold': case 'fund-hold': case null: return undefined;
  }
}

/** The work is over by agreement, by a decision or by a clock: the money goes where that says. A payment still under way is stopped first. */
async function endHold(ctx: SettlementContext, event: CollaborationMoved): Promise<void> {
  await closeUnfunded(ctx, event);
  if (event.creatorPartMinor !== undefined) return splitHold(ctx, { collaborationId: event.collaborationId, creatorPartMinor: BigInt(event.creatorPartMinor) });
  return event.decidedFor === 'creator' ? releaseHold(ctx, event) : revertHold(ctx, event);
}

/** A hold that asks for its payment gets it; what staff takes back goes back. */
const followHold = async (ctx: SettlementContext, event: HoldMoved): Promise<void> => (event.to === 'funding' ? fundHold(ctx, event) : event.to === 'clawing_back' ? clawBack(ctx, event) : undefined);

/** What settlement hears, by event, and the jobs that do it. */
export const settlementReactions = {
  subscriptions: { 'collaboration-moved': ['settlement-follow-collaboration'], 'hold-moved': ['settlement-follow-hold'], 'webhook-stored': ['settlement-follow-webhook'] },
  handlers: {
    'settlement-follow-collaboration': followCollaboration,
    'settlement-follow-hold': followHold,
    'settlement-follow-webhook': (ctx: SettlementContext, event: WebhookStored) => followWebhook(ctx, event),
    'settlement-continue-hold': continueHold,
    'settlement-end-hold-clock': endHoldClock,
    'settlement-retry-card': retryCard,
    'settlement-watch-balances': watchBalances,
    'settlement-watch-balance': watchBalance,
    'settlement-reread-accounts': rereadAccounts,
    'settlement-reread-account': rereadAccount,
    'settlement-cancel-intent': cancelReplaced,
  },
} as const;
