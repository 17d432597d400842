import type { ChargebackMoved, DisputeHinted, HoldMoved } from '#domain/events.ts';
import { recallShare, takeBackShare } from '#server/modules/settlement/index.ts';
import { followDispute } from './commands/follow-dispute.ts';
import { followFraudWarning } from './commands/follow-fraud-warning.ts';
import { answerBank } from './commands/submit-evidence.ts';
import type { ChargebackContext } from './context.ts';
import * as rows from './rows/store.ts';
import { lookForChargebacks } from './sweep.ts';

const followHint = (ctx: ChargebackContext, event: DisputeHinted): Promise<void> =>
  (event.about === 'chargeback' ? followDispute(ctx, event) : followFraudWarning(ctx, event));

/** A creator who bears a lost chargeback gives back what their balance has free. */
async function takeBack(ctx: ChargebackContext, { chargebackId, borneBy }: ChargebackMoved): Promise<void> {
  if (borneBy !== 'creator') return;
  const it = await ctx.read((tx) => rows.find(tx, chargebackId));
  if (it) await takeBackShare(ctx, { holdId: it.holdId });
}

/** What lies in the creator's balance and is not theirs comes back. */
const recall = async (ctx: ChargebackContext, event: HoldMoved): Promise<void> =>
  (event.to === 'charged_back' || event.to === 'released' ? recallShare(ctx, event) : undefined);

/** What chargebacks hear, by event, and the jobs that do it. */
export const chargebackReactions = {
  subscriptions: { 'dispute-hinted': ['chargebacks-follow-hint'], 'chargeback-moved': ['chargebacks-take-back'], 'chargeback-answered': ['chargebacks-answer'], 'hold-moved': ['chargebacks-recall'] },
  handlers: {
    'chargebacks-follow-hint': followHint, 'chargebacks-take-back': takeBack, 'chargebacks-recall': recall, 'chargebacks-answer': answerBank,
    'chargebacks-look': lookForChargebacks,
  },
} as const;
