import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/collaborations.ts';

/** The operation behind each step a person may take; all answer the same union under the name `answer`. */
const STEPS = {
  accept: g.AcceptCollaborationDocument, counter: g.CounterCollaborationDocument, deny: g.DenyCollaborationDocument, withdraw: g.WithdrawCollaborationDocument,
  extendResponse: g.ExtendResponseDocument, deliver: g.DeliverCollaborationDocument, post: g.PostCollaborationDocument, approve: g.ApproveCollaborationDocument,
  requestChanges: g.RequestChangesDocument, giveUp: g.GiveUpCollaborationDocument, proposeCancel: g.ProposeCancelDocument, agreeCancel: g.AgreeCancelDocument,
  extendPosting: g.ExtendPostingDocument, dispute: g.OpenDisputeDocument, withdrawDispute: g.WithdrawDisputeDocument, retryPayment: g.RetryPaymentDocument,
  freeze: g.FreezeCollaborationDocument, unfreeze: g.UnfreezeCollaborationDocument, resolve: g.ResolveCollaborationDocument, clawBack: g.ClawBackPaymentDocument,
} as const;
export type StepName = keyof typeof STEPS;
export type StepAnswer = Pick<g.AcceptCollaborationMutation, 'answer'>;
export type Step = { readonly step: StepName; readonly variables: Readonly<Record<string, unknown>> & { readonly id: string } };

/** Says whether a name of the API is a step these screens can take. */
export const isStep = (name: string): name is StepName => Object.hasOwn(STEPS, name);

const collaborationsApi = api.injectEndpoints({
  endpoints: (build) => ({
    requestedCreator: build.query<g.RequestedCreatorQuery, g.RequestedCreatorQueryVariables>({ query: run(g.RequestedCreatorDocument), providesTags: ['Creators'] }),
    priceGuidance: build.query<g.PriceGuidanceQuery, g.PriceGuidanceQueryVariables>({ query: run(g.PriceGuidanceDocument) }),
    quote: build.query<g.QuoteQuery, g.QuoteQueryVariables>({ query: run(g.QuoteDocument), providesTags: ['Work'] }),
    payingCards: build.query<g.PayingCardsQuery, g.PayingCardsQueryVariables>({ query: run(g.PayingCardsDocument), providesTags: ['Cards'] }),
    payingStartCardSetup: build.mutation<g.PayingStartCardSetupMutation, g.PayingStartCardSetupMutationVariables>({ query: run(g.PayingStartCardSetupDocument) }),
    payingFinishCardSetup: build.mutation<g.PayingFinishCardSetupMutation, g.PayingFinishCardSetupMutationVariables>({ query: run(g.PayingFinishCardSetupDocument), invalidatesTags: ['Cards', 'Viewer'] }),
    collaboration: build.query<g.CollaborationQuery, g.CollaborationQueryVariables>({ query: run(g.CollaborationDocument), providesTags: ['Work'] }),
    requestCollaboration: build.mutation<g.RequestCollaborationMutation, g.RequestCollaborationMutationVariables>({ query: run(g.RequestCollaborationDocument), invalidatesTags: ['Work', 'Money'] }),
    takeStep: build.mutation<StepAnswer, Step>({ query: ({ step, variables }) => run(STEPS[step] as never)(variables as never), invalidatesTags: ['Work', 'Money', 'Operator'] }),
    confirmPayment: build.mutation<g.ConfirmPaymentMutation, g.ConfirmPaymentMutationVariables>({ query: run(g.ConfirmPaymentDocument) }),
    refreshPayment: build.mutation<g.RefreshPaymentMutation, g.RefreshPaymentMutationVariables>({ query: run(g.RefreshPaymentDocument), invalidatesTags: ['Work', 'Money'] }),
  }),
});

export const {
  useRequestedCreatorQuery, usePriceGuidanceQuery, useQuoteQuery, usePayingCardsQuery, usePayingStartCardSetupMutation, usePayingFinishCardSetupMutation,
  useCollaborationQuery, useRequestCollaborationMutation, useTakeStepMutation, useConfirmPaymentMutation, useRefreshPaymentMutation,
} = collaborationsApi;
export type Work = NonNullable<g.CollaborationQuery['collaboration']>;
export type WorkDeliverable = Work['deliverables'][number];
export type RequestedCreator = NonNullable<g.RequestedCreatorQuery['creator']>;
export type Quote = NonNullable<g.QuoteQuery['quote']>;
export type PayingCard = g.PayingCardsQuery['cards'][number];
