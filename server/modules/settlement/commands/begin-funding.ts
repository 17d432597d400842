import { invariant } from '#domain/kit/assert.ts';
import { err, type Result } from '#domain/kit/result.ts';
import type { CollaborationId } from '#domain/kit/ids.ts';
import type { Money } from '#domain/kit/money.ts';
import { quote, type Rates } from '#domain/settlement/fees.ts';
import type { Hold } from '#domain/settlement/hold.ts';
import { chooseRail } from '#domain/settlement/policy.ts';
import type { SettlementError } from '#domain/settlement/errors.ts';
import type { Tx } from '#server/platform/command.ts';
import type { SettlementContext } from '../context.ts';
import { countriesOf } from '../holds/countries.ts';
import { takeStep } from '../holds/step.ts';
import * as holds from '../holds/store.ts';
import * as payoutAccounts from '../payout-accounts/store.ts';

type Refusal = SettlementError | { readonly code: 'CREATOR_NOT_ONBOARDED' | 'CREATOR_BALANCE_SHORT' } | { readonly code: 'NO_RAIL'; readonly reason: string };

/**
 * Freezes price, fees and rail of an accepted collaboration and asks for the payment. Runs in the acceptance's transaction; no network here.
 * Errors: CREATOR_NOT_ONBOARDED (never fund first), CREATOR_BALANCE_SHORT, NO_RAIL, SettlementError. Units: minor units. Source: MONEY.md §9.3 accept, §10.
 */
export async function beginFunding(ctx: SettlementContext, tx: Tx, it: { collaborationId: CollaborationId; price: Money; rates: Rates }): Promise<Result<Hold, Refusal>> {
  const hold = await holds.lockByCollaboration(tx, it.collaborationId);
  invariant(hold, 'a collaboration without a hold', it.collaborationId);
  const account = await payoutAccounts.find(tx, hold.creatorId);
  if (account?.status !== 'ready') return err({ code: 'CREATOR_NOT_ONBOARDED' });
  if (account.shortSince !== null) return err({ code: 'CREATOR_BALANCE_SHORT' });
  const choice = chooseRail(ctx.railSettings, await countriesOf(tx, hold));
  if (choice.rail === null) return err({ code: 'NO_RAIL', reason: choice.reason });
  const { brandFeeBps, commissionBps } = it.rates;
  const { brandFee, commission } = quote(it.price, it.rates);
  const change = { rail: choice.rail, railRule: choice.rule, railReason: choice.reason, policyVersion: choice.policyVersion, price: it.price, brandFee, commission, brandFeeBps, commissionBps };
  return takeStep(ctx, tx, { hold, step: 'fund', change });
}
