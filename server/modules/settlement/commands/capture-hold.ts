import { ok } from '#domain/kit/result.ts';
import { partsOf, type Hold } from '#domain/settlement/hold.ts';
import { unauthoriseEntry } from '#domain/settlement/postings.ts';
import type { IntentFacts } from '#server/adapters/stripe/port.ts';
import type { SettlementContext } from '../context.ts';
import { availableAfter, keepCharge } from '../holds/mirror.ts';
import { purposeOf, railInputOf } from '../holds/rail-input.ts';
import { noteWithin } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import { carryOut } from '../operations.ts';
import { railOf } from '../rails/index.ts';
import { authoriseAnew } from './renew-hold.ts';
import { watchAt } from './settle-funding.ts';

/** Takes the money that a card only promised, now that work was handed in; a reservation the bank let go is made anew first. Nothing to do on other rails. Throws: Fault (retryable). Source: MONEY.md §9.1, delivered. */
export async function captureHold(ctx: SettlementContext, { collaborationId }: { collaborationId: string }): Promise<void> {
  const [hold] = await ctx.read((tx) => holds.listByCollaborations(tx, [collaborationId]));
  if (!hold || !isCapturable(hold) || hold.intentId === null) return;
  const plan = railOf(hold.rail).deliver;
  if (!plan) return;
  const outcome = await carryOut<IntentFacts>(ctx, purposeOf(hold, `capture:${hold.attempt}`), plan(await railInputOf(ctx, hold)));
  const facts = outcome.kind === 'done' ? outcome.facts : await ctx.payments.readIntent(hold.intentId);
  await settleCapture(ctx, hold.id, facts);
  if (facts.status === 'canceled' && hold.state === 'funded' && hold.failure === null && (await authoriseAnew(ctx, { holdId: hold.id, attempt: hold.attempt })) === null) await captureHold(ctx, { collaborationId });
}

/** Money that a card still only promises, of running work or of work that is split. */
const isCapturable = (hold: Hold): boolean => (hold.state === 'funded' || hold.state === 'splitting') && !hold.captured;

/** Writes down that the reserved money was taken. */
export async function settleCapture(ctx: SettlementContext, holdId: string, facts: IntentFacts): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    if (!hold || !isCapturable(hold) || hold.intentId !== facts.id) return ok(undefined);
    const now = ctx.clock.now();
    if (facts.status === 'succeeded') {
      const { toBrand } = partsOf(hold);
      const change = { captured: true, chargeId: facts.chargeId, transferId: facts.transfer?.id ?? null, availableAt: availableAfter(facts), dueAt: hold.state === 'funded' ? watchAt(ctx, hold.fundedAt ?? now) : null, failure: null };
      const rest = toBrand.minor > 0n ? [unauthoriseEntry(hold, facts.id, toBrand)] : [];
      await noteWithin(ctx, tx, { hold, step: 'capture', change, entries: [...await keepCharge(tx, facts, { hold, at: now }), ...rest] });
    }
    return ok(undefined);
  });
}
