/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CollaborationGroup =
  | 'finished'
  | 'needs_me'
  | 'open';

export type CreatorFilter = {
  availableOnly?: boolean | null | undefined;
  country?: string | null | undefined;
  followersMax?: number | null | undefined;
  followersMin?: number | null | undefined;
  language?: string | null | undefined;
  niche?: string | null | undefined;
  priceMaxMinor?: string | null | undefined;
  text?: string | null | undefined;
  type?: string | null | undefined;
};

export type CreatorProfileInput = {
  available: boolean;
  bio: string;
  city: string;
  headline: string;
  languages: Array<string>;
  niches: Array<string>;
  tiktokHandle?: string | null | undefined;
};

export type CreatorSort =
  | 'engagement'
  | 'followers'
  | 'newest'
  | 'price'
  | 'views';

export type Currency =
  | 'CHF'
  | 'EUR'
  | 'GBP'
  | 'PLN'
  | 'SEK'
  | 'USD';

export type OfferInput = {
  amountMinor: string;
  currency: Currency;
  draftFirst?: boolean;
  fields: Readonly<Record<string, string | number | readonly string[]>>;
  note?: string;
  revisionRoundsMax?: number;
  title: string;
  usageRights: UsageRightsInput;
};

export type RequestInput = {
  cardId: string | number;
  creatorId: string | number;
  offer: OfferInput;
  type: string;
};

export type Side =
  | 'brand'
  | 'creator'
  | 'operator';

export type SignUpInput = {
  country: string;
  displayName: string;
  email: string;
  name: string;
  password: string;
  side: Side;
};

export type UsageRightsInput = {
  aiTraining: boolean;
  channels: string;
  months: number;
  paid: boolean;
};

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: { jobsWaiting: number, jobsDead: number, callsInDoubt: number, webhooksWaiting: number, collaborationsByState: Array<{ state: string, count: number }>, moneyByStage: Array<{ stage: string, count: number, total: { amountMinor: string, currency: Currency } }>, rules: Array<{ code: string, sentence: string, violations: number, ranAt: string, brokenSince: string | null }> } | null, reconciliation: { share: number, openBreaks: number, ratios: Array<{ matched: { amountMinor: string, currency: Currency }, total: { amountMinor: string, currency: Currency } }>, breaks: Array<{ id: string, kind: string, providerId: string, collaborationId: string | null, openedAt: string, closedAt: string | null, ours: { amountMinor: string, currency: Currency }, theirs: { amountMinor: string, currency: Currency } }> } | null };

