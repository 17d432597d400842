import { chart } from '#domain/ledger/chart.ts';
import type { LedgerEntry } from '#domain/ledger/entry.ts';
import type { Money } from '#domain/kit/money.ts';
import { ok } from '#domain/kit/result.ts';
import { DAY_MS, after } from '#domain/kit/time.ts';
import { creatorShareOf, owedAfterClawBack, type Hold, type HoldState } from '#domain/settlement/hold.ts';
import { moveBackEntry, takeBackEntry } from '#domain/settlement/postings.ts';
import type { ReversalFacts } from '#server/adapters/stripe/port.ts';
import { balanceOf } from '#server/modules/ledger/index.ts';
import { NotYet } from '#server/platform/faults.ts';
import type { SettlementContext } from '../context.ts';
import { noteWithin } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import * as mirror from '../mirror/store.ts';
import { carryOut, type Outcome } from '../operations.ts';
import * as payoutAccounts from '../payout-accounts/store.ts';
import { lockOwed } from '../recoveries/owed.ts';
import * as recoveries from '../recoveries/store.ts';

/** The creator was paid, and may owe of it. */
const PAID: readonly HoldState[] = ['released', 'clawing_back'];
const minor = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Sends the reversal of the transfer that carried a hold's money to the creator. Throws: Fault (retryable). */
async function reverse(ctx: SettlementContext, hold: Hold, it: { amount: Money; step: string }): Promise<Outcome<ReversalFacts> | null> {
  const transferId = await ctx.read((tx) => mirror.findTransfer(tx, hold.id));
  if (transferId === undefined) return null;
  return carryOut<ReversalFacts>(ctx, { scope: `${hold.id}:${it.step}`, holdId: hold.id, accountId: hold.creatorId }, {
    operation: 'transfers.createReversal', id: transferId, params: { amount: Number(it.amount.minor), metadata: { hold_id: hold.id, collaboration_id: hold.collaborationId, step: it.step } },
  });
}

type Booking = { readonly facts: ReversalFacts; readonly kind: 'take_back' | 'move_back'; readonly entry: (hold: Hold) => LedgerEntry; readonly recoveryId?: string };

async function bookReversal(ctx: SettlementContext, holdId: string, it: Booking): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hold = await holds.lock(tx, holdId);
    const at = ctx.clock.now();
    if (!hold || (await mirror.isKept(tx, it.facts.id))) return ok(undefined);
    await mirror.keepObject(tx, { id: it.facts.id, entryKind: it.kind, object: 'transfer_reversal', holdId, collaborationId: hold.collaborationId, status: 'succeeded', amount: it.facts.amount, destination: null, at });
    for (const movement of it.facts.movements) await mirror.keepMovement(tx, movement);
    await noteWithin(ctx, tx, { hold, step: 'takeBack', change: {}, entries: [it.entry(hold)] });
    if (it.recoveryId !== undefined) await recoveries.markBooked(tx, it.recoveryId, at);
    return ok(undefined);
  });
}

/**
 * Brings what never became the creator's back from the creator's own balance: the share of a hold the bank took back, or what was kept back of a release. Running it again changes nothing.
 * Throws: NotYet when the balance is short; Fault (retryable).
 */
export async function recallShare(ctx: SettlementContext, { holdId }: { holdId: string }): Promise<void> {
  const { hold, withheld } = await ctx.read(async (tx) => ({ hold: await holds.find(tx, holdId), withheld: await recoveries.find(tx, holdId, 'withheld') }));
  if (!hold || hold.rail === 'platform_hold' || !hold.captured) return;
  const amount = hold.state === 'charged_back' && hold.creatorPart === null ? creatorShareOf(hold) : hold.state === 'released' || hold.state === 'clawing_back' || hold.state === 'split' ? withheld?.amount : undefined;
  if (amount === undefined) return;
  const outcome = await reverse(ctx, hold, { amount, step: 'recall' });
  if (outcome === null) return;
  if (outcome.kind !== 'done') throw new NotYet(`the creator’s balance does not give it back: ${outcome.code}`, after(ctx.clock.now(), DAY_MS));
  await bookReversal(ctx, holdId, { facts: outcome.facts, kind: 'move_back', entry: (it) => moveBackEntry(it, outcome.facts.id, outcome.facts.amount) });
}

/**
 * Takes back from a paid creator what they bear, as far as their balance has it free: what lies there for other work is not theirs yet. The rest stays owed and is kept back from what they earn next.
 * Throws: Fault (retryable). Source: MONEY.md §4.
 */
export async function takeBackShare(ctx: SettlementContext, { holdId }: { holdId: string }): Promise<void> {
  const hold = await ctx.read((tx) => holds.find(tx, holdId));
  if (!hold || !PAID.includes(hold.state)) return;
  const decided = (await ctx.read((tx) => recoveries.find(tx, holdId, 'reversal'))) ?? (await decideTakeBack(ctx, hold));
  if (!decided?.open) return;
  const outcome = await reverse(ctx, hold, { amount: decided.amount, step: 'take-back' });
  if (outcome?.kind === 'done') {
    const { facts } = outcome;
    return bookReversal(ctx, holdId, { facts, kind: 'take_back', entry: (it) => takeBackEntry(it, facts.id, facts.amount), recoveryId: decided.id });
  }
  await ctx.transaction(async (tx) => ok(await recoveries.giveUp(tx, decided.id, ctx.clock.now())));
}

async function decideTakeBack(ctx: SettlementContext, hold: Hold): Promise<(recoveries.Recovery & { open: boolean }) | null> {
  const { currency } = hold.price;
  const account = await ctx.read((tx) => payoutAccounts.find(tx, hold.creatorId));
  if (!account?.stripeAccountId) return null;
  const has = await ctx.payments.readBalance(account.stripeAccountId, currency);
  const decided = await ctx.transaction(async (tx) => {
    const owed = await lockOwed(tx, hold.creatorId, currency);
    const waitsThere = -(await balanceOf(tx, chart.creatorBalance(hold.creatorId, currency)));
    const share = hold.creatorPart === null ? creatorShareOf(hold) : owedAfterClawBack(hold);
    const amount = { minor: minor(minor(owed, share.minor), has - waitsThere), currency };
    if (amount.minor <= 0n) return ok(null);
    const at = ctx.clock.now();
    const recovery = { id: ctx.random.id('recovery', at), creatorId: hold.creatorId, holdId: hold.id, way: 'reversal' as const, amount };
    await recoveries.decide(tx, { ...recovery, at });
    return ok({ ...recovery, open: true });
  });
  return decided.ok ? decided.value : null;
}
