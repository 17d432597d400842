import type Stripe from 'stripe';
import { instant, type Instant } from '#domain/kit/time.ts';
import { amountOf, intentFacts } from './facts.ts';
import type { ListedEvent, ListedIntent, ListedMovement } from './port.ts';
import { INTENT_EXPAND } from './senders.ts';

const PAGE = 100;
const secondsOf = (at: Instant): number => Math.floor(at / 1_000);
const whose = (stripeAccount: string): { stripeAccount?: string } => (stripeAccount === '' ? {} : { stripeAccount });
const idOf = (it: string | { id: string } | null | undefined): string | null => (typeof it === 'string' ? it : it?.id ?? null);

type Source = { readonly id: string; readonly source_transfer?: string | { id: string } | null; readonly source_transfer_reversal?: string | { id: string } | null; readonly metadata?: Stripe.Metadata | null };

/** What of ours a movement belongs to: in a creator's balance the transfer or reversal behind the payment, else what moved itself. */
const aboutOf = (source: Source | null, id: string): string => idOf(source?.source_transfer) ?? idOf(source?.source_transfer_reversal) ?? source?.id ?? id;

/** Pages the movements of one balance, newest first. Source: MONEY.md §8. */
export async function listMovements(stripe: Stripe, it: { stripeAccount: string; from: Instant }): Promise<readonly ListedMovement[]> {
  const found: ListedMovement[] = [];
  const pages = stripe.balanceTransactions.list({ created: { gte: secondsOf(it.from) }, limit: PAGE, expand: ['data.source'] }, whose(it.stripeAccount));
  for await (const one of pages) {
    const source = (typeof one.source === 'string' ? null : one.source) as Source | null;
    const sourceId = idOf(one.source as string | { id: string } | null);
    found.push({
      id: one.id, type: one.type, stripeAccount: it.stripeAccount, sourceId, aboutId: aboutOf(source, sourceId ?? one.id),
      collaborationId: source?.metadata?.['collaboration_id'] ?? null, amountMinor: BigInt(one.amount), feeMinor: BigInt(one.fee), currency: one.currency.toUpperCase(),
      availableAt: instant(one.available_on * 1_000), createdAt: instant(one.created * 1_000),
    });
  }
  return found;
}

/** Pages what happened in one account, newest first; 30 days are kept there. Source: MONEY.md §5. */
export async function listEvents(stripe: Stripe, it: { stripeAccount: string; from: Instant }): Promise<readonly ListedEvent[]> {
  const found: ListedEvent[] = [];
  for await (const one of stripe.events.list({ created: { gte: secondsOf(it.from) }, limit: PAGE }, whose(it.stripeAccount))) {
    found.push({ id: one.id, type: one.type, objectId: (one.data.object as { id?: string }).id ?? null, stripeAccount: it.stripeAccount === '' ? null : it.stripeAccount, createdAt: instant(one.created * 1_000) });
  }
  return found;
}

/** Pages the payments that stand for money: reserved or taken. */
export async function listIntents(stripe: Stripe, from: Instant): Promise<readonly ListedIntent[]> {
  const found: ListedIntent[] = [];
  for await (const one of stripe.paymentIntents.list({ created: { gte: secondsOf(from) }, limit: PAGE, expand: INTENT_EXPAND.map((path) => `data.${path}`) })) {
    if (one.status !== 'succeeded' && one.status !== 'requires_capture') continue;
    found.push({ facts: intentFacts(one), amount: amountOf(one.amount, one.currency), holdId: one.metadata['hold_id'] ?? null, attempt: Number(one.metadata['attempt'] ?? 0), createdAt: instant(one.created * 1_000) });
  }
  return found;
}