export type OperatorWorkQueryVariables = Exact<{
  group?: CollaborationGroup | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OperatorWorkQuery = { collaborations: { total: number, endCursor: string | null, hasMore: boolean, items: Array<{ id: string, type: string, title: string, state: string, dueAt: string | null, requestedAt: string, brand: { id: string, displayName: string, country: string }, creator: { id: string, displayName: string, country: string }, frozen: { reason: string } | null, turn: { who: string, needs: string }, hold: { state: string, rail: string | null, total: { amountMinor: string, currency: Currency } } }> } };

export type OperatorBooksQueryVariables = Exact<{
  id: string | number;
}>;


export type OperatorBooksQuery = { collaboration: { id: string, ledger: Array<{ id: string, key: string, kind: string, providerRef: string | null, at: string, postings: Array<{ fromAccount: string, toAccount: string, amount: { amountMinor: string, currency: Currency } }> }>, providerCalls: Array<{ id: string, key: string, operation: string, state: string, tries: number, objectId: string | null, errorCode: string | null, recordedAt: string, answeredAt: string | null }> } | null };

export type BillingCardsQueryVariables = Exact<{ [key: string]: never; }>;


export type BillingCardsQuery = { cards: Array<{ id: string, network: string, last4: string, expiresMonth: number, expiresYear: number, savedAt: string | null }> };

export type BillingStartCardSetupMutationVariables = Exact<{
  returnPath: string;
}>;


export type BillingStartCardSetupMutation = { startCardSetup:
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'Redirect', url: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type BillingFinishCardSetupMutationVariables = Exact<{
  cardId: string | number;
}>;


export type BillingFinishCardSetupMutation = { finishCardSetup:
    | { __typename: 'Card', id: string, network: string, last4: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type BillingRemoveCardMutationVariables = Exact<{
  cardId: string | number;
}>;


export type BillingRemoveCardMutation = { removeCard:
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'Done', done: boolean }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type RequestedCreatorQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestedCreatorQuery = { creator: { id: string, displayName: string, headline: string, country: string, available: boolean, answerHours: number | null, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> } | null };

export type QuoteQueryVariables = Exact<{
  creatorId: string | number;
  amountMinor: string;
  currency: Currency;
}>;


export type QuoteQuery = { quote: { brandFeeBps: number, commissionBps: number, rail: string | null, railReason: string, price: { amountMinor: string, currency: Currency }, brandFee: { amountMinor: string, currency: Currency }, total: { amountMinor: string, currency: Currency }, commission: { amountMinor: string, currency: Currency }, creatorGets: { amountMinor: string, currency: Currency } } | null };

export type PayingCardsQueryVariables = Exact<{ [key: string]: never; }>;


export type PayingCardsQuery = { cards: Array<{ id: string, network: string, last4: string, expiresMonth: number, expiresYear: number, savedAt: string | null }> };

export type PayingStartCardSetupMutationVariables = Exact<{
  returnPath: string;
}>;


export type PayingStartCardSetupMutation = { startCardSetup:
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'Redirect', url: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type PayingFinishCardSetupMutationVariables = Exact<{
  cardId: string | number;
}>;


export type PayingFinishCardSetupMutation = { finishCardSetup:
    | { __typename: 'Card', id: string, network: string, last4: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type CollaborationQueryVariables = Exact<{
  id: string | number;
}>;


export type CollaborationQuery = { collaboration: { id: string, type: string, title: string, state: string, dueAt: string | null, requestedAt: string, acceptedAt: string | null, fundedAt: string | null, deliveryDueAt: string | null, deliveredAt: string | null, postedAt: string | null, roundsUsed: number, offerBy: string, cancelProposedBy: string | null, allowedActions: Array<string>, brand: { id: string, displayName: string, country: string, tiktokHandle: string | null }, creator: { id: string, displayName: string, country: string, tiktokHandle: string | null }, frozen: { reason: string, by: string, at: string, note: string } | null, turn: { who: string, needs: string, atZero: string | null, yours: boolean }, terms: { fields: Readonly<Record<string, string | number | readonly string[]>>, revisionRoundsMax: number, draftFirst: boolean, brandFeeBps: number, commissionBps: number, policyVersion: string, frozen: boolean, price: { amountMinor: string, currency: Currency }, usageRights: { channels: string, paid: boolean, months: number, aiTraining: boolean }, clocks: { responseHours: number, fundingHours: number, deliveryHours: number, changesHoursMin: number, reviewHours: number, postingHours: number, decisionHours: number } }, hold: { id: string, state: string, rail: string | null, railReason: string | null, captured: boolean, needsBrandReason: string | null, failure: string | null, fundedAt: string | null, settledAt: string | null, expectedAt: string | null, price: { amountMinor: string, currency: Currency }, brandFee: { amountMinor: string, currency: Currency }, total: { amountMinor: string, currency: Currency }, commission: { amountMinor: string, currency: Currency }, creatorGets: { amountMinor: string, currency: Currency }, card: { id: string, network: string, last4: string } | null }, timeline: Array<{ id: string, at: string, kind: string, machine: string, by: string, byName: string | null, note: string }>, offers: Array<{ id: string, seq: number, bySide: string, note: string, madeAt: string, price: { amountMinor: string, currency: Currency } }>, deliverables: Array<{ id: string, seq: number, stage: string, fields: Readonly<Record<string, string | number | readonly string[]>>, note: string, deliveredAt: string, claimsReadAt: string | null, changesAsked: string | null, changesAskedAt: string | null, claims: Array<{ code: string, sentence: string, outcome: string }> }> } | null };

export type RequestCollaborationMutationVariables = Exact<{
  input: RequestInput;
}>;


export type RequestCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type CounterCollaborationMutationVariables = Exact<{
  id: string | number;
  offer: OfferInput;
}>;


export type CounterCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type AcceptCollaborationMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type DenyCollaborationMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type DenyCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type WithdrawCollaborationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ExtendResponseMutationVariables = Exact<{
  id: string | number;
}>;


export type ExtendResponseMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type DeliverCollaborationMutationVariables = Exact<{
  id: string | number;
  fields: Readonly<Record<string, string | number | readonly string[]>>;
  note: string;
}>;


export type DeliverCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type PostCollaborationMutationVariables = Exact<{
  id: string | number;
  fields: Readonly<Record<string, string | number | readonly string[]>>;
  note: string;
}>;


export type PostCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ApproveCollaborationMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type RequestChangesMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type RequestChangesMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type GiveUpCollaborationMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type GiveUpCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ProposeCancelMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type ProposeCancelMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type AgreeCancelMutationVariables = Exact<{
  id: string | number;
}>;


export type AgreeCancelMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ExtendPostingMutationVariables = Exact<{
  id: string | number;
}>;


export type ExtendPostingMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type OpenDisputeMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type OpenDisputeMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type WithdrawDisputeMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawDisputeMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ConfirmPaymentMutationVariables = Exact<{
  id: string | number;
  returnPath: string;
}>;


export type ConfirmPaymentMutation = { answer:
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'Redirect', url: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type RetryPaymentMutationVariables = Exact<{
  id: string | number;
  cardId: string | number;
}>;


export type RetryPaymentMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type RefreshPaymentMutationVariables = Exact<{
  id: string | number;
}>;


export type RefreshPaymentMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'Collaboration', id: string, hold: { state: string } }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type FreezeCollaborationMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type FreezeCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ReasonNeeded', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type UnfreezeCollaborationMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type UnfreezeCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ReasonNeeded', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ResolveCollaborationMutationVariables = Exact<{
  id: string | number;
  decideFor: string;
  note: string;
}>;


export type ResolveCollaborationMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'Collaboration', id: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ReasonNeeded', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type CreatorsQueryVariables = Exact<{
  filter?: CreatorFilter | null | undefined;
  sort?: CreatorSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CreatorsQuery = { creators: { total: number, endCursor: string | null, hasMore: boolean, items: Array<{ id: string, displayName: string, headline: string, city: string, country: string, languages: Array<string>, niches: Array<string>, followers: number, medianViews: number, engagementBps: number, answerHours: number | null, available: boolean, onTime: number, finished: number, portfolio: Array<{ title: string, views: number, hue: number }>, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> }> } };

export type CreatorCountQueryVariables = Exact<{
  filter?: CreatorFilter | null | undefined;
}>;


export type CreatorCountQuery = { creators: { total: number } };

export type CreatorQueryVariables = Exact<{
  id: string | number;
}>;


export type CreatorQuery = { creator: { id: string, displayName: string, headline: string, bio: string, city: string, country: string, languages: Array<string>, niches: Array<string>, followers: number, medianViews: number, engagementBps: number, answerHours: number | null, available: boolean, onTime: number, finished: number, tiktokHandle: string | null, joinedAt: string, audience: { countries: Array<{ key: string, percent: number }>, ages: Array<{ key: string, percent: number }>, genders: Array<{ key: string, percent: number }> }, portfolio: Array<{ title: string, views: number, hue: number }>, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> } | null };

export type HomeWorkQueryVariables = Exact<{
  group: CollaborationGroup;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HomeWorkQuery = { collaborations: { total: number, endCursor: string | null, hasMore: boolean, items: Array<{ id: string, type: string, title: string, state: string, dueAt: string | null, brand: { id: string, displayName: string }, creator: { id: string, displayName: string }, turn: { who: string, needs: string, atZero: string | null, yours: boolean }, frozen: { reason: string } | null, hold: { state: string, price: { amountMinor: string, currency: Currency }, total: { amountMinor: string, currency: Currency }, creatorGets: { amountMinor: string, currency: Currency } } }> } };

export type MoneyByStageQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyByStageQuery = { moneyByStage: Array<{ stage: string, count: number, total: { amountMinor: string, currency: Currency } }> };

export type LandingCreatorsQueryVariables = Exact<{
  filter?: CreatorFilter | null | undefined;
}>;


export type LandingCreatorsQuery = { creators: { total: number, items: Array<{ id: string, displayName: string, headline: string, city: string, country: string, medianViews: number, engagementBps: number, portfolio: Array<{ hue: number, views: number }>, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> }> } };

export type PriceExampleQueryVariables = Exact<{
  creatorId: string | number;
  amountMinor: string;
  currency: Currency;
}>;


export type PriceExampleQuery = { quote: { brandFeeBps: number, commissionBps: number, price: { amountMinor: string, currency: Currency }, brandFee: { amountMinor: string, currency: Currency }, total: { amountMinor: string, currency: Currency }, commission: { amountMinor: string, currency: Currency }, creatorGets: { amountMinor: string, currency: Currency } } | null };

export type NotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationsQuery = { notifications: Array<{ id: string, kind: string, collaborationId: string | null, sentence: string, at: string, seen: boolean }> };

export type MarkNotificationsSeenMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkNotificationsSeenMutation = { markNotificationsSeen: { done: boolean } };

export type PayoutStateQueryVariables = Exact<{ [key: string]: never; }>;


export type PayoutStateQuery = { payoutAccount: { status: string, needs: Array<string>, readAt: string | null } | null };

export type EarningsQueryVariables = Exact<{ [key: string]: never; }>;


export type EarningsQuery = { earnings: Array<{ collaborationId: string, title: string, brandName: string, stage: string, movesAt: string | null, reason: string, amount: { amountMinor: string, currency: Currency } }> };

export type StartPayoutSetupMutationVariables = Exact<{
  returnPath: string;
}>;


export type StartPayoutSetupMutation = { startPayoutSetup:
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'Redirect', url: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type RefreshPayoutAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshPayoutAccountMutation = { refreshPayoutAccount:
    | { __typename: 'CardDeclined', code: string, message: string }
    | { __typename: 'CardNotFound', code: string, message: string }
    | { __typename: 'CardSetupUnfinished', code: string, message: string }
    | { __typename: 'CountryUnsupported', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'HoldStepRefused', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccount', status: string, needs: Array<string>, readAt: string | null }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type OwnProfileQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnProfileQuery = { creator: { id: string, displayName: string, headline: string, bio: string, city: string, country: string, languages: Array<string>, niches: Array<string>, available: boolean, tiktokHandle: string | null, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> } | null };

export type UpdateCreatorProfileMutationVariables = Exact<{
  input: CreatorProfileInput;
}>;


export type UpdateCreatorProfileMutation = { updateCreatorProfile:
    | { __typename: 'Creator', id: string }
    | { __typename: 'CreatorsOnly', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
   };

export type SetRateMutationVariables = Exact<{
  type: string;
  amountMinor?: string | null | undefined;
  currency: Currency;
}>;


export type SetRateMutation = { setRate:
    | { __typename: 'Creator', id: string }
    | { __typename: 'CreatorsOnly', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
   };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }> };

export type RevokeSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeSessionMutation = { revokeSession:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'Done', done: boolean }
    | { __typename: 'EmailAlreadyVerified', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'LastOwnerStays', code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberNotFound', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyTries', code: string, message: string }
   };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { done: boolean } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'EmailAlreadyVerified', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'LastOwnerStays', code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberNotFound', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SignedIn', viewer: { side: Side } }
    | { __typename: 'TooManyTries', code: string, message: string }
   };

export type SignInMutationVariables = Exact<{
  side: Side;
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'EmailAlreadyVerified', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'LastOwnerStays', code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberNotFound', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SignedIn', viewer: { side: Side } }
    | { __typename: 'TooManyTries', code: string, message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { done: boolean } };

export type VerifyEmailMutationVariables = Exact<{
  token: string;
}>;


export type VerifyEmailMutation = { verifyEmail:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'Done', done: boolean }
    | { __typename: 'EmailAlreadyVerified', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'LastOwnerStays', code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberNotFound', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyTries', code: string, message: string }
   };

export type ResendVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type ResendVerificationMutation = { resendVerification:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'Done', done: boolean }
    | { __typename: 'EmailAlreadyVerified', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'LastOwnerStays', code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberNotFound', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyTries', code: string, message: string }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  side: Side;
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { done: boolean } };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'EmailAlreadyVerified', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'LastOwnerStays', code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberNotFound', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SignedIn', viewer: { side: Side } }
    | { __typename: 'TooManyTries', code: string, message: string }
   };

export type JoinTeamMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type JoinTeamMutation = { joinTeam:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'EmailAlreadyVerified', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'LastOwnerStays', code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberNotFound', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SignedIn', viewer: { side: Side } }
    | { __typename: 'TooManyTries', code: string, message: string }
   };

export type TeamQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamQuery = { team: Array<{ id: string, name: string, email: string, role: string, joined: boolean, you: boolean }> };

export type InviteMemberMutationVariables = Exact<{
  email: string;
  name: string;
  role: string;
}>;


export type InviteMemberMutation = { inviteMember:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'Done', done: boolean }
    | { __typename: 'EmailAlreadyVerified', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'LastOwnerStays', code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberNotFound', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyTries', code: string, message: string }
   };

export type SetMemberRoleMutationVariables = Exact<{
  memberId: string | number;
  role: string;
}>;


export type SetMemberRoleMutation = { setMemberRole:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'Done', done: boolean }
    | { __typename: 'EmailAlreadyVerified', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'LastOwnerStays', code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberNotFound', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyTries', code: string, message: string }
   };

export type RemoveMemberMutationVariables = Exact<{
  memberId: string | number;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'Done', done: boolean }
    | { __typename: 'EmailAlreadyVerified', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'LastOwnerStays', code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberNotFound', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyTries', code: string, message: string }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { side: Side, accountId: string, memberId: string, displayName: string, memberName: string, email: string, emailVerified: boolean, role: string, country: string, unseenCount: number, readyForMoney: boolean } | null };

