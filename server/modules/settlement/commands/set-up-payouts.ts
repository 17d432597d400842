import type { PayoutAccountChanged } from '#domain/events.ts';
import { DAY_MS, after } from '#domain/kit/time.ts';
import { err, ok, type Result } from '#domain/kit/result.ts';
import { invariant } from '#domain/kit/assert.ts';
import type { SettlementError } from '#domain/settlement/errors.ts';
import type { AccountFacts, LinkFacts, SettingsFacts } from '#server/adapters/stripe/port.ts';
import { findAccounts, hasConfirmed, type AccountsContext } from '#server/modules/accounts/index.ts';
import { announce } from '#server/platform/outbox/outbox.ts';
import type { Tx } from '#server/platform/command.ts';
import type { SettlementContext } from '../context.ts';
import { carryOut, orUnavailable } from '../operations.ts';
import * as accounts from '../payout-accounts/store.ts';
import { paidCreator, type AccessError } from '../policy.ts';
import { returnUrl } from '../return-url.ts';

type Refusal = SettlementError | AccessError;

/** Sends a creator to the provider's page where payouts are set up; makes the account first, with payouts that wait for us. Who can be paid already gives the password first: it changes where money goes. Errors: SettlementError, AccessError. Source: MONEY.md §1. */
export async function startPayoutSetup(ctx: SettlementContext & AccountsContext, { returnPath }: { returnPath: string }): Promise<Result<{ url: string }, Refusal>> {
  const allowed = paidCreator(ctx.viewer);
  if (!allowed.ok) return allowed;
  const { accountId } = allowed.value;
  const known = await ctx.read((tx) => accounts.find(tx, accountId));
  if (known?.destination != null && !(await hasConfirmed(ctx))) return err({ code: 'PASSWORD_NEEDED' });
  return orUnavailable(async () => {
    const stripeAccountId = await connectedAccount(ctx, accountId);
    const url = returnUrl(ctx.publicUrl, returnPath, {});
    const link = await carryOut<LinkFacts>(ctx, { scope: `${accountId}:link:${ctx.random.id('request', ctx.clock.now())}`, holdId: null, accountId }, {
      operation: 'accountLinks.create', params: { account: stripeAccountId, use_case: { type: 'account_onboarding', account_onboarding: { refresh_url: url, return_url: url } } },
    });
    return link.kind === 'done' ? ok({ url: link.facts.url }) : err({ code: 'PROVIDER_UNAVAILABLE' } as const);
  });
}

async function connectedAccount(ctx: SettlementContext, accountId: string): Promise<string> {
  const known = await ctx.read((tx) => accounts.find(tx, accountId));
  if (known?.stripeAccountId) return known.stripeAccountId;
  await ctx.transaction(async (tx) => ok(await accounts.start(tx, accountId, ctx.clock.now())));
  const [account] = await ctx.read((tx) => findAccounts(tx, [accountId]));
  invariant(account, 'a viewer without an account', accountId);
  const made = await carryOut<AccountFacts>(ctx, { scope: `${accountId}:connect`, holdId: null, accountId }, {
    operation: 'accounts.create',
    params: {
      dashboard: 'express', display_name: account.displayName, identity: { country: account.country.toLowerCase(), entity_type: 'individual' },
      configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } },
      defaults: { currency: 'eur', responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
      include: ['configuration.recipient', 'requirements'], metadata: { account_id: accountId },
    },
  });
  invariant(made.kind === 'done', 'the provider refused an account', made);
  const stripeAccount = made.facts.id;
  await letPayoutsWait(ctx, { accountId, stripeAccount, step: 'manual_payouts' });
  await ctx.transaction(async (tx) => ok(await accounts.keepStripeAccount(tx, accountId, stripeAccount)));
  return stripeAccount;
}

/** Sets a creator's payouts to wait for us, and has it read back. Throws: InvariantViolation when they do not; Fault (retryable). */
export async function letPayoutsWait(ctx: SettlementContext, { accountId, stripeAccount, step }: { accountId: string; stripeAccount: string; step: string }): Promise<void> {
  const settings = await carryOut<SettingsFacts>(ctx, { scope: `${accountId}:${step}`, holdId: null, accountId }, {
    operation: 'balanceSettings.update', params: { payments: { payouts: { schedule: { interval: 'manual' } } } }, stripeAccount,
  });
  invariant(settings.kind === 'done' && settings.facts.payoutInterval === 'manual', 'the payouts of a creator do not wait for us', { accountId, settings });
}

/** Reads whether a creator can be paid; the return from the provider's page proves nothing by itself. Errors: SettlementError, AccessError. */
export async function refreshPayoutAccount(ctx: SettlementContext, _input: object): Promise<Result<accounts.PayoutAccountRow, Refusal>> {
  const allowed = paidCreator(ctx.viewer);
  if (!allowed.ok) return allowed;
  const known = await ctx.read((tx) => accounts.find(tx, allowed.value.accountId));
  if (!known?.stripeAccountId) return err({ code: 'PAYOUT_ACCOUNT_MISSING' });
  return orUnavailable(async () => ok(await readAccount(ctx, known)));
}

/** Reads a payout account at the provider and notes what it says. Throws: Fault (retryable). */
export async function readAccount(ctx: SettlementContext, known: accounts.PayoutAccountRow): Promise<accounts.PayoutAccountRow> {
  invariant(known.stripeAccountId, 'a payout account without its name at the provider', known.creatorId);
  const facts = await ctx.payments.readAccount(known.stripeAccountId);
  const noted = await ctx.transaction(async (tx) => ok(await noteAccount(ctx, tx, { known, facts })));
  return noted.value;
}

/** Another bank account than before is paid only a day later, and its owner is told: a stolen session must not empty an account unseen. Source: MONEY.md §1. */
const CHANGED_WAITS_MS = DAY_MS;

async function noteAccount(ctx: SettlementContext, tx: Tx, { known, facts }: { known: accounts.PayoutAccountRow; facts: AccountFacts }): Promise<accounts.PayoutAccountRow> {
  const current = (await accounts.lock(tx, known.creatorId)) ?? known;
  const now = ctx.clock.now();
  const was = current.status === 'ready' || current.status === 'restricted';
  const status = facts.transfersActive ? 'ready' as const : was ? 'restricted' as const : 'pending' as const;
  const changed = current.destination !== null && facts.destination !== null && facts.destination !== current.destination;
  const waitsUntil = after(now, CHANGED_WAITS_MS);
  const paysOutFrom = changed ? waitsUntil : current.paysOutFrom;
  const next = { ...current, status, needs: facts.needs, destination: facts.destination ?? current.destination, paysOutFrom };
  await accounts.note(tx, { ...next, at: now });
  if (changed) await announce(tx, { type: 'payout-account-changed', creatorId: known.creatorId, paysOutFromMs: waitsUntil } satisfies PayoutAccountChanged, { now, random: ctx.random });
  return { ...next, readAt: now };
}
