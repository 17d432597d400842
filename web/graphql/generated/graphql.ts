/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BusinessDetailsInput = {
  birthDate?: string | null | undefined;
  city: string;
  invoiceTaxNumber?: string | null | undefined;
  legalName: string;
  postcode: string;
  registrationNumber?: string | null | undefined;
  smallBusiness: boolean;
  street: string;
  taxNumbers: Array<TaxNumberInput>;
  vatNumber?: string | null | undefined;
};

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
  /** What the brand was shown that it would pay, in minor units: a request that costs more by now is refused. */
  shownTotalMinor?: string | null | undefined;
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

export type TaxNumberInput = {
  country: string;
  number: string;
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

export type FeeLadderQueryVariables = Exact<{ [key: string]: never; }>;


export type FeeLadderQuery = { feeLadder: { version: string, steps: Array<{ after: number, brandFeeBps: number, commissionBps: number, pairsCount: number }>, versions: Array<{ version: string, at: string, ladder: Array<{ after: number, brandFeeBps: number, commissionBps: number }> }> } | null };

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
    | { __typename: 'PasswordNeeded', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type ChargebacksQueryVariables = Exact<{ [key: string]: never; }>;


export type ChargebacksQuery = { chargebacks: Array<{ id: string, collaborationId: string, title: string, state: string, reason: string, borneBy: string | null, openedAt: string, dueAt: string | null, evidenceAt: string | null, closedAt: string | null, amount: { amountMinor: string, currency: Currency } }>, fraudWarnings: Array<{ id: string, collaborationId: string, title: string, fraudType: string, answer: string | null, warnedAt: string, answeredAt: string | null }> };

export type ChargebackEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type ChargebackEvidenceQuery = { chargeback: { id: string, evidence: Array<{ name: string, text: string }>, changes: Array<{ id: string, to: string, what: string, at: string }> } | null };

export type SubmitEvidenceMutationVariables = Exact<{
  id: string | number;
  words: string;
}>;


export type SubmitEvidenceMutation = { submitEvidence:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'Chargeback', id: string }
    | { __typename: 'ChargebackClosed', code: string, message: string }
    | { __typename: 'ChargebackNotFound', code: string, message: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EvidenceAlreadySent', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'StaffOnly', code: string, message: string }
    | { __typename: 'TooLateToRevert', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WarningAnswered', code: string, message: string }
    | { __typename: 'WarningNotFound', code: string, message: string }
    | { __typename: 'WordsTooLong', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type AcceptChargebackMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptChargebackMutation = { acceptChargeback:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'Chargeback', id: string }
    | { __typename: 'ChargebackClosed', code: string, message: string }
    | { __typename: 'ChargebackNotFound', code: string, message: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EvidenceAlreadySent', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'StaffOnly', code: string, message: string }
    | { __typename: 'TooLateToRevert', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WarningAnswered', code: string, message: string }
    | { __typename: 'WarningNotFound', code: string, message: string }
    | { __typename: 'WordsTooLong', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type AnswerFraudWarningMutationVariables = Exact<{
  id: string | number;
  revert: boolean;
}>;


export type AnswerFraudWarningMutation = { answerFraudWarning:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'CancelAlreadyProposed', code: string, message: string }
    | { __typename: 'CardNeeded', code: string, message: string }
    | { __typename: 'ChargebackClosed', code: string, message: string }
    | { __typename: 'ChargebackNotFound', code: string, message: string }
    | { __typename: 'CollaborationFrozen', code: string, message: string }
    | { __typename: 'CollaborationNotFound', code: string, message: string }
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'CreatorNotOnboarded', code: string, message: string }
    | { __typename: 'DeadlinePassed', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EvidenceAlreadySent', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'FraudWarning', id: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'StaffOnly', code: string, message: string }
    | { __typename: 'TooLateToRevert', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WarningAnswered', code: string, message: string }
    | { __typename: 'WarningNotFound', code: string, message: string }
    | { __typename: 'WordsTooLong', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ConversationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConversationsQuery = { conversations: { hasMore: boolean, items: Array<{ id: string, brandId: string, creatorId: string, brandName: string, creatorName: string, lastSeq: number, lastAt: string, lastText: string | null, lastIsYours: boolean, readSeq: number, otherReadSeq: number, unreadCount: number }> } };

export type ConversationQueryVariables = Exact<{
  id: string | number;
}>;


export type ConversationQuery = { conversation: { id: string, brandId: string, creatorId: string, brandName: string, creatorName: string, lastSeq: number, readSeq: number, otherReadSeq: number } | null };

export type ConversationWithQueryVariables = Exact<{
  accountId: string | number;
}>;


export type ConversationWithQuery = { conversationWith: { id: string, brandId: string, creatorId: string, brandName: string, creatorName: string, lastSeq: number, readSeq: number, otherReadSeq: number } | null };

export type MessagesQueryVariables = Exact<{
  conversationId: string | number;
  afterSeq?: number | null | undefined;
  beforeSeq?: number | null | undefined;
}>;


export type MessagesQuery = { messages: { lastSeq: number, events: Array<{ seq: number, kind: string, by: string | null, what: string, collaborationId: string | null, at: string, message: { id: string, seq: number, revisionSeq: number, text: string | null, verdict: string, reasons: Array<string>, clientId: string | null, sentAt: string, edited: boolean, deleted: boolean, spans: Array<{ from: number, to: number }>, finding: { id: string, state: string, dueAt: string | null, reason: string | null } | null, attachments: Array<{ id: string, state: string, kind: string, name: string, bytes: number, width: number | null, height: number | null, reasons: Array<string>, url: string | null, thumbUrl: string | null, finding: { id: string, state: string, dueAt: string | null, reason: string | null } | null }> } | null }> } | null };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { unreadConversations: number };

export type FindMessagesQueryVariables = Exact<{
  words: string;
}>;


export type FindMessagesQuery = { searchMessages: Array<{ conversationId: string, seq: number, text: string, by: string, brandName: string, creatorName: string, sentAt: string }> };

export type OpenConversationMutationVariables = Exact<{
  creatorId: string | number;
}>;


export type OpenConversationMutation = { answer:
    | { __typename: 'AttachmentKindNotTaken', code: string, message: string }
    | { __typename: 'AttachmentNotFound', code: string, message: string }
    | { __typename: 'AttachmentTooLarge', code: string, message: string }
    | { __typename: 'BrandsOpen', code: string, message: string }
    | { __typename: 'ClientIdInvalid', code: string, message: string }
    | { __typename: 'ConversationNotFound', code: string, message: string }
    | { __typename: 'ConversationRef', id: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'EditTooLate', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'MessageDeleted', code: string, message: string }
    | { __typename: 'MessageEmpty', code: string, message: string }
    | { __typename: 'MessageNotFound', code: string, message: string }
    | { __typename: 'MessageTooLong', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyAttachments', code: string, message: string }
    | { __typename: 'TooManyMessages', code: string, message: string }
   };

export type SendMessageMutationVariables = Exact<{
  conversationId: string | number;
  clientId: string;
  text: string;
  collaborationId?: string | number | null | undefined;
  attachmentIds?: Array<string | number> | string | number | null | undefined;
}>;


export type SendMessageMutation = { answer:
    | { __typename: 'AttachmentKindNotTaken', code: string, message: string }
    | { __typename: 'AttachmentNotFound', code: string, message: string }
    | { __typename: 'AttachmentTooLarge', code: string, message: string }
    | { __typename: 'BrandsOpen', code: string, message: string }
    | { __typename: 'ClientIdInvalid', code: string, message: string }
    | { __typename: 'ConversationNotFound', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'EditTooLate', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'MessageDeleted', code: string, message: string }
    | { __typename: 'MessageEmpty', code: string, message: string }
    | { __typename: 'MessageNotFound', code: string, message: string }
    | { __typename: 'MessageSent', messageId: string, seq: number }
    | { __typename: 'MessageTooLong', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyAttachments', code: string, message: string }
    | { __typename: 'TooManyMessages', code: string, message: string }
   };

export type StartAttachmentMutationVariables = Exact<{
  conversationId: string | number;
  clientId: string;
  name: string;
  bytes: number;
}>;


export type StartAttachmentMutation = { answer:
    | { __typename: 'AttachmentKindNotTaken', code: string, message: string }
    | { __typename: 'AttachmentNotFound', code: string, message: string }
    | { __typename: 'AttachmentStarted', id: string, uploadPath: string, uploadUrl: string | null }
    | { __typename: 'AttachmentTooLarge', code: string, message: string }
    | { __typename: 'BrandsOpen', code: string, message: string }
    | { __typename: 'ClientIdInvalid', code: string, message: string }
    | { __typename: 'ConversationNotFound', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'EditTooLate', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'MessageDeleted', code: string, message: string }
    | { __typename: 'MessageEmpty', code: string, message: string }
    | { __typename: 'MessageNotFound', code: string, message: string }
    | { __typename: 'MessageTooLong', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyAttachments', code: string, message: string }
    | { __typename: 'TooManyMessages', code: string, message: string }
   };

export type FinishAttachmentMutationVariables = Exact<{
  id: string | number;
}>;


export type FinishAttachmentMutation = { answer:
    | { __typename: 'AttachmentKindNotTaken', code: string, message: string }
    | { __typename: 'AttachmentNotFound', code: string, message: string }
    | { __typename: 'AttachmentRef', id: string }
    | { __typename: 'AttachmentTooLarge', code: string, message: string }
    | { __typename: 'BrandsOpen', code: string, message: string }
    | { __typename: 'ClientIdInvalid', code: string, message: string }
    | { __typename: 'ConversationNotFound', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'EditTooLate', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'MessageDeleted', code: string, message: string }
    | { __typename: 'MessageEmpty', code: string, message: string }
    | { __typename: 'MessageNotFound', code: string, message: string }
    | { __typename: 'MessageTooLong', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyAttachments', code: string, message: string }
    | { __typename: 'TooManyMessages', code: string, message: string }
   };

export type EditMessageMutationVariables = Exact<{
  messageId: string | number;
  text: string;
}>;


export type EditMessageMutation = { answer:
    | { __typename: 'AttachmentKindNotTaken', code: string, message: string }
    | { __typename: 'AttachmentNotFound', code: string, message: string }
    | { __typename: 'AttachmentTooLarge', code: string, message: string }
    | { __typename: 'BrandsOpen', code: string, message: string }
    | { __typename: 'ClientIdInvalid', code: string, message: string }
    | { __typename: 'ConversationNotFound', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'EditTooLate', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'MessageDeleted', code: string, message: string }
    | { __typename: 'MessageEmpty', code: string, message: string }
    | { __typename: 'MessageNotFound', code: string, message: string }
    | { __typename: 'MessageSent', messageId: string, seq: number }
    | { __typename: 'MessageTooLong', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyAttachments', code: string, message: string }
    | { __typename: 'TooManyMessages', code: string, message: string }
   };

export type DeleteMessageMutationVariables = Exact<{
  messageId: string | number;
}>;


export type DeleteMessageMutation = { answer:
    | { __typename: 'AttachmentKindNotTaken', code: string, message: string }
    | { __typename: 'AttachmentNotFound', code: string, message: string }
    | { __typename: 'AttachmentTooLarge', code: string, message: string }
    | { __typename: 'BrandsOpen', code: string, message: string }
    | { __typename: 'ClientIdInvalid', code: string, message: string }
    | { __typename: 'ConversationNotFound', code: string, message: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'EditTooLate', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'MessageDeleted', code: string, message: string }
    | { __typename: 'MessageEmpty', code: string, message: string }
    | { __typename: 'MessageNotFound', code: string, message: string }
    | { __typename: 'MessageSent', messageId: string, seq: number }
    | { __typename: 'MessageTooLong', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyAttachments', code: string, message: string }
    | { __typename: 'TooManyMessages', code: string, message: string }
   };

export type MarkReadMutationVariables = Exact<{
  conversationId: string | number;
  seq: number;
}>;


export type MarkReadMutation = { answer:
    | { __typename: 'AttachmentKindNotTaken', code: string, message: string }
    | { __typename: 'AttachmentNotFound', code: string, message: string }
    | { __typename: 'AttachmentTooLarge', code: string, message: string }
    | { __typename: 'BrandsOpen', code: string, message: string }
    | { __typename: 'ClientIdInvalid', code: string, message: string }
    | { __typename: 'ConversationNotFound', code: string, message: string }
    | { __typename: 'ConversationRef', id: string }
    | { __typename: 'CreatorNotAvailable', code: string, message: string }
    | { __typename: 'EditTooLate', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'MessageDeleted', code: string, message: string }
    | { __typename: 'MessageEmpty', code: string, message: string }
    | { __typename: 'MessageNotFound', code: string, message: string }
    | { __typename: 'MessageTooLong', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyAttachments', code: string, message: string }
    | { __typename: 'TooManyMessages', code: string, message: string }
   };

export type SetTypingMutationVariables = Exact<{
  conversationId: string | number;
}>;


export type SetTypingMutation = { setTyping: { done: boolean } };

export type ConversationMovedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ConversationMovedSubscription = { conversationMoved: { conversationId: string, seq: number, typing: string | null } };

export type InboxMovedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxMovedSubscription = { inboxMoved: { conversationId: string, seq: number, typing: string | null } };

export type InspectDraftQueryVariables = Exact<{
  conversationId: string | number;
  text: string;
}>;


export type InspectDraftQuery = { inspectDraft: { verdict: string, reasons: Array<string>, spans: Array<{ from: number, to: number }> } };

export type ContestMessageMutationVariables = Exact<{
  id: string | number;
}>;


export type ContestMessageMutation = { contestFinding:
    | { __typename: 'AlreadyContested', code: string, message: string }
    | { __typename: 'AlreadyDecided', code: string, message: string }
    | { __typename: 'FindingNotFound', code: string, message: string }
    | { __typename: 'GuardFinding', id: string, state: string, dueAt: string | null }
    | { __typename: 'ReasonNeeded', code: string, message: string }
    | { __typename: 'ReasonUnknown', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'StaffOnly', code: string, message: string }
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


export type QuoteQuery = { quote: { brandFeeBps: number, commissionBps: number, rail: string | null, railReason: string, price: { amountMinor: string, currency: Currency }, brandFee: { amountMinor: string, currency: Currency }, total: { amountMinor: string, currency: Currency }, commission: { amountMinor: string, currency: Currency }, creatorGets: { amountMinor: string, currency: Currency }, together: { paidCount: number, firstBrandFeeBps: number, firstCommissionBps: number, next: { after: number, brandFeeBps: number, commissionBps: number } | null } } | null };

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
    | { __typename: 'PasswordNeeded', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type CollaborationQueryVariables = Exact<{
  id: string | number;
}>;


export type CollaborationQuery = { collaboration: { id: string, type: string, title: string, state: string, dueAt: string | null, requestedAt: string, acceptedAt: string | null, fundedAt: string | null, deliveryDueAt: string | null, deliveredAt: string | null, postedAt: string | null, roundsUsed: number, offerBy: string, cancelProposedBy: string | null, allowedActions: Array<string>, cancelCreatorPart: { amountMinor: string, currency: Currency } | null, brand: { id: string, displayName: string, country: string, tiktokHandle: string | null }, creator: { id: string, displayName: string, country: string, tiktokHandle: string | null }, frozen: { reason: string, by: string, at: string, note: string } | null, turn: { who: string, needs: string, atZero: string | null, yours: boolean }, terms: { fields: Readonly<Record<string, string | number | readonly string[]>>, revisionRoundsMax: number, draftFirst: boolean, brandFeeBps: number, commissionBps: number, policyVersion: string, frozen: boolean, price: { amountMinor: string, currency: Currency }, together: { paidCount: number, firstBrandFeeBps: number, firstCommissionBps: number, next: { after: number, brandFeeBps: number, commissionBps: number } | null }, usageRights: { channels: string, paid: boolean, months: number, aiTraining: boolean }, clocks: { responseHours: number, fundingHours: number, deliveryHours: number, changesHoursMin: number, reviewHours: number, postingHours: number, decisionHours: number } }, hold: { id: string, state: string, rail: string | null, railReason: string | null, heldIn: string | null, captured: boolean, needsBrandReason: string | null, failure: string | null, fundedAt: string | null, settledAt: string | null, expectedAt: string | null, price: { amountMinor: string, currency: Currency }, brandFee: { amountMinor: string, currency: Currency }, total: { amountMinor: string, currency: Currency }, commission: { amountMinor: string, currency: Currency }, creatorGets: { amountMinor: string, currency: Currency }, returned: { amountMinor: string, currency: Currency }, card: { id: string, network: string, last4: string } | null }, timeline: Array<{ id: string, at: string, kind: string, machine: string, by: string, byName: string | null, note: string }>, offers: Array<{ id: string, seq: number, bySide: string, note: string, madeAt: string, price: { amountMinor: string, currency: Currency } }>, deliverables: Array<{ id: string, seq: number, stage: string, fields: Readonly<Record<string, string | number | readonly string[]>>, note: string, deliveredAt: string, claimsReadAt: string | null, changesAsked: string | null, changesAskedAt: string | null, claims: Array<{ code: string, sentence: string, outcome: string }> }> } | null };

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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ProposeCancelMutationVariables = Exact<{
  id: string | number;
  note: string;
  creatorPartMinor?: string | null | undefined;
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'RoundsUsedUp', code: string, message: string }
    | { __typename: 'SelfDealing', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ResolveCollaborationMutationVariables = Exact<{
  id: string | number;
  decideFor: string;
  creatorPartMinor?: string | null | undefined;
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
    | { __typename: 'CreatorBalanceShort', code: string, message: string }
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
    | { __typename: 'SplitOutOfRange', code: string, message: string }
    | { __typename: 'TotalRose', code: string, message: string }
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


export type CreatorQuery = { creator: { id: string, displayName: string, headline: string, bio: string, city: string, country: string, languages: Array<string>, niches: Array<string>, followers: number, medianViews: number, engagementBps: number, answerHours: number | null, available: boolean, onTime: number, finished: number, tiktokHandle: string | null, joinedAt: string, audience: { countries: Array<{ key: string, percent: number }>, ages: Array<{ key: string, percent: number }>, genders: Array<{ key: string, percent: number }> }, portfolio: Array<{ title: string, views: number, hue: number }>, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }>, ratesWithYou: { brandFeeBps: number, commissionBps: number, together: { paidCount: number, firstBrandFeeBps: number, firstCommissionBps: number, next: { after: number, brandFeeBps: number, commissionBps: number } | null } } | null } | null };

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


export type PriceExampleQuery = { quote: { brandFeeBps: number, commissionBps: number, price: { amountMinor: string, currency: Currency }, brandFee: { amountMinor: string, currency: Currency }, total: { amountMinor: string, currency: Currency }, commission: { amountMinor: string, currency: Currency }, creatorGets: { amountMinor: string, currency: Currency }, together: { next: { after: number, brandFeeBps: number, commissionBps: number } | null } } | null };

export type ModerationQueryVariables = Exact<{
  decided: boolean;
}>;


export type ModerationQuery = { moderation: Array<{ id: string, conversationId: string, verdict: string, kinds: Array<string>, points: number, state: string, at: string, dueAt: string | null, reason: string | null, decidedAt: string | null, pairPoints: number, previewUrl: string | null, previewThumbUrl: string | null, file: { id: string, kind: string, name: string, bytes: number, state: string } | null, around: Array<{ seq: number, by: string, text: string, judged: boolean, at: string }> }>, guardPolicy: { version: number, identifiersOnly: boolean, unlockWhenFunded: boolean, voiceOpen: boolean, reasonsToStand: Array<string>, reasonsToRelease: Array<string> } | null };

export type StandingQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingQuery = { standing: { points: number, findings: Array<{ id: string, conversationId: string, verdict: string, kinds: Array<string>, points: number, state: string, at: string, dueAt: string | null, reason: string | null, file: { id: string, name: string } | null }> } | null };

export type ContestFindingMutationVariables = Exact<{
  id: string | number;
}>;


export type ContestFindingMutation = { contestFinding:
    | { __typename: 'AlreadyContested', code: string, message: string }
    | { __typename: 'AlreadyDecided', code: string, message: string }
    | { __typename: 'FindingNotFound', code: string, message: string }
    | { __typename: 'GuardFinding', id: string, state: string, dueAt: string | null }
    | { __typename: 'ReasonNeeded', code: string, message: string }
    | { __typename: 'ReasonUnknown', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'StaffOnly', code: string, message: string }
   };

export type DecideFindingMutationVariables = Exact<{
  id: string | number;
  release: boolean;
  reason: string;
}>;


export type DecideFindingMutation = { decideFinding:
    | { __typename: 'AlreadyContested', code: string, message: string }
    | { __typename: 'AlreadyDecided', code: string, message: string }
    | { __typename: 'FindingNotFound', code: string, message: string }
    | { __typename: 'GuardFinding', id: string, state: string }
    | { __typename: 'ReasonNeeded', code: string, message: string }
    | { __typename: 'ReasonUnknown', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'StaffOnly', code: string, message: string }
   };

export type SetGuardPolicyMutationVariables = Exact<{
  identifiersOnly: boolean;
  unlockWhenFunded: boolean;
  voiceOpen: boolean;
  reason: string;
}>;


export type SetGuardPolicyMutation = { setGuardPolicy:
    | { __typename: 'AlreadyContested', code: string, message: string }
    | { __typename: 'AlreadyDecided', code: string, message: string }
    | { __typename: 'FindingNotFound', code: string, message: string }
    | { __typename: 'GuardPolicy', version: number }
    | { __typename: 'ReasonNeeded', code: string, message: string }
    | { __typename: 'ReasonUnknown', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'StaffOnly', code: string, message: string }
   };

export type NotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationsQuery = { notifications: Array<{ id: string, kind: string, collaborationId: string | null, sentence: string, at: string, seen: boolean }> };

export type MarkNotificationsSeenMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkNotificationsSeenMutation = { markNotificationsSeen: { done: boolean } };

export type OwnDetailsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDetailsQuery = { businessDetails: { id: string, legalName: string, street: string, postcode: string, city: string, vatNumber: string | null, vatStatus: string, vatCheckedAt: string | null, smallBusiness: boolean, invoiceTaxNumber: string | null, birthDate: string | null, registrationNumber: string | null, taxNumbers: Array<{ country: string, number: string }> } | null };

export type SaveBusinessDetailsMutationVariables = Exact<{
  input: BusinessDetailsInput;
}>;


export type SaveBusinessDetailsMutation = { saveBusinessDetails:
    | { __typename: 'BusinessDetails', id: string, vatStatus: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type OwnDocumentsQueryVariables = Exact<{
  year?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnDocumentsQuery = { payoutsWaitFor: string | null, documents: { years: Array<number>, endCursor: string | null, hasMore: boolean, items: Array<{ id: string, number: string, kind: string, collaborationId: string, title: string, supplierName: string, customerName: string, issuedAt: string, creditOf: string | null, total: { amountMinor: string, currency: Currency }, vat: { amountMinor: string, currency: Currency } | null }> }, waitingDocuments: Array<{ kind: string, waitsFor: string, yours: boolean }> };

export type WorkDocumentsQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkDocumentsQuery = { collaboration: { id: string, documents: Array<{ id: string, number: string, kind: string, issuedAt: string, creditOf: string | null, termsSha256: string | null, total: { amountMinor: string, currency: Currency } }> } | null };

export type ContractByHashQueryVariables = Exact<{
  sha256: string;
}>;


export type ContractByHashQuery = { contractByHash: { number: string, issuedAt: string } | null };

export type DocumentSeriesQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentSeriesQuery = { documentSeries: Array<{ letter: string, year: number, series: number, documents: number, gaps: number, lastNumber: string, lastIssuedAt: string }>, waitingDocuments: Array<{ kind: string, waitsFor: string }> };

export type CreatorReportQueryVariables = Exact<{
  year: number;
}>;


export type CreatorReportQuery = { creatorReport: { year: number, lines: Array<{ creatorId: string, displayName: string, country: string, missing: Array<string>, activities: number, consideration: { amountMinor: string, currency: Currency }, fees: { amountMinor: string, currency: Currency } }> } | null };

export type PayoutStateQueryVariables = Exact<{ [key: string]: never; }>;


export type PayoutStateQuery = { payoutAccount: { status: string, needs: Array<string>, readAt: string | null, paysOutFrom: string | null } | null };

export type EarningsQueryVariables = Exact<{ [key: string]: never; }>;


export type EarningsQuery = { owed: Array<{ amountMinor: string, currency: Currency }>, earnings: Array<{ collaborationId: string, title: string, brandName: string, stage: string, movesAt: string | null, reason: string, commissionBps: number, amount: { amountMinor: string, currency: Currency }, together: { paidCount: number, firstCommissionBps: number } }> };

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
    | { __typename: 'PasswordNeeded', code: string, message: string }
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
    | { __typename: 'PasswordNeeded', code: string, message: string }
    | { __typename: 'PaymentNotWaiting', code: string, message: string }
    | { __typename: 'PayoutAccount', status: string, needs: Array<string>, readAt: string | null }
    | { __typename: 'PayoutAccountMissing', code: string, message: string }
    | { __typename: 'ProviderUnavailable', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type ConfirmPasswordMutationVariables = Exact<{
  password: string;
}>;


export type ConfirmPasswordMutation = { confirmPassword:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'Done', done: boolean }
    | { __typename: 'EmailAlreadyVerified', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'LastOwnerStays', code: string, message: string }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'MemberNotFound', code: string, message: string }
    | { __typename: 'PasswordWrong', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyTries', code: string, message: string }
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

export type SetUnreadMailsMutationVariables = Exact<{
  wanted: boolean;
}>;


export type SetUnreadMailsMutation = { setUnreadMails: { done: boolean } };

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
    | { __typename: 'PasswordWrong', code: string, message: string }
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
    | { __typename: 'PasswordWrong', code: string, message: string }
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
    | { __typename: 'PasswordWrong', code: string, message: string }
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
    | { __typename: 'PasswordWrong', code: string, message: string }
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
    | { __typename: 'PasswordWrong', code: string, message: string }
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
    | { __typename: 'PasswordWrong', code: string, message: string }
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
    | { __typename: 'PasswordWrong', code: string, message: string }
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
    | { __typename: 'PasswordWrong', code: string, message: string }
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
    | { __typename: 'PasswordWrong', code: string, message: string }
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
    | { __typename: 'PasswordWrong', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SessionNotFound', code: string, message: string }
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TooManyTries', code: string, message: string }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { side: Side, accountId: string, memberId: string, displayName: string, memberName: string, email: string, emailVerified: boolean, role: string, country: string, unseenCount: number, readyForMoney: boolean, wantsUnreadMails: boolean } | null };

export type DemoClockQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoClockQuery = { demo: { now: string, offsetMs: string } | null };

/** One operation the server knows by its hash: what it answers, and which variables it takes. */
export type Operation<TResult, TVariables> = { readonly hash: string; readonly shape?: (variables: TVariables) => TResult };

export const OverviewDocument = { hash: '769829024783bdc13658b569' } as Operation<OverviewQuery, OverviewQueryVariables>;
export const OperatorWorkDocument = { hash: 'a9265eee13f4de9f9eea61b3' } as Operation<OperatorWorkQuery, OperatorWorkQueryVariables>;
export const OperatorBooksDocument = { hash: 'f6aa63adf48b947e6dffd32e' } as Operation<OperatorBooksQuery, OperatorBooksQueryVariables>;
export const FeeLadderDocument = { hash: 'e1b45e9f039fc92075b4f13c' } as Operation<FeeLadderQuery, FeeLadderQueryVariables>;
export const BillingCardsDocument = { hash: '2877a8ed72b31d111f13d33d' } as Operation<BillingCardsQuery, BillingCardsQueryVariables>;
export const BillingStartCardSetupDocument = { hash: 'f29521ff5fe0c95a3ac69777' } as Operation<BillingStartCardSetupMutation, BillingStartCardSetupMutationVariables>;
export const BillingFinishCardSetupDocument = { hash: '43aea823baf549d4e550f760' } as Operation<BillingFinishCardSetupMutation, BillingFinishCardSetupMutationVariables>;
export const BillingRemoveCardDocument = { hash: '2870039440a366eb2b87d275' } as Operation<BillingRemoveCardMutation, BillingRemoveCardMutationVariables>;
export const ChargebacksDocument = { hash: 'f12c757b8264cf420336fbe6' } as Operation<ChargebacksQuery, ChargebacksQueryVariables>;
export const ChargebackEvidenceDocument = { hash: '707dc5a367795ff2371e75e4' } as Operation<ChargebackEvidenceQuery, ChargebackEvidenceQueryVariables>;
export const SubmitEvidenceDocument = { hash: '1ec54b0225e664590beccdd7' } as Operation<SubmitEvidenceMutation, SubmitEvidenceMutationVariables>;
export const AcceptChargebackDocument = { hash: 'a0b9848d33e273d5166b7916' } as Operation<AcceptChargebackMutation, AcceptChargebackMutationVariables>;
export const AnswerFraudWarningDocument = { hash: 'c3b554c842a9c094de23160f' } as Operation<AnswerFraudWarningMutation, AnswerFraudWarningMutationVariables>;
export const ConversationsDocument = { hash: '6318aa75a6594be629d1501c' } as Operation<ConversationsQuery, ConversationsQueryVariables>;
export const ConversationDocument = { hash: 'bfa5e0294f80c13f6fa610ce' } as Operation<ConversationQuery, ConversationQueryVariables>;
export const ConversationWithDocument = { hash: 'b6d9fb9f574cf93ffd9e5a13' } as Operation<ConversationWithQuery, ConversationWithQueryVariables>;
export const MessagesDocument = { hash: '5ab97412adc38c0d21a52931' } as Operation<MessagesQuery, MessagesQueryVariables>;
export const UnreadDocument = { hash: 'a04af0b2dc212816e439a5be' } as Operation<UnreadQuery, UnreadQueryVariables>;
export const FindMessagesDocument = { hash: '0f89dd0ffcf6e455db968edc' } as Operation<FindMessagesQuery, FindMessagesQueryVariables>;
export const OpenConversationDocument = { hash: '6997d7765e573302d8a4e2dc' } as Operation<OpenConversationMutation, OpenConversationMutationVariables>;
export const SendMessageDocument = { hash: 'dc58cf46a4193320f2e11319' } as Operation<SendMessageMutation, SendMessageMutationVariables>;
export const StartAttachmentDocument = { hash: 'bd1f459dac0a1d335c440ff2' } as Operation<StartAttachmentMutation, StartAttachmentMutationVariables>;
export const FinishAttachmentDocument = { hash: 'b711dd53dc607ad01d47d437' } as Operation<FinishAttachmentMutation, FinishAttachmentMutationVariables>;
export const EditMessageDocument = { hash: '9eac9ca7c51f10201ba08ed6' } as Operation<EditMessageMutation, EditMessageMutationVariables>;
export const DeleteMessageDocument = { hash: 'f1af44d0aa0972f82301c61d' } as Operation<DeleteMessageMutation, DeleteMessageMutationVariables>;
export const MarkReadDocument = { hash: 'a35dc316abb94d0427b2bd3f' } as Operation<MarkReadMutation, MarkReadMutationVariables>;
export const SetTypingDocument = { hash: '72822ca8b024cea6d1c5a546' } as Operation<SetTypingMutation, SetTypingMutationVariables>;
export const ConversationMovedDocument = { hash: '2992049ebff113781f59fc35' } as Operation<ConversationMovedSubscription, ConversationMovedSubscriptionVariables>;
export const InboxMovedDocument = { hash: 'f25225ca6f24d2a81202b937' } as Operation<InboxMovedSubscription, InboxMovedSubscriptionVariables>;
export const InspectDraftDocument = { hash: 'f5cc75beeb57c4760474f801' } as Operation<InspectDraftQuery, InspectDraftQueryVariables>;
export const ContestMessageDocument = { hash: '9f809ac7aa2e4e2a9d82421f' } as Operation<ContestMessageMutation, ContestMessageMutationVariables>;
export const RequestedCreatorDocument = { hash: '6d77f1e8962bc5297cdfabbd' } as Operation<RequestedCreatorQuery, RequestedCreatorQueryVariables>;
export const QuoteDocument = { hash: '966e4885e0279bd74a35ca76' } as Operation<QuoteQuery, QuoteQueryVariables>;
export const PayingCardsDocument = { hash: 'ae0e633d42e0605df2945eb6' } as Operation<PayingCardsQuery, PayingCardsQueryVariables>;
export const PayingStartCardSetupDocument = { hash: '9239ccec7f2d734af729a6f9' } as Operation<PayingStartCardSetupMutation, PayingStartCardSetupMutationVariables>;
export const PayingFinishCardSetupDocument = { hash: '4ebbc0f99e9882955d934565' } as Operation<PayingFinishCardSetupMutation, PayingFinishCardSetupMutationVariables>;
export const CollaborationDocument = { hash: '81d8ee4817dca28ed2b851b6' } as Operation<CollaborationQuery, CollaborationQueryVariables>;
export const RequestCollaborationDocument = { hash: '256293b1aa783d921e852290' } as Operation<RequestCollaborationMutation, RequestCollaborationMutationVariables>;
export const CounterCollaborationDocument = { hash: '5f3888026ba64528cbfe206c' } as Operation<CounterCollaborationMutation, CounterCollaborationMutationVariables>;
export const AcceptCollaborationDocument = { hash: '773b181e530f8a0c540b3967' } as Operation<AcceptCollaborationMutation, AcceptCollaborationMutationVariables>;
export const DenyCollaborationDocument = { hash: '5661adcaba405b11d6380272' } as Operation<DenyCollaborationMutation, DenyCollaborationMutationVariables>;
export const WithdrawCollaborationDocument = { hash: 'cdd7f0f575ed3d5b3e2f1030' } as Operation<WithdrawCollaborationMutation, WithdrawCollaborationMutationVariables>;
export const ExtendResponseDocument = { hash: '36a22fbdd8472db968722089' } as Operation<ExtendResponseMutation, ExtendResponseMutationVariables>;
export const DeliverCollaborationDocument = { hash: 'b579d8d18b207aa63eed8c27' } as Operation<DeliverCollaborationMutation, DeliverCollaborationMutationVariables>;
export const PostCollaborationDocument = { hash: 'd7240b1ed7e5b9712dd130e5' } as Operation<PostCollaborationMutation, PostCollaborationMutationVariables>;
export const ApproveCollaborationDocument = { hash: '27d017a800a5867bab2409a0' } as Operation<ApproveCollaborationMutation, ApproveCollaborationMutationVariables>;
export const RequestChangesDocument = { hash: '9332a29afa6b96c67ab46ca7' } as Operation<RequestChangesMutation, RequestChangesMutationVariables>;
export const GiveUpCollaborationDocument = { hash: 'f6945dc72eed4362b2813a72' } as Operation<GiveUpCollaborationMutation, GiveUpCollaborationMutationVariables>;
export const ProposeCancelDocument = { hash: '78357d3cba0e6ec34933aa49' } as Operation<ProposeCancelMutation, ProposeCancelMutationVariables>;
export const AgreeCancelDocument = { hash: 'fe6ed7166db17bbeef0588ad' } as Operation<AgreeCancelMutation, AgreeCancelMutationVariables>;
export const ExtendPostingDocument = { hash: 'd3e07865026b9765dc281adb' } as Operation<ExtendPostingMutation, ExtendPostingMutationVariables>;
export const OpenDisputeDocument = { hash: '40ea594a274b35dc26a017d6' } as Operation<OpenDisputeMutation, OpenDisputeMutationVariables>;
export const WithdrawDisputeDocument = { hash: '4ebb61e4f1e64e6abdf2dc01' } as Operation<WithdrawDisputeMutation, WithdrawDisputeMutationVariables>;
export const ConfirmPaymentDocument = { hash: '1c03efdc90cf0d0c983b426d' } as Operation<ConfirmPaymentMutation, ConfirmPaymentMutationVariables>;
export const RetryPaymentDocument = { hash: 'd51382d1c763a7831500ee5b' } as Operation<RetryPaymentMutation, RetryPaymentMutationVariables>;
export const RefreshPaymentDocument = { hash: 'a93fe85a17dbc65a8ab3307f' } as Operation<RefreshPaymentMutation, RefreshPaymentMutationVariables>;
export const FreezeCollaborationDocument = { hash: 'bce87f2db8d2e1e85cfa0f13' } as Operation<FreezeCollaborationMutation, FreezeCollaborationMutationVariables>;
export const UnfreezeCollaborationDocument = { hash: 'd0de4a898a88192756616b72' } as Operation<UnfreezeCollaborationMutation, UnfreezeCollaborationMutationVariables>;
export const ResolveCollaborationDocument = { hash: 'f13e4fc05e736f53dcaa991b' } as Operation<ResolveCollaborationMutation, ResolveCollaborationMutationVariables>;
export const CreatorsDocument = { hash: 'd5239cc451c67668fe7d9a7c' } as Operation<CreatorsQuery, CreatorsQueryVariables>;
export const CreatorCountDocument = { hash: 'bd8b4dea2fd27d4a0122016c' } as Operation<CreatorCountQuery, CreatorCountQueryVariables>;
export const CreatorDocument = { hash: '7c5ca86be32864acb3ab644f' } as Operation<CreatorQuery, CreatorQueryVariables>;
export const HomeWorkDocument = { hash: '125a3a39235fbb87ea3066fe' } as Operation<HomeWorkQuery, HomeWorkQueryVariables>;
export const MoneyByStageDocument = { hash: '0891b4a8e39fa2cc3b9f1175' } as Operation<MoneyByStageQuery, MoneyByStageQueryVariables>;
export const LandingCreatorsDocument = { hash: 'd9771d271a0a6b9c778e8ce7' } as Operation<LandingCreatorsQuery, LandingCreatorsQueryVariables>;
export const PriceExampleDocument = { hash: '384f9367ff5977fde4ba5c1e' } as Operation<PriceExampleQuery, PriceExampleQueryVariables>;
export const ModerationDocument = { hash: '676d4f8195e71e5a58785c8f' } as Operation<ModerationQuery, ModerationQueryVariables>;
export const StandingDocument = { hash: 'ba7023966399b3a6e248fafd' } as Operation<StandingQuery, StandingQueryVariables>;
export const ContestFindingDocument = { hash: 'fcb9795ec177604a3bf226d7' } as Operation<ContestFindingMutation, ContestFindingMutationVariables>;
export const DecideFindingDocument = { hash: '1fc6ed47d0f01ee486f810e0' } as Operation<DecideFindingMutation, DecideFindingMutationVariables>;
export const SetGuardPolicyDocument = { hash: '10127c8f2d1815f1d07bc5af' } as Operation<SetGuardPolicyMutation, SetGuardPolicyMutationVariables>;
export const NotificationsDocument = { hash: '817d22ed53eb8eba67e9a3a0' } as Operation<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsSeenDocument = { hash: '168ebebd69643a6144cc10cc' } as Operation<MarkNotificationsSeenMutation, MarkNotificationsSeenMutationVariables>;
export const OwnDetailsDocument = { hash: '20d419a0f6129f7cd038f39b' } as Operation<OwnDetailsQuery, OwnDetailsQueryVariables>;
export const SaveBusinessDetailsDocument = { hash: '01cbf55ceed19e38f009f0a4' } as Operation<SaveBusinessDetailsMutation, SaveBusinessDetailsMutationVariables>;
export const OwnDocumentsDocument = { hash: '7fe8205ebe15bba4d9565393' } as Operation<OwnDocumentsQuery, OwnDocumentsQueryVariables>;
export const WorkDocumentsDocument = { hash: '1e2cfad60f181bdef42776c5' } as Operation<WorkDocumentsQuery, WorkDocumentsQueryVariables>;
export const ContractByHashDocument = { hash: '6aff0a936233c0eedf8cc3f8' } as Operation<ContractByHashQuery, ContractByHashQueryVariables>;
export const DocumentSeriesDocument = { hash: 'e287ec920e1060211f3a9dc9' } as Operation<DocumentSeriesQuery, DocumentSeriesQueryVariables>;
export const CreatorReportDocument = { hash: '062568b204987fe64252e4dd' } as Operation<CreatorReportQuery, CreatorReportQueryVariables>;
export const PayoutStateDocument = { hash: '5f234bf323aa08aa61bb5c8d' } as Operation<PayoutStateQuery, PayoutStateQueryVariables>;
export const EarningsDocument = { hash: '3ebddcc97d117e52d15e510c' } as Operation<EarningsQuery, EarningsQueryVariables>;
export const StartPayoutSetupDocument = { hash: '14a36634c10da1908f207027' } as Operation<StartPayoutSetupMutation, StartPayoutSetupMutationVariables>;
export const RefreshPayoutAccountDocument = { hash: '12cde0eec6219b9eb567dea3' } as Operation<RefreshPayoutAccountMutation, RefreshPayoutAccountMutationVariables>;
export const ConfirmPasswordDocument = { hash: '0f536ea7de3120956503b34a' } as Operation<ConfirmPasswordMutation, ConfirmPasswordMutationVariables>;
export const OwnProfileDocument = { hash: 'f4ba487745a23c5667dc9a85' } as Operation<OwnProfileQuery, OwnProfileQueryVariables>;
export const UpdateCreatorProfileDocument = { hash: '583f233c67cfbdf431b86ff7' } as Operation<UpdateCreatorProfileMutation, UpdateCreatorProfileMutationVariables>;
export const SetRateDocument = { hash: '4c6eb3202711fd2ae4ca589e' } as Operation<SetRateMutation, SetRateMutationVariables>;
export const SetUnreadMailsDocument = { hash: '2c61754e5b56dd4ab91c0423' } as Operation<SetUnreadMailsMutation, SetUnreadMailsMutationVariables>;
export const SessionsDocument = { hash: '64504d4003b2ee743cdeebd3' } as Operation<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = { hash: 'b4d6bd0b85684365205218a6' } as Operation<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SignOutEverywhereDocument = { hash: '2bbf388c8ac3ec1bcac06a9c' } as Operation<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const SignUpDocument = { hash: '2cc0570c0eda923c8f0d805b' } as Operation<SignUpMutation, SignUpMutationVariables>;
export const SignInDocument = { hash: 'f2692c522a4c0902986d68fc' } as Operation<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = { hash: 'b8a465b81107a0a32f35d251' } as Operation<SignOutMutation, SignOutMutationVariables>;
export const VerifyEmailDocument = { hash: '6424b70179d3992256c50f3d' } as Operation<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const ResendVerificationDocument = { hash: '64140a1f29d7d124edc43a5a' } as Operation<ResendVerificationMutation, ResendVerificationMutationVariables>;
export const RequestPasswordResetDocument = { hash: '356a287cf9f941929e1960bd' } as Operation<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = { hash: 'a3d9b6352bd49336604d0dda' } as Operation<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const JoinTeamDocument = { hash: '26cc22a01a57ffe6adb109d7' } as Operation<JoinTeamMutation, JoinTeamMutationVariables>;
export const TeamDocument = { hash: '1fbdce72f8df940450a9fab4' } as Operation<TeamQuery, TeamQueryVariables>;
export const InviteMemberDocument = { hash: '94667e510c26f823cb2cb1b8' } as Operation<InviteMemberMutation, InviteMemberMutationVariables>;
export const SetMemberRoleDocument = { hash: '18d30caa63407e4c35218504' } as Operation<SetMemberRoleMutation, SetMemberRoleMutationVariables>;
export const RemoveMemberDocument = { hash: '53773f4849445a76baea2f3f' } as Operation<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const ViewerDocument = { hash: 'f25d2cb67411920a9937ba4b' } as Operation<ViewerQuery, ViewerQueryVariables>;
export const DemoClockDocument = { hash: 'a666db816d780dda2571a290' } as Operation<DemoClockQuery, DemoClockQueryVariables>;