export type DemoClockQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoClockQuery = { demo: { now: string, offsetMs: string } | null };

/** One operation the server knows by its hash: what it answers, and which variables it takes. */
export type Operation<TResult, TVariables> = { readonly hash: string; readonly shape?: (variables: TVariables) => TResult };

export const OverviewDocument = { hash: '769829024783bdc13658b569c8646d10fef1c4e6d2add0458e5fb157b70a9999' } as Operation<OverviewQuery, OverviewQueryVariables>;
export const OperatorWorkDocument = { hash: 'a9265eee13f4de9f9eea61b30599b6ebe7487d8d3e61263d94b8e975e34746f5' } as Operation<OperatorWorkQuery, OperatorWorkQueryVariables>;
export const OperatorBooksDocument = { hash: 'f6aa63adf48b947e6dffd32eae8bf0346ab348f11b61eb85c88e621d4032e05a' } as Operation<OperatorBooksQuery, OperatorBooksQueryVariables>;
export const BillingCardsDocument = { hash: '2877a8ed72b31d111f13d33d9fc0a7104218aaa888912add1789712f2725b018' } as Operation<BillingCardsQuery, BillingCardsQueryVariables>;
export const BillingStartCardSetupDocument = { hash: 'f29521ff5fe0c95a3ac697774e1fe1cef9a3973b016759daf508ea339f0329e5' } as Operation<BillingStartCardSetupMutation, BillingStartCardSetupMutationVariables>;
export const BillingFinishCardSetupDocument = { hash: '43aea823baf549d4e550f76008b5e1679951118c8ad191de0132886b1d1883b5' } as Operation<BillingFinishCardSetupMutation, BillingFinishCardSetupMutationVariables>;
export const BillingRemoveCardDocument = { hash: '2870039440a366eb2b87d275c1437c3e45f70df13d34b6b22138d07f9abc672f' } as Operation<BillingRemoveCardMutation, BillingRemoveCardMutationVariables>;
export const RequestedCreatorDocument = { hash: '6d77f1e8962bc5297cdfabbd4ce6c565a44df4ca6c67bd0d245db233c1b525b7' } as Operation<RequestedCreatorQuery, RequestedCreatorQueryVariables>;
export const QuoteDocument = { hash: '02d92b474c6431f0a482f7b335e8445b3e0b77ce16d860fb4eefb421cae998c9' } as Operation<QuoteQuery, QuoteQueryVariables>;
export const PayingCardsDocument = { hash: 'ae0e633d42e0605df2945eb62290a4f14e7acd5e1bcdb5629699bb1684add465' } as Operation<PayingCardsQuery, PayingCardsQueryVariables>;
export const PayingStartCardSetupDocument = { hash: '9239ccec7f2d734af729a6f9c63f590abca6482ff8f33cae77b5da4afe58a544' } as Operation<PayingStartCardSetupMutation, PayingStartCardSetupMutationVariables>;
export const PayingFinishCardSetupDocument = { hash: '4ebbc0f99e9882955d934565f13be5e80042814265921bf57b90329b1eaf252a' } as Operation<PayingFinishCardSetupMutation, PayingFinishCardSetupMutationVariables>;
export const CollaborationDocument = { hash: '902c006f2117b21b8393d2ed3b0b2217b7e55bfb7c5dfca2c25b6f284b2b081a' } as Operation<CollaborationQuery, CollaborationQueryVariables>;
export const RequestCollaborationDocument = { hash: '256293b1aa783d921e8522901e3bdaae7a7aa1c2b1a1dca042b1f478e55dbd1f' } as Operation<RequestCollaborationMutation, RequestCollaborationMutationVariables>;
export const CounterCollaborationDocument = { hash: '5f3888026ba64528cbfe206c325fc14ecb3156756e79a6b03b031fb932722f9f' } as Operation<CounterCollaborationMutation, CounterCollaborationMutationVariables>;
export const AcceptCollaborationDocument = { hash: '773b181e530f8a0c540b3967dee41164290109a2b00b095c539bf4ed137d03bc' } as Operation<AcceptCollaborationMutation, AcceptCollaborationMutationVariables>;
export const DenyCollaborationDocument = { hash: '5661adcaba405b11d638027216195a972cff9e86a0bd8b06ecbd76cd26f30b5b' } as Operation<DenyCollaborationMutation, DenyCollaborationMutationVariables>;
export const WithdrawCollaborationDocument = { hash: 'cdd7f0f575ed3d5b3e2f10302ad1e1547bb410f09c7bb95ec5d8496957396287' } as Operation<WithdrawCollaborationMutation, WithdrawCollaborationMutationVariables>;
export const ExtendResponseDocument = { hash: '36a22fbdd8472db9687220898df012304e42b9c3a540a34d536b361f4226421b' } as Operation<ExtendResponseMutation, ExtendResponseMutationVariables>;
export const DeliverCollaborationDocument = { hash: 'b579d8d18b207aa63eed8c273cc0a814e1cd4795ed9b2144f9cd3ccf6b2020a6' } as Operation<DeliverCollaborationMutation, DeliverCollaborationMutationVariables>;
export const PostCollaborationDocument = { hash: 'd7240b1ed7e5b9712dd130e598e1f14962d0583d66354a4e230b48174fc9c216' } as Operation<PostCollaborationMutation, PostCollaborationMutationVariables>;
export const ApproveCollaborationDocument = { hash: '27d017a800a5867bab2409a0118c6274b1e6288fe85be886b4708f14d1f6706a' } as Operation<ApproveCollaborationMutation, ApproveCollaborationMutationVariables>;
export const RequestChangesDocument = { hash: '9332a29afa6b96c67ab46ca7de143482a153e27312f1c145ed6b2e7ce9b345d6' } as Operation<RequestChangesMutation, RequestChangesMutationVariables>;
export const GiveUpCollaborationDocument = { hash: 'f6945dc72eed4362b2813a72dcc5ce06200e5b99fe8a1ffe0a1187d7da0b7a4e' } as Operation<GiveUpCollaborationMutation, GiveUpCollaborationMutationVariables>;
export const ProposeCancelDocument = { hash: 'dde0eea4e8c57da7b388d4eb051be6b922aef590b18fee2a88220606d3b8642e' } as Operation<ProposeCancelMutation, ProposeCancelMutationVariables>;
export const AgreeCancelDocument = { hash: 'fe6ed7166db17bbeef0588ad89953f74e0842dd308c66fdae0db27080314f5f8' } as Operation<AgreeCancelMutation, AgreeCancelMutationVariables>;
export const ExtendPostingDocument = { hash: 'd3e07865026b9765dc281adbcbcb6e0093c538f8bc1246fbbee3165c765bde9b' } as Operation<ExtendPostingMutation, ExtendPostingMutationVariables>;
export const OpenDisputeDocument = { hash: '40ea594a274b35dc26a017d6595d067a6436828b19d89e5734c41a65adda9d22' } as Operation<OpenDisputeMutation, OpenDisputeMutationVariables>;
export const WithdrawDisputeDocument = { hash: '4ebb61e4f1e64e6abdf2dc01de686fd0f2812122a117baa6130374e644b1427b' } as Operation<WithdrawDisputeMutation, WithdrawDisputeMutationVariables>;
export const ConfirmPaymentDocument = { hash: '1c03efdc90cf0d0c983b426daecbd678d8827e0868e8dbcd9b44bcddb862c789' } as Operation<ConfirmPaymentMutation, ConfirmPaymentMutationVariables>;
export const RetryPaymentDocument = { hash: 'd51382d1c763a7831500ee5b0344e2192d6ff3946a81c7ccd87666d1fac1f476' } as Operation<RetryPaymentMutation, RetryPaymentMutationVariables>;
export const RefreshPaymentDocument = { hash: 'a93fe85a17dbc65a8ab3307fd147040bea664d6ef201c198ab0b4722c70cf28e' } as Operation<RefreshPaymentMutation, RefreshPaymentMutationVariables>;
export const FreezeCollaborationDocument = { hash: 'bce87f2db8d2e1e85cfa0f137128298cd4710c5c4b82a5f6bc5007f5eaac8238' } as Operation<FreezeCollaborationMutation, FreezeCollaborationMutationVariables>;
export const UnfreezeCollaborationDocument = { hash: 'd0de4a898a88192756616b72bd4b2decf748b5ff8984a16f5327e73c3f8351bd' } as Operation<UnfreezeCollaborationMutation, UnfreezeCollaborationMutationVariables>;
export const ResolveCollaborationDocument = { hash: '57baa66ef161789c741bc67abfe593b1a9019417f79d88d0fe2c2fe07321dd86' } as Operation<ResolveCollaborationMutation, ResolveCollaborationMutationVariables>;
export const CreatorsDocument = { hash: 'd5239cc451c67668fe7d9a7c75cadbe82e89e88f0b00cc8383e6f8ac4ff259f9' } as Operation<CreatorsQuery, CreatorsQueryVariables>;
export const CreatorCountDocument = { hash: 'bd8b4dea2fd27d4a0122016c7be9f987d38ee11a3c48452badc861c2f5e82766' } as Operation<CreatorCountQuery, CreatorCountQueryVariables>;
export const CreatorDocument = { hash: '40ee7f69469277a7ce38c8152ef284c1eef572fcd5b6bed5df8f7558e62d6a7e' } as Operation<CreatorQuery, CreatorQueryVariables>;
export const HomeWorkDocument = { hash: '125a3a39235fbb87ea3066fe6ab80175764144482b7c4b6756ffca9a7605a614' } as Operation<HomeWorkQuery, HomeWorkQueryVariables>;
export const MoneyByStageDocument = { hash: '0891b4a8e39fa2cc3b9f117572e694f256d1e4ad08d7a96fc9deac7e8589e028' } as Operation<MoneyByStageQuery, MoneyByStageQueryVariables>;
export const LandingCreatorsDocument = { hash: 'd9771d271a0a6b9c778e8ce78bd8ff77f5da7be14fa06a3e3962f3c7df1e9127' } as Operation<LandingCreatorsQuery, LandingCreatorsQueryVariables>;
export const PriceExampleDocument = { hash: '99a3598b1e9e2bea91427cb55b2304aba5974f136e0098d00bc2eed9cb65e08c' } as Operation<PriceExampleQuery, PriceExampleQueryVariables>;
export const NotificationsDocument = { hash: '817d22ed53eb8eba67e9a3a0e1f6ea6269cbb6e8382840c9810bc69d68dd26d0' } as Operation<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsSeenDocument = { hash: '168ebebd69643a6144cc10ccaebbc107308a6e4fce56fee8ff0f6e50f45362e6' } as Operation<MarkNotificationsSeenMutation, MarkNotificationsSeenMutationVariables>;
export const PayoutStateDocument = { hash: 'a5784f5cb89f426b3505fd20abf5c657eeb28d327d61c85c658bf32c59f5e27d' } as Operation<PayoutStateQuery, PayoutStateQueryVariables>;
export const EarningsDocument = { hash: '586147c7b6e0efbd62d83958384a38be1bf4b0d1b9f3b8927e8a6fdb877acaff' } as Operation<EarningsQuery, EarningsQueryVariables>;
export const StartPayoutSetupDocument = { hash: '14a36634c10da1908f207027b8fd3336fbc8a30528d4b134ead705204d9323c4' } as Operation<StartPayoutSetupMutation, StartPayoutSetupMutationVariables>;
export const RefreshPayoutAccountDocument = { hash: '12cde0eec6219b9eb567dea3372d9bb7c7fd95dd10b23c0604911c810cebdc8b' } as Operation<RefreshPayoutAccountMutation, RefreshPayoutAccountMutationVariables>;
export const OwnProfileDocument = { hash: 'f4ba487745a23c5667dc9a85707ae60e8f96e1544c3bbcfa8102e0676ad0ea68' } as Operation<OwnProfileQuery, OwnProfileQueryVariables>;
export const UpdateCreatorProfileDocument = { hash: '583f233c67cfbdf431b86ff7040039f852a9bdb4e43582f2a29d29de76915456' } as Operation<UpdateCreatorProfileMutation, UpdateCreatorProfileMutationVariables>;
export const SetRateDocument = { hash: '4c6eb3202711fd2ae4ca589e716545d3fa095ca2ddb05e6c6808eb3c4825f8b9' } as Operation<SetRateMutation, SetRateMutationVariables>;
export const SessionsDocument = { hash: '64504d4003b2ee743cdeebd324bc5f8313284f6e2e8b27e77ac696de139cb835' } as Operation<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = { hash: 'b4d6bd0b85684365205218a6ac6641f0ed6787b2f87466ee7bcbd107b523778d' } as Operation<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SignOutEverywhereDocument = { hash: '2bbf388c8ac3ec1bcac06a9c45b1fea6d990d9618df046d31e3e0292af2e3815' } as Operation<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const SignUpDocument = { hash: '2cc0570c0eda923c8f0d805bea5e40995b0547f8d423d9453a74f980692cf956' } as Operation<SignUpMutation, SignUpMutationVariables>;
export const SignInDocument = { hash: 'f2692c522a4c0902986d68fc2ae9ba24601e93f28a950489bb9914964de7250f' } as Operation<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = { hash: 'b8a465b81107a0a32f35d251d5b73f9f85eacc0b79f70c1807110a5a0312c518' } as Operation<SignOutMutation, SignOutMutationVariables>;
export const VerifyEmailDocument = { hash: '6424b70179d3992256c50f3d17fc43d1bedfcf5755d450c596105bd4835ceaf8' } as Operation<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const ResendVerificationDocument = { hash: '64140a1f29d7d124edc43a5a3d21c1bc923169ab41b575debe92eb8c7b0fec0f' } as Operation<ResendVerificationMutation, ResendVerificationMutationVariables>;
export const RequestPasswordResetDocument = { hash: '356a287cf9f941929e1960bdd6f002dc5eed45c0be27a6a1eedafcce3486756a' } as Operation<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = { hash: 'a3d9b6352bd49336604d0ddabf1ab0f63568f83e23aa1de051a8cffdfbdb2721' } as Operation<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const JoinTeamDocument = { hash: '26cc22a01a57ffe6adb109d7a80fcacb9869ac94cace9470b6e8a048b295149e' } as Operation<JoinTeamMutation, JoinTeamMutationVariables>;
export const TeamDocument = { hash: '1fbdce72f8df940450a9fab45d78cf8b0450f0411714b220bf47f1a0d434ae1f' } as Operation<TeamQuery, TeamQueryVariables>;
export const InviteMemberDocument = { hash: '94667e510c26f823cb2cb1b861bd4a2ac0aa2554e45b185022a58f8f6cee39c3' } as Operation<InviteMemberMutation, InviteMemberMutationVariables>;
export const SetMemberRoleDocument = { hash: '18d30caa63407e4c35218504bbb312f8d5039123a4246e7e32dfc17f81aac8dd' } as Operation<SetMemberRoleMutation, SetMemberRoleMutationVariables>;
export const RemoveMemberDocument = { hash: '53773f4849445a76baea2f3f6a70558749b1e2313272f4f244c27ff6619f1c85' } as Operation<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const ViewerDocument = { hash: '8b2822feca0dcac8b06ec7d0bc25989d4dcb67824d3fd736e6ec2ae933f2f9d8' } as Operation<ViewerQuery, ViewerQueryVariables>;
export const DemoClockDocument = { hash: 'a666db816d780dda2571a290cf915f20ac2ba9758da516aa92cc70f8071de7e8' } as Operation<DemoClockQuery, DemoClockQueryVariables>;
