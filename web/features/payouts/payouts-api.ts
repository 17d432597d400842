import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/payouts.ts';

const payoutsApi = api.injectEndpoints({
  endpoints: (build) => ({
    payoutState: build.query<g.PayoutStateQuery, g.PayoutStateQueryVariables>({ query: run(g.PayoutStateDocument), providesTags: ['Payout'] }),
    earnings: build.query<g.EarningsQuery, g.EarningsQueryVariables>({ query: run(g.EarningsDocument), providesTags: ['Money'] }),
    confirmPassword: build.mutation<g.ConfirmPasswordMutation, g.ConfirmPasswordMutationVariables>({ query: run(g.ConfirmPasswordDocument) }),
    startPayoutSetup: build.mutation<g.StartPayoutSetupMutation, g.StartPayoutSetupMutationVariables>({ query: run(g.StartPayoutSetupDocument) }),
    refreshPayoutAccount: build.mutation<g.RefreshPayoutAccountMutation, g.RefreshPayoutAccountMutationVariables>({ query: run(g.RefreshPayoutAccountDocument), invalidatesTags: ['Payout', 'Viewer'] }),
  }),
});

export const { useConfirmPasswordMutation, usePayoutStateQuery, useEarningsQuery, useStartPayoutSetupMutation, useRefreshPayoutAccountMutation } = payoutsApi;
export type Earning = g.EarningsQuery['earnings'][number];
