import type { Currency } from '../kit/money.ts';

/**
 * The kinds of ledger account. Credit > 0, debit < 0.
 * clearing: money at the provider, ours to move · authorised: reserved on a brand's card, not taken · creator_balance: in a creator's own provider balance ·
 * hold: one per collaboration · creator_payable: owed to a creator · commission, brand_fee: earned · provider_cost, dispute_loss: spent · creator_receivable: a creator owes us.
 * Source: RELIABILITY.md §4.1; ADR-0011.
 */
export const ACCOUNT_KINDS = ['clearing', 'authorised', 'creator_balance', 'hold', 'creator_payable', 'commission', 'brand_fee', 'provider_cost', 'dispute_loss', 'creator_receivable'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** An account by what it stands for: its kind and, where there is one per collaboration or creator, whose it is. */
export type LedgerAccount = { readonly kind: AccountKind; readonly owner: string; readonly currency: Currency };

const ours = (kind: AccountKind) => (currency: Currency): LedgerAccount => ({ kind, owner: '', currency });
const owned = (kind: AccountKind) => (owner: string, currency: Currency): LedgerAccount => ({ kind, owner, currency });

/** Every account there is, by name. */
export const chart = {
  clearing: ours('clearing'), commission: ours('commission'), brandFee: ours('brand_fee'), providerCost: ours('provider_cost'), disputeLoss: ours('dispute_loss'),
  hold: owned('hold'), authorised: owned('authorised'), creatorPayable: owned('creator_payable'), creatorBalance: owned('creator_balance'), creatorReceivable: owned('creator_receivable'),
} as const;
