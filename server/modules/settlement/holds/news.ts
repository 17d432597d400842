import type { IntentFacts } from '#server/adapters/stripe/port.ts';

/** What a payment try came to: what the provider's object says, or why the bank said no. */
export type FundingNews = { readonly intentId: string } & ({ readonly facts: IntentFacts } | { readonly refusal: string });
