import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/campaigns.ts';

const campaignsApi = api.injectEndpoints({
  endpoints: (build) => ({
    campaigns: build.query<g.CampaignsQuery, g.CampaignsQueryVariables>({ query: run(g.CampaignsDocument), providesTags: ['Campaigns', 'Work'] }),
    campaign: build.query<g.CampaignQuery, g.CampaignQueryVariables>({ query: run(g.CampaignDocument), providesTags: ['Campaigns', 'Work'] }),
    campaignSuggestions: build.query<g.CampaignSuggestionsQuery, g.CampaignSuggestionsQueryVariables>({ query: run(g.CampaignSuggestionsDocument), providesTags: ['Briefs', 'Creators'] }),
    briefToCampaign: build.query<g.BriefToCampaignQuery, g.BriefToCampaignQueryVariables>({ query: run(g.BriefToCampaignDocument), providesTags: ['Briefs'] }),
    campaignsToJoin: build.query<g.CampaignsToJoinQuery, g.CampaignsToJoinQueryVariables>({ query: run(g.CampaignsToJoinDocument), providesTags: ['Campaigns'] }),
    campaignFits: build.query<g.CampaignFitsQuery, g.CampaignFitsQueryVariables>({ query: run(g.CampaignFitsDocument), providesTags: ['Campaigns', 'Creators'] }),
    campaignToJoin: build.query<g.CampaignToJoinQuery, g.CampaignToJoinQueryVariables>({ query: run(g.CampaignToJoinDocument), providesTags: ['Campaigns'] }),
    ownRates: build.query<g.OwnRatesQuery, g.OwnRatesQueryVariables>({ query: run(g.OwnRatesDocument), providesTags: ['Creators'] }),
    saveCampaign: build.mutation<g.SaveCampaignMutation, g.SaveCampaignMutationVariables>({ query: run(g.SaveCampaignDocument), invalidatesTags: ['Campaigns'] }),
    setCampaignState: build.mutation<g.SetCampaignStateMutation, g.SetCampaignStateMutationVariables>({ query: run(g.SetCampaignStateDocument), invalidatesTags: ['Campaigns'] }),
    inviteCreators: build.mutation<g.InviteCreatorsMutation, g.InviteCreatorsMutationVariables>({ query: run(g.InviteCreatorsDocument), invalidatesTags: ['Campaigns'] }),
    judgeApplicant: build.mutation<g.JudgeApplicantMutation, g.JudgeApplicantMutationVariables>({ query: run(g.JudgeApplicantDocument), invalidatesTags: ['Campaigns'] }),
    requestFromCampaign: build.mutation<g.RequestFromCampaignMutation, g.RequestFromCampaignMutationVariables>({ query: run(g.RequestFromCampaignDocument), invalidatesTags: ['Campaigns', 'Work', 'Money'] }),
    applyToCampaign: build.mutation<g.ApplyToCampaignMutation, g.ApplyToCampaignMutationVariables>({ query: run(g.ApplyToCampaignDocument), invalidatesTags: ['Campaigns'] }),
    withdrawApplication: build.mutation<g.WithdrawApplicationMutation, g.WithdrawApplicationMutationVariables>({ query: run(g.WithdrawApplicationDocument), invalidatesTags: ['Campaigns'] }),
  }),
});

export const {
  useCampaignsQuery, useCampaignQuery, useCampaignSuggestionsQuery, useBriefToCampaignQuery, useCampaignsToJoinQuery, useCampaignFitsQuery, useCampaignToJoinQuery, useOwnRatesQuery,
  useSaveCampaignMutation, useSetCampaignStateMutation, useInviteCreatorsMutation, useJudgeApplicantMutation, useRequestFromCampaignMutation, useApplyToCampaignMutation, useWithdrawApplicationMutation,
} = campaignsApi;
export type CampaignLine = g.CampaignsQuery['campaigns'][number];
export type Campaign = NonNullable<g.CampaignQuery['campaign']>;
export type Member = Campaign['people'][number];
export type Budget = NonNullable<Campaign['budget']>;
export type ToJoin = NonNullable<g.CampaignToJoinQuery['campaign']>;
export type ToJoinLine = g.CampaignsToJoinQuery['campaignsToJoin'][number];
export type CampaignFit = g.CampaignFitsQuery['campaignFits'][number];
