/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AudienceGender =
  | 'everyone'
  | 'female'
  | 'male';

export type BriefInput = {
  audienceAges: Array<string>;
  audienceCountries: Array<string>;
  audienceGender: AudienceGender;
  budgetMinor: string;
  creatorCountries: Array<string>;
  currency: Currency;
  dueDays?: number | null | undefined;
  followersMax?: number | null | undefined;
  followersMin?: number | null | undefined;
  languages: Array<string>;
  objective: Objective;
  text: string;
  type: string;
};

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

export type CampaignInput = {
  budgetMinor: string;
  currency: Currency;
  draftFirst?: boolean;
  fields: Readonly<Record<string, string | number | readonly string[]>>;
  listed: boolean;
  message: string;
  revisionRoundsMax?: number;
  title: string;
  type: string;
  usageAiTraining: boolean;
  usageChannels: string;
  usageMonths: number;
  usagePaid: boolean;
};

export type CampaignStanding =
  | 'none'
  | 'passed'
  | 'shortlisted';

export type CampaignState =
  | 'closed'
  | 'open'
  | 'paused';

export type CampaignWanted = {
  /** The price, in minor units of the campaign’s currency. */
  amountMinor: string;
  creatorId: string | number;
};

export type CollaborationGroup =
  | 'finished'
  | 'needs_me'
  | 'open';

