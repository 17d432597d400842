import { err, ok, type Result } from '#domain/kit/result.ts';
import type { SettlementError } from '#domain/settlement/errors.ts';
import type { CustomerFacts, SessionFacts } from '#server/adapters/stripe/port.ts';
import * as cards from '../cards/store.ts';
import type { SettlementContext } from '../context.ts';
import { carryOut, orUnavailable } from '../operations.ts';
import { payingBrand, type AccessError } from '../policy.ts';
import { returnUrl } from '../return-url.ts';

type Refusal = SettlementError | AccessError;

/** The version of the words a brand agrees to when it saves a card: we charge up to the agreed price when a creator accepts. Source: MONEY.md §3. */
const MANDATE_VERSION = '2026-11-24';

/** Begins to save a card on the provider's page; answers its address. No card data ever passes through us. Errors: SettlementError, AccessError. */
export async function startCardSetup(ctx: SettlementContext, { returnPath }: { returnPath: string }): Promise<Result<{ url: string }, Refusal>> {
  const allowed = payingBrand(ctx.viewer);
  if (!allowed.ok) return allowed;
  const { accountId } = allowed.value;
  return orUnavailable(async () => {
    const customerId = await customerOf(ctx, accountId);
    const now = ctx.clock.now();
    const cardId = ctx.random.id('card', now);
    await ctx.transaction(async (tx) => ok(await cards.insert(tx, { id: cardId, brandId: accountId, mandateVersion: MANDATE_VERSION, at: now })));
    const back = returnUrl(ctx.publicUrl, returnPath, { card: cardId });
    const opened = await carryOut<SessionFacts>(ctx, { scope: `${cardId}:session`, holdId: null, accountId }, {
      operation: 'checkout.sessions.create',
      params: { mode: 'setup', customer: customerId, currency: 'eur', allowed_payment_method_types: ['card'], success_url: back, cancel_url: back, metadata: { card_id: cardId } },
    });
    if (opened.kind !== 'done' || opened.facts.url === null) return err({ code: 'PROVIDER_UNAVAILABLE' } as const);
    const { id, url } = opened.facts;
    await ctx.transaction(async (tx) => ok(await cards.setSession(tx, cardId, id)));
    return ok({ url });
  });
}

async function customerOf(ctx: SettlementContext, accountId: string): Promise<string> {
  const known = await ctx.read((tx) => cards.findCustomer(tx, accountId));
  if (known) return known;
  const made = await carryOut<CustomerFacts>(ctx, { scope: `${accountId}:customer`, holdId: null, accountId }, { operation: 'customers.create', params: { metadata: { account_id: accountId } } });
  if (made.kind !== 'done') throw new Error(`the provider refused a customer: ${made.code}`);
  const customerId = made.facts.id;
  await ctx.transaction(async (tx) => ok(await cards.keepCustomer(tx, { accountId, customerId, at: ctx.clock.now() })));
  return customerId;
}

/** Reads what became of a card after the return from the provider's page. Errors: SettlementError, AccessError. */
export async function finishCardSetup(ctx: SettlementContext, { cardId }: { cardId: string }): Promise<Result<cards.CardRow, Refusal>> {
  const allowed = payingBrand(ctx.viewer);
  if (!allowed.ok) return allowed;
  const card = await ctx.read((tx) => cards.find(tx, cardId));
  if (!card || card.sessionId === null || card.removedAt !== null) return err({ code: 'CARD_NOT_FOUND' });
  return orUnavailable(() => readCard(ctx, card));
}

/** Reads the provider's page of a card and keeps what was saved there. Errors: CARD_SETUP_UNFINISHED. */
export async function readCard(ctx: SettlementContext, card: cards.CardRow): Promise<Result<cards.CardRow, SettlementError>> {
  if (card.savedAt !== null || card.sessionId === null) return ok(card);
  const session = await ctx.payments.readSession(card.sessionId);
  const saved = session.card;
  if (!session.complete || !saved) return err({ code: 'CARD_SETUP_UNFINISHED' });
  const at = ctx.clock.now();
  await ctx.transaction(async (tx) => ok(await cards.markSaved(tx, { id: card.id, ...saved, at })));
  return ok({ ...card, ...saved, savedAt: at });
}

/** Takes a card off the brand's list; running collaborations keep what they have frozen. Errors: SettlementError, AccessError. */
export async function removeCard(ctx: SettlementContext, { cardId }: { cardId: string }): Promise<Result<{ done: true }, Refusal>> {
  const allowed = payingBrand(ctx.viewer);
  if (!allowed.ok) return allowed;
  return ctx.transaction(async (tx) => {
    const card = await cards.find(tx, cardId);
    if (!card || card.removedAt !== null) return err({ code: 'CARD_NOT_FOUND' } as const);
    await cards.markRemoved(tx, cardId, ctx.clock.now());
    return ok({ done: true } as const);
  });
}
