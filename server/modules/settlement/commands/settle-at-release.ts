import type { HoldNeedsBrand } from '#domain/events.ts';
import { ok } from '#domain/kit/result.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import type { IntentFacts } from '#server/adapters/stripe/port.ts';
import type { Tx } from '#server/platform/command.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { SettlementContext } from '../context.ts';
import { availableAfter, keepCharge } from '../holds/mirror.ts';
import type { FundingNews } from '../holds/news.ts';
import { noteWithin } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { railOf } from '../rails/index.ts';
import { withholdFrom } from '../recoveries/owed.ts';
import { retryLater } from './retry-later.ts';

/** Says whether this hold's card is charged only now that the creator is to be paid, and was not yet. */
export const isAtRelease = (hold: Hold): boolean =>
  (hold.state === 'releasing' || hold.state === 'splitting') && !hold.captured && railOf(hold.rail).takenAt === 'release';

/** Writes down what became of a payment at release, under the hold's lock: the money is in and the release goes on, or the brand is asked. */
export async function settleAtRelease(ctx: SettlementContext, tx: Tx, { hold, news }: { hold: Hold; news: FundingNews }) {
  const now = ctx.clock.now();
  if ('facts' in news && news.facts.status === 'succeeded') {
    const { facts } = news;
    const change = { captured: true, chargeId: facts.chargeId, transferId: facts.transfer?.id ?? null, availableAt: availableAfter(facts), needsBrandReason: null, failure: null, dueAt: null };
    await noteWithin(ctx, tx, { hold, step: 'capture', change, entries: await keepCharge(tx, facts, { hold, at: now }) });
    if (hold.state === 'releasing') await withholdFrom(ctx, tx, hold);
    await enqueue(ctx, tx, { kind: 'settlement-continue-hold', dedupeKey: `${hold.id}:${hold.attempt}`, payload: { holdId: hold.id } });
    return ok(undefined);
  }
  const reason = 'refusal' in news ? news.refusal : reasonOf(news.facts);
  if (reason === null || reason === hold.needsBrandReason) return ok(undefined);
  await holds.save(tx, { ...hold, needsBrandReason: reason, failure: reason });
  await retryLater(ctx, tx, { hold, reason });
  await announce(tx, { type: 'hold-needs-brand', holdId: hold.id, collaborationId: hold.collaborationId, attempt: hold.attempt, reason } satisfies HoldNeedsBrand, { now, random: ctx.random });
  return ok(undefined);
}

function reasonOf(facts: IntentFacts): string | null {
  switch (facts.status) {
    case 'requires_action': return 'authentication_required';
    case 'requires_payment_method': return facts.errorCode ?? 'card_declined';
    case 'canceled': return 'payment_cancelled';
    case 'requires_capture': case 'requires_confirmation': case 'processing': case 'succeeded': return null;
  }
}
