export type { SettlementContext, SettlementPorts } from './context.ts';
export { beginFunding } from './commands/begin-funding.ts';
export { beginClawBack } from './commands/claw-back.ts';
export { confirmPayment, refreshPayment, retryPayment } from './commands/confirm-payment.ts';
export { finishCardSetup, removeCard, startCardSetup } from './commands/save-card.ts';
export { keepRailPolicy } from './commands/keep-rail-policy.ts';
export { repriceHold } from './commands/reprice-hold.ts';
export { secureHold } from './commands/secure-hold.ts';
export { settleDoubts } from './commands/settle-doubts.ts';
export { settleOrphan, type OrphanEnding } from './commands/settle-orphan.ts';
export { liftStops, stopMoney } from './commands/stop-money.ts';
export { refreshPayoutAccount, startPayoutSetup } from './commands/set-up-payouts.ts';
export {
  findHolds, findPayoutAccount, listActivePayoutAccounts, listPayoutReferences, listStops, listCards, listEarnings, listHoldChanges, listOwed, listProviderCalls, moneyByStage, proofOfCard, quoteFor,
  type Earning, type HoldChangeOf, type StageSum,
} from './queries.ts';
export { chargeBack, findHoldOfIntent, keepMovement, letRelease, lockHold, mayBePaying, noteDispute, refundUnderWay, stopRelease } from './disputed/hold.ts';
export { endPayoutStop, findPayoutStop, stopPayouts } from './payout-stops.ts';
export { recallShare, takeBackShare } from './disputed/take-back.ts';
export { carryOut } from './operations.ts';
export { findFeeLadder, listRatesWith, pairRates, type FeeLadder } from './pair-rates.ts';
export { askToRereadAccounts } from './commands/reread-account.ts';
export { askToWatchBalances } from './commands/watch-balance.ts';
export { settlementReactions } from './reactions.ts';
export { nextHoldDueAt, sweepHolds } from './sweep.ts';
export { storeHints, storeWebhook } from './webhooks.ts';
export { RAIL_LIST } from './rails/index.ts';
