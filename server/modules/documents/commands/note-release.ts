import type { HoldMoved } from '#domain/events.ts';
import { invariant } from '#domain/kit/assert.ts';
import { HOUR_MS, after, instant, type Instant } from '#domain/kit/time.ts';
import { partsOf, type Hold } from '#domain/settlement/hold.ts';
import { sidesOf, type Sides } from '#server/modules/collaborations/index.ts';
import { listLedger } from '#server/modules/ledger/index.ts';
import { findHolds } from '#server/modules/settlement/index.ts';
import { NotYet } from '#server/platform/faults.ts';
import type { DocumentsContext } from '../context.ts';
import { dayOf } from '../days.ts';
import { earnedOf, withheldOf, type Earned } from '../earned.ts';
import type { Facts } from './issue-due.ts';
import { noteDue, type Noted } from './note-due.ts';

type Released = { readonly sides: Sides; readonly hold: Hold; readonly earned: Earned; readonly withheldMinor: bigint };

async function releasedOf(ctx: DocumentsContext, collaborationId: string): Promise<Released | null> {
  const sides = await sidesOf(ctx, collaborationId);
  const [hold] = await ctx.read((tx) => findHolds(tx, [collaborationId]));
  if (!sides || !hold) return null;
  const entries = await listLedger(ctx, collaborationId);
  const earned = earnedOf(entries);
  if (earned) {
    const parts = partsOf(hold);
    invariant([earned.toCreator.minor - parts.toCreator.minor, earned.commission.minor - parts.commission.minor, earned.brandFee.minor - parts.brandFee.minor].every((it) => it === 0n), 'the books and the hold differ', collaborationId);
    return { sides, hold, earned, withheldMinor: withheldOf(entries) };
  }
  if (hold.state === 'releasing' || hold.state === 'splitting') throw new NotYet('the money is not taken yet', after(ctx.clock.now(), HOUR_MS));
  return null;
}

const factsOf = ({ sides, earned }: Released, at: Instant): Facts => ({
  title: sides.title, suppliedOn: dayOf(at), currency: earned.toCreator.currency,
  priceMinor: (earned.toCreator.minor + earned.commission.minor).toString(), brandFeeMinor: earned.brandFee.minor.toString(), commissionMinor: earned.commission.minor.toString(),
});

const noted = (it: Released, collaborationId: string): Omit<Noted, 'cause' | 'papers'> => ({ collaborationId, brandId: it.sides.brandId, creatorId: it.sides.creatorId });

/**
 * The creator's part is earned: the creator's invoice to the brand and ours for both fees become due, with the amounts the books say.
 * Throws: NotYet while the card is charged only now and was not yet. Source: ADR-0023.
 */
export async function noteRelease(ctx: DocumentsContext, { collaborationId }: Pick<HoldMoved, 'collaborationId'>, cause = 'release'): Promise<void> {
  const it = await releasedOf(ctx, collaborationId);
  if (!it) return;
  const facts = factsOf(it, it.earned.at);
  const kinds = [...(it.earned.toCreator.minor + it.earned.commission.minor > 0n ? ['work_invoice' as const] : []), ...(it.earned.commission.minor > 0n ? ['commission_invoice' as const] : []), ...(it.earned.brandFee.minor > 0n ? ['brand_fee_invoice' as const] : [])] as const;
  await noteDue(ctx, { ...noted(it, collaborationId), cause, papers: kinds.map((kind) => ({ kind, facts })) });
}

/** The creator's money has arrived: the statement of this payout is written. Units: ms. */
export async function notePayout(ctx: DocumentsContext, { collaborationId, atMs }: HoldMoved): Promise<void> {
  const it = await releasedOf(ctx, collaborationId);
  if (!it) return;
  await noteDue(ctx, { ...noted(it, collaborationId), cause: it.hold.payoutId ?? it.hold.transferId ?? it.hold.id, papers: [{ kind: 'payout_statement', facts: { ...factsOf(it, instant(atMs)), withheldMinor: it.withheldMinor.toString() } }] });
}
