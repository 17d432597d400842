import { chart } from '#domain/ledger/chart.ts';
import type { Currency, Money } from '#domain/kit/money.ts';
import { partsOf, type Hold } from '#domain/settlement/hold.ts';
import { balanceOf } from '#server/modules/ledger/index.ts';
import type { Context, Tx } from '#server/platform/command.ts';
import * as recoveries from './store.ts';

/** What a creator owes and nothing is decided about yet; takes the row lock under which it is decided. For the worker. Units: minor units. */
export async function lockOwed(tx: Tx, creatorId: string, currency: Currency): Promise<bigint> {
  await recoveries.lockCreator(tx, creatorId);
  const owed = -(await balanceOf(tx, chart.creatorReceivable(creatorId, currency))) - (await recoveries.sumOpen(tx, creatorId, currency));
  return owed > 0n ? owed : 0n;
}

/** Decides, with the release of a hold, how much of the creator's share is kept back for what they owe; never more than the share. Units: minor units. */
export async function withholdFrom(ctx: Context, tx: Tx, hold: Hold): Promise<void> {
  const share = partsOf(hold).toCreator;
  const owed = await lockOwed(tx, hold.creatorId, share.currency);
  const minor = owed < share.minor ? owed : share.minor;
  if (minor === 0n) return;
  const at = ctx.clock.now();
  await recoveries.decide(tx, { id: ctx.random.id('recovery', at), creatorId: hold.creatorId, holdId: hold.id, way: 'withheld', amount: { minor, currency: share.currency }, at });
}

/** What of a release is kept back, and what is left to pay. Units: minor units. */
export async function payableOf(tx: Tx, hold: Hold): Promise<{ payable: Money; withheld: recoveries.Recovery | null }> {
  const share = partsOf(hold).toCreator;
  const withheld = (await recoveries.find(tx, hold.id, 'withheld')) ?? null;
  return { withheld, payable: { ...share, minor: share.minor - (withheld?.amount.minor ?? 0n) } };
}