export type CreatorFilter = {
  answerHoursMax?: number | null | undefined;
  audienceAge?: string | null | undefined;
  audienceCountry?: string | null | undefined;
  audienceGender?: string | null | undefined;
  availableOnly?: boolean | null | undefined;
  country?: string | null | undefined;
  engagementMinBps?: number | null | undefined;
  followersMax?: number | null | undefined;
  followersMin?: number | null | undefined;
  language?: string | null | undefined;
  niche?: string | null | undefined;
  /** In cents of euro; prices in other currencies are compared roughly. */
  priceMaxCents?: number | null | undefined;
  text?: string | null | undefined;
  type?: string | null | undefined;
  viewsMin?: number | null | undefined;
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
  | 'fit'
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

export type MatchRefusal =
  | 'audience'
  | 'other'
  | 'price'
  | 'style'
  | 'topic'
  | 'worked_before';

export type Objective =
  | 'awareness'
  | 'content'
  | 'sales';

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

export type BriefsQueryVariables = Exact<{ [key: string]: never; }>;


export type BriefsQuery = { briefs: Array<{ id: string, text: string, type: string, objective: Objective, creatorCountries: Array<string>, languages: Array<string>, audienceCountries: Array<string>, audienceAges: Array<string>, audienceGender: AudienceGender, followersMin: number | null, followersMax: number | null, dueDays: number | null, createdAt: string, budget: { amountMinor: string, currency: Currency } }> };

export type BriefQueryVariables = Exact<{
  id: string | number;
}>;


export type BriefQuery = { brief: { id: string, text: string, message: string, type: string, objective: Objective, creatorCountries: Array<string>, languages: Array<string>, audienceCountries: Array<string>, audienceAges: Array<string>, audienceGender: AudienceGender, followersMin: number | null, followersMax: number | null, dueDays: number | null, createdAt: string, budget: { amountMinor: string, currency: Currency } } | null };

export type ReadBriefQueryVariables = Exact<{
  text: string;
}>;


export type ReadBriefQuery = { readBrief: { type: string | null, objective: Objective | null, creatorCountries: Array<string>, languages: Array<string>, audienceAges: Array<string>, audienceGender: AudienceGender | null, followersMin: number | null, followersMax: number | null, dueDays: number | null, avoid: Array<string>, budget: { amountMinor: string, currency: Currency } | null, heard: Array<{ field: string, from: number, to: number }> } };

export type MatchesQueryVariables = Exact<{
  briefId: string | number;
  first: number;
}>;


export type MatchesQuery = { matches: { eligible: number, refused: number, items: Array<{ fit: number, explored: boolean, creator: { id: string, displayName: string, city: string, country: string, languages: Array<string>, niches: Array<string>, followers: number, medianViews: number, engagementBps: number, answerHours: number | null, onTime: number, finished: number, portfolio: Array<{ title: string, views: number, hue: number }>, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> }, reasons: Array<{ kind: string, names: Array<string>, percent: number | null, count: number | null, of: number | null, value: number | null, price: { amountMinor: string, currency: Currency } | null, usual: { amountMinor: string, currency: Currency } | null }>, caution: { kind: string, names: Array<string>, percent: number | null, count: number | null, of: number | null, value: number | null, price: { amountMinor: string, currency: Currency } | null, usual: { amountMinor: string, currency: Currency } | null } | null }>, loosened: Array<{ wish: string, count: number, least: { amountMinor: string, currency: Currency } | null }> } | null };

export type SaveBriefMutationVariables = Exact<{
  id?: string | number | null | undefined;
  input: BriefInput;
}>;


export type SaveBriefMutation = { saveBrief:
    | { __typename: 'BrandsOnly', code: string, message: string }
    | { __typename: 'Brief', id: string }
    | { __typename: 'BriefNotFound', code: string, message: string }
    | { __typename: 'BudgetOutOfRange', code: string, message: string }
    | { __typename: 'CreatorNotFound', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type RefuseMatchMutationVariables = Exact<{
  briefId: string | number;
  creatorId: string | number;
  reason?: MatchRefusal | null | undefined;
}>;


export type RefuseMatchMutation = { refuseMatch:
    | { __typename: 'BrandsOnly', code: string, message: string }
    | { __typename: 'Brief', id: string }
    | { __typename: 'BriefNotFound', code: string, message: string }
    | { __typename: 'BudgetOutOfRange', code: string, message: string }
    | { __typename: 'CreatorNotFound', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
   };

export type CampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignsQuery = { campaigns: Array<{ id: string, state: CampaignState, title: string, type: string, listed: boolean, invited: number, applied: number, currency: Currency, createdAt: string, budget: { requests: number, budget: { amountMinor: string, currency: Currency }, reserved: { amountMinor: string, currency: Currency } } | null }> };

export type CampaignQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignQuery = { campaign: { id: string, state: CampaignState, title: string, type: string, listed: boolean, briefId: string | null, currency: Currency, message: string, fields: Readonly<Record<string, string | number | readonly string[]>>, revisionRoundsMax: number, draftFirst: boolean, invited: number, applied: number, usageRights: { channels: string, paid: boolean, months: number, aiTraining: boolean }, budget: { requests: number, budget: { amountMinor: string, currency: Currency }, reserved: { amountMinor: string, currency: Currency } } | null, people: Array<{ standing: CampaignStanding, creator: { id: string, displayName: string, city: string, country: string, medianViews: number, portfolio: Array<{ title: string, views: number, hue: number }>, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> }, part: { invitedAt: string | null, appliedAt: string | null, pitch: string } | null, ask: { amountMinor: string, currency: Currency } | null, bound: { amountMinor: string, currency: Currency } | null, collaboration: { id: string, state: string } | null }> } | null };

export type CampaignSuggestionsQueryVariables = Exact<{
  briefId: string | number;
}>;


export type CampaignSuggestionsQuery = { matches: { items: Array<{ fit: number, creator: { id: string, displayName: string, city: string, country: string, medianViews: number, portfolio: Array<{ title: string, views: number, hue: number }>, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> } }> } | null };

export type BriefToCampaignQueryVariables = Exact<{
  id: string | number;
}>;


export type BriefToCampaignQuery = { brief: { id: string, message: string, type: string, budget: { amountMinor: string, currency: Currency } } | null };

export type CampaignsToJoinQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignsToJoinQuery = { campaignsToJoin: Array<{ id: string, title: string, type: string, state: CampaignState, message: string, currency: Currency, createdAt: string, brand: { displayName: string, country: string }, mine: { invitedAt: string | null, appliedAt: string | null } | null }> };

export type CampaignFitsQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignFitsQuery = { campaignFits: Array<{ campaignId: string, fit: number, topics: Array<string> }> };

export type CampaignToJoinQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignToJoinQuery = { campaign: { id: string, title: string, type: string, state: CampaignState, message: string, currency: Currency, fields: Readonly<Record<string, string | number | readonly string[]>>, revisionRoundsMax: number, draftFirst: boolean, usageRights: { channels: string, paid: boolean, months: number, aiTraining: boolean }, brand: { displayName: string, country: string }, mine: { invitedAt: string | null, appliedAt: string | null, askMinor: string | null, pitch: string } | null } | null };

export type OwnRatesQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnRatesQuery = { creator: { id: string, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> } | null };

export type SaveCampaignMutationVariables = Exact<{
  id?: string | number | null | undefined;
  briefId: string | number;
  input: CampaignInput;
}>;


export type SaveCampaignMutation = { saveCampaign:
    | { __typename: 'BrandsOnly', code: string, message: string }
    | { __typename: 'BriefNotFound', code: string, message: string }
    | { __typename: 'BudgetBelowReserved', code: string, message: string }
    | { __typename: 'BudgetOutOfRange', code: string, message: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignNotFound', code: string, message: string }
    | { __typename: 'CampaignNotOpen', code: string, message: string }
    | { __typename: 'CreatorNotFound', code: string, message: string }
    | { __typename: 'CreatorsOnly', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
   };

export type SetCampaignStateMutationVariables = Exact<{
  id: string | number;
  state: CampaignState;
}>;


export type SetCampaignStateMutation = { setCampaignState:
    | { __typename: 'BrandsOnly', code: string, message: string }
    | { __typename: 'BriefNotFound', code: string, message: string }
    | { __typename: 'BudgetBelowReserved', code: string, message: string }
    | { __typename: 'BudgetOutOfRange', code: string, message: string }
    | { __typename: 'Campaign', id: string, state: CampaignState }
    | { __typename: 'CampaignNotFound', code: string, message: string }
    | { __typename: 'CampaignNotOpen', code: string, message: string }
    | { __typename: 'CreatorNotFound', code: string, message: string }
    | { __typename: 'CreatorsOnly', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
   };

export type InviteCreatorsMutationVariables = Exact<{
  campaignId: string | number;
  creatorIds: Array<string | number> | string | number;
}>;


export type InviteCreatorsMutation = { inviteCreators:
    | { __typename: 'BrandsOnly', code: string, message: string }
    | { __typename: 'BriefNotFound', code: string, message: string }
    | { __typename: 'BudgetBelowReserved', code: string, message: string }
    | { __typename: 'BudgetOutOfRange', code: string, message: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignNotFound', code: string, message: string }
    | { __typename: 'CampaignNotOpen', code: string, message: string }
    | { __typename: 'CreatorNotFound', code: string, message: string }
    | { __typename: 'CreatorsOnly', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
   };

export type JudgeApplicantMutationVariables = Exact<{
  campaignId: string | number;
  creatorId: string | number;
  standing: CampaignStanding;
}>;


export type JudgeApplicantMutation = { judgeApplicant:
    | { __typename: 'BrandsOnly', code: string, message: string }
    | { __typename: 'BriefNotFound', code: string, message: string }
    | { __typename: 'BudgetBelowReserved', code: string, message: string }
    | { __typename: 'BudgetOutOfRange', code: string, message: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignNotFound', code: string, message: string }
    | { __typename: 'CampaignNotOpen', code: string, message: string }
    | { __typename: 'CreatorNotFound', code: string, message: string }
    | { __typename: 'CreatorsOnly', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
   };

export type RequestFromCampaignMutationVariables = Exact<{
  campaignId: string | number;
  cardId: string | number;
  requests: Array<CampaignWanted> | CampaignWanted;
}>;


export type RequestFromCampaignMutation = { requestFromCampaign:
    | { __typename: 'AskedMany', items: Array<{ creatorId: string, collaborationId: string | null, code: string | null, message: string | null }> }
    | { __typename: 'BrandsOnly', code: string, message: string }
    | { __typename: 'BriefNotFound', code: string, message: string }
    | { __typename: 'BudgetBelowReserved', code: string, message: string }
    | { __typename: 'BudgetOutOfRange', code: string, message: string }
    | { __typename: 'CampaignNotFound', code: string, message: string }
    | { __typename: 'CampaignNotOpen', code: string, message: string }
    | { __typename: 'CreatorNotFound', code: string, message: string }
    | { __typename: 'CreatorsOnly', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
   };

export type ApplyToCampaignMutationVariables = Exact<{
  campaignId: string | number;
  askMinor: string;
  pitch: string;
}>;


export type ApplyToCampaignMutation = { applyToCampaign:
    | { __typename: 'BrandsOnly', code: string, message: string }
    | { __typename: 'BriefNotFound', code: string, message: string }
    | { __typename: 'BudgetBelowReserved', code: string, message: string }
    | { __typename: 'BudgetOutOfRange', code: string, message: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignNotFound', code: string, message: string }
    | { __typename: 'CampaignNotOpen', code: string, message: string }
    | { __typename: 'CreatorNotFound', code: string, message: string }
    | { __typename: 'CreatorsOnly', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
   };

export type WithdrawApplicationMutationVariables = Exact<{
  campaignId: string | number;
}>;


export type WithdrawApplicationMutation = { withdrawApplication:
    | { __typename: 'BrandsOnly', code: string, message: string }
    | { __typename: 'BriefNotFound', code: string, message: string }
    | { __typename: 'BudgetBelowReserved', code: string, message: string }
    | { __typename: 'BudgetOutOfRange', code: string, message: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignNotFound', code: string, message: string }
    | { __typename: 'CampaignNotOpen', code: string, message: string }
    | { __typename: 'CreatorNotFound', code: string, message: string }
    | { __typename: 'CreatorsOnly', code: string, message: string }
    | { __typename: 'EmailNotVerified', code: string, message: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'PriceOutOfRange', code: string, message: string }
    | { __typename: 'RoleNotEnough', code: string, message: string }
    | { __typename: 'SignInNeeded', code: string, message: string }
    | { __typename: 'TypeUnknown', code: string, message: string }
   };

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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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


export type RequestedCreatorQuery = { creator: { id: string, displayName: string, headline: string, country: string, available: boolean, answerHours: number | null, medianViews: number, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> } | null };

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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'KeptOutOfRange', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingPaidOut', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaidTooLongAgo', code: string, message: string }
    | { __typename: 'PaymentDisputed', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'KeptOutOfRange', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingPaidOut', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaidTooLongAgo', code: string, message: string }
    | { __typename: 'PaymentDisputed', code: string, message: string }
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

export type ClawBackPaymentMutationVariables = Exact<{
  id: string | number;
  creatorPartMinor: string;
  note: string;
}>;


export type ClawBackPaymentMutation = { answer:
    | { __typename: 'AccountSuspended', code: string, message: string }
    | { __typename: 'AlreadyExtended', code: string, message: string }
    | { __typename: 'AlreadyPosted', code: string, message: string }
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'KeptOutOfRange', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingPaidOut', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaidTooLongAgo', code: string, message: string }
    | { __typename: 'PaymentDisputed', code: string, message: string }
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
    | { __typename: 'AlreadyRequested', code: string, message: string }
    | { __typename: 'BudgetExceeded', code: string, message: string }
    | { __typename: 'CampaignCurrency', code: string, message: string }
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
    | { __typename: 'KeptOutOfRange', code: string, message: string }
    | { __typename: 'NoRail', code: string, message: string }
    | { __typename: 'NotDue', code: string, message: string }
    | { __typename: 'NotPostedYet', code: string, message: string }
    | { __typename: 'NotYourMove', code: string, message: string }
    | { __typename: 'NothingPaidOut', code: string, message: string }
    | { __typename: 'NothingToAgree', code: string, message: string }
    | { __typename: 'PaidTooLongAgo', code: string, message: string }
    | { __typename: 'PaymentDisputed', code: string, message: string }
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

export type PriceGuidanceQueryVariables = Exact<{
  type: string;
  medianViews: number;
}>;


export type PriceGuidanceQuery = { priceGuidance: { paidCount: number, low: { amountMinor: string, currency: Currency }, middle: { amountMinor: string, currency: Currency }, high: { amountMinor: string, currency: Currency } } | null };

export type CreatorsQueryVariables = Exact<{
  filter?: CreatorFilter | null | undefined;
  sort?: CreatorSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CreatorsQuery = { creators: { total: number, endCursor: string | null, hasMore: boolean, items: Array<{ id: string, displayName: string, headline: string, city: string, country: string, languages: Array<string>, niches: Array<string>, followers: number, medianViews: number, engagementBps: number, answerHours: number | null, available: boolean, onTime: number, finished: number, portfolio: Array<{ title: string, views: number, hue: number }>, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> }> } };

export type CreatorFacetsQueryVariables = Exact<{
  filter?: CreatorFilter | null | undefined;
}>;


export type CreatorFacetsQuery = { creators: { facets: { type: Array<{ key: string, count: number }>, country: Array<{ key: string, count: number }>, language: Array<{ key: string, count: number }>, niche: Array<{ key: string, count: number }>, size: Array<{ key: string, count: number }>, available: Array<{ key: string, count: number }>, audienceCountry: Array<{ key: string, count: number }>, audienceAge: Array<{ key: string, count: number }>, audienceGender: Array<{ key: string, count: number }> } } };

export type CreatorCountQueryVariables = Exact<{
  filter?: CreatorFilter | null | undefined;
}>;


export type CreatorCountQuery = { creators: { total: number } };

export type CreatorQueryVariables = Exact<{
  id: string | number;
}>;


export type CreatorQuery = { creator: { id: string, displayName: string, headline: string, bio: string, city: string, country: string, languages: Array<string>, niches: Array<string>, followers: number, medianViews: number, engagementBps: number, answerHours: number | null, available: boolean, onTime: number, finished: number, tiktokHandle: string | null, joinedAt: string, audience: { countries: Array<{ key: string, percent: number }>, ages: Array<{ key: string, percent: number }>, genders: Array<{ key: string, percent: number }> }, portfolio: Array<{ title: string, views: number, hue: number }>, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }>, ratesWithYou: { brandFeeBps: number, commissionBps: number, together: { paidCount: number, firstBrandFeeBps: number, firstCommissionBps: number, next: { after: number, brandFeeBps: number, commissionBps: number } | null } } | null } | null };

export type SimilarCreatorsQueryVariables = Exact<{
  creatorId: string | number;
}>;


export type SimilarCreatorsQuery = { similarCreators: Array<{ id: string, displayName: string, headline: string, city: string, country: string, languages: Array<string>, medianViews: number, portfolio: Array<{ title: string, views: number, hue: number }>, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> }> };

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

export type MatchingModelQueryVariables = Exact<{ [key: string]: never; }>;


export type MatchingModelQuery = { matchingModel: { learntAt: string, creators: number, briefs: number, viewed: number, offers: number, weights: Array<{ part: string, feature: string, weight: number, assumed: number }>, exposure: { shown: number, briefs: number, creators: number, newcomers: number, offered: number } } | null };

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


export type OwnProfileQuery = { creator: { id: string, displayName: string, headline: string, bio: string, city: string, country: string, languages: Array<string>, niches: Array<string>, available: boolean, tiktokHandle: string | null, medianViews: number, rates: Array<{ type: string, price: { amountMinor: string, currency: Currency } }> } | null };

export type RateGuidanceQueryVariables = Exact<{
  type: string;
  medianViews: number;
}>;


export type RateGuidanceQuery = { priceGuidance: { paidCount: number, low: { amountMinor: string, currency: Currency }, middle: { amountMinor: string, currency: Currency }, high: { amountMinor: string, currency: Currency } } | null };

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
