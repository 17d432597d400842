import type { State } from '#domain/collaborations/states.ts';
import { writeMoney } from '#domain/kit/money.ts';
import type { Together } from '#domain/settlement/fees.ts';
import { findAccounts } from '#server/modules/accounts/index.ts';
import { listEarnings, type Earning } from '#server/modules/settlement/index.ts';
import type { Context } from '#server/platform/command.ts';
import * as store from './store.ts';
import { togetherOf } from './together.ts';

/** One amount a creator earned or may earn, with the work it is for and why it is where it is. */
export type EarningView = Earning & { readonly title: string; readonly brandName: string; readonly together: Together; readonly reason: string };

const HELD_WHILE: Partial<Record<State, string>> = {
  in_progress: 'Held safe until you hand in the work.',
  delivered: 'Held safe while the brand reviews. Silence pays you.',
  changes_requested: 'Held safe until you hand in the changes.',
  cleared_to_post: 'Held safe until your post is approved.',
};

function reasonOf(it: Earning, state: State): string {
  if (it.chargedBack) return 'The card holder’s bank took the payment back.';
  if (it.keptBack === 'chargeback' && it.stage !== 'paid') return 'A bank disputes the payment. It stays where it is until that is decided.';
  if (it.keptBack === 'account_changed') return 'Your bank account was changed: nothing is paid out for a day.';
  if (it.withheld && it.stage === 'paid') return `Paid, less ${writeMoney(it.withheld)} that you owed.`;
  switch (it.stage) {
    case 'secured': return 'The card is saved. Nothing is taken before you accept.';
    case 'on_the_way_in': return 'The brand’s bank is being asked for the payment.';
    case 'held': return HELD_WHILE[state] ?? 'Held safe until it is decided.';
    case 'on_the_way_out': return it.failure === null ? 'On its way. Your bank needs a moment.' : 'On its way, and tried again until your payout account takes it.';
    case 'paid': return 'Paid to your payout account.';
    case 'returned': return 'Returned to the brand.';
  }
}

/** Each amount a creator earned or may earn, newest first. Units: minor units. Shapes: `first` up to 200. */
export async function listEarningViews(ctx: Context, first: number): Promise<readonly EarningView[]> {
  const earnings = await listEarnings(ctx, first);
  if (earnings.length === 0) return [];
  const { works, brands } = await ctx.read(async (tx) => ({
    works: await store.findMany(tx, earnings.map((it) => it.collaborationId)), brands: await findAccounts(tx, [...new Set(earnings.map((it) => it.brandId))]),
  }));
  return earnings.flatMap((it) => {
    const work = works.find((one) => one.id === it.collaborationId);
    if (!work) return [];
    return [{ ...it, title: work.terms.title, brandName: brands.find((one) => one.id === it.brandId)?.displayName ?? '', together: togetherOf(work.terms), reason: reasonOf(it, work.state) }];
  });
}
