import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/cards.ts';

const cardsApi = api.injectEndpoints({
  endpoints: (build) => ({
    billingCards: build.query<g.BillingCardsQuery, g.BillingCardsQueryVariables>({ query: run(g.BillingCardsDocument), providesTags: ['Cards'] }),
    billingStartCardSetup: build.mutation<g.BillingStartCardSetupMutation, g.BillingStartCardSetupMutationVariables>({ query: run(g.BillingStartCardSetupDocument) }),
    billingFinishCardSetup: build.mutation<g.BillingFinishCardSetupMutation, g.BillingFinishCardSetupMutationVariables>({ query: run(g.BillingFinishCardSetupDocument), invalidatesTags: ['Cards', 'Viewer'] }),
    billingRemoveCard: build.mutation<g.BillingRemoveCardMutation, g.BillingRemoveCardMutationVariables>({ query: run(g.BillingRemoveCardDocument), invalidatesTags: ['Cards', 'Viewer'] }),
  }),
});

export const { useBillingCardsQuery, useBillingStartCardSetupMutation, useBillingFinishCardSetupMutation, useBillingRemoveCardMutation } = cardsApi;
export type SavedCard = g.BillingCardsQuery['cards'][number];
