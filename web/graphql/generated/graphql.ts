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

export type Currency =
  | 'CHF'
  | 'EUR'
  | 'GBP'
  | 'PLN'
  | 'SEK'
  | 'USD';

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

export type BillingCardsQueryVariables = Exact<{ [key: string]: never; }>;


export type BillingCardsQuery = { cards: Array<{ id: string, network: string, last4: string, expiresMonth: number, expiresYear: number, savedAt: string }> };

export type BillingStartCardSetupMutationVariables = Exact<{
  returnPath: string;
}>;


export type BillingStartCardSetupMutation = { startCardSetup:
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'Redirect', url: string }
   };

export type BillingFinishCardSetupMutationVariables = Exact<{
  cardId: string | number;
}>;


export type BillingFinishCardSetupMutation = { finishCardSetup:
    | { __typename: 'Card', id: string, network: string, last4: string }
    | { __typename: 'FieldsInvalid', code: string, message: string }
   };

export type BillingRemoveCardMutationVariables = Exact<{
  cardId: string | number;
}>;


export type BillingRemoveCardMutation = { removeCard:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'FieldsInvalid', code: string, message: string }
   };

export type HomeWorkQueryVariables = Exact<{
  group: CollaborationGroup;
  first?: number | null | undefined;
}>;


export type HomeWorkQuery = { collaborations: { total: number, hasMore: boolean, items: Array<{ id: string, type: string, title: string, state: string, dueAt: string | null, brand: { id: string, displayName: string }, creator: { id: string, displayName: string }, turn: { who: string, needs: string, atZero: string | null, yours: boolean }, frozen: { reason: string } | null, hold: { state: string, price: { amountMinor: string, currency: Currency }, total: { amountMinor: string, currency: Currency }, creatorGets: { amountMinor: string, currency: Currency } } }> } };

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
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'Redirect', url: string }
   };

export type RefreshPayoutAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshPayoutAccountMutation = { refreshPayoutAccount:
    | { __typename: 'FieldsInvalid', code: string, message: string }
    | { __typename: 'PayoutAccount', status: string, needs: Array<string>, readAt: string | null }
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
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
   };

export type SetRateMutationVariables = Exact<{
  type: string;
  amountMinor?: string | null | undefined;
  currency: Currency;
}>;


export type SetRateMutation = { setRate:
    | { __typename: 'Creator', id: string }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
   };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }> };

export type RevokeSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeSessionMutation = { revokeSession:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'FieldsInvalid', code: string, message: string }
   };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { done: boolean } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'SignedIn', viewer: { side: Side } }
   };

export type SignInMutationVariables = Exact<{
  side: Side;
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'SignedIn', viewer: { side: Side } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { done: boolean } };

export type VerifyEmailMutationVariables = Exact<{
  token: string;
}>;


export type VerifyEmailMutation = { verifyEmail:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'FieldsInvalid', code: string, message: string }
   };

export type ResendVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type ResendVerificationMutation = { resendVerification:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'FieldsInvalid', code: string, message: string }
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
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'SignedIn', viewer: { side: Side } }
   };

export type JoinTeamMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type JoinTeamMutation = { joinTeam:
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'SignedIn', viewer: { side: Side } }
   };

export type TeamQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamQuery = { team: Array<{ id: string, name: string, email: string, role: string, joined: boolean, you: boolean }> };

export type InviteMemberMutationVariables = Exact<{
  email: string;
  name: string;
  role: string;
}>;


export type InviteMemberMutation = { inviteMember:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'FieldsInvalid', code: string, message: string, problems: Array<{ field: string, message: string }> }
   };

export type SetMemberRoleMutationVariables = Exact<{
  memberId: string | number;
  role: string;
}>;


export type SetMemberRoleMutation = { setMemberRole:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'FieldsInvalid', code: string, message: string }
   };

export type RemoveMemberMutationVariables = Exact<{
  memberId: string | number;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'FieldsInvalid', code: string, message: string }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { side: Side, accountId: string, memberId: string, displayName: string, memberName: string, email: string, emailVerified: boolean, role: string, country: string, unseenCount: number, readyForMoney: boolean } | null };

export type DemoClockQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoClockQuery = { demo: { now: string, offsetMs: string } | null };

/** One operation the server knows by its hash: what it answers, and which variables it takes. */
export type Operation<TResult, TVariables> = { readonly hash: string; readonly shape?: (variables: TVariables) => TResult };

export const BillingCardsDocument = { hash: '2877a8ed72b31d111f13d33d9fc0a7104218aaa888912add1789712f2725b018' } as Operation<BillingCardsQuery, BillingCardsQueryVariables>;
export const BillingStartCardSetupDocument = { hash: 'f29521ff5fe0c95a3ac697774e1fe1cef9a3973b016759daf508ea339f0329e5' } as Operation<BillingStartCardSetupMutation, BillingStartCardSetupMutationVariables>;
export const BillingFinishCardSetupDocument = { hash: '43aea823baf549d4e550f76008b5e1679951118c8ad191de0132886b1d1883b5' } as Operation<BillingFinishCardSetupMutation, BillingFinishCardSetupMutationVariables>;
export const BillingRemoveCardDocument = { hash: '2870039440a366eb2b87d275c1437c3e45f70df13d34b6b22138d07f9abc672f' } as Operation<BillingRemoveCardMutation, BillingRemoveCardMutationVariables>;
export const HomeWorkDocument = { hash: 'f08b7acc6ee6944a713c7ffa9b8d951696199474103355b1bec3896e48d6e32b' } as Operation<HomeWorkQuery, HomeWorkQueryVariables>;
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
