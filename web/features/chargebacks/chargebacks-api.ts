import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/chargebacks.ts';

const chargebacksApi = api.injectEndpoints({
  endpoints: (build) => ({
    chargebacks: build.query<g.ChargebacksQuery, g.ChargebacksQueryVariables>({ query: run(g.ChargebacksDocument), providesTags: ['Work'] }),
    chargebackEvidence: build.query<g.ChargebackEvidenceQuery, g.ChargebackEvidenceQueryVariables>({ query: run(g.ChargebackEvidenceDocument), providesTags: ['Work'] }),
    submitEvidence: build.mutation<g.SubmitEvidenceMutation, g.SubmitEvidenceMutationVariables>({ query: run(g.SubmitEvidenceDocument), invalidatesTags: ['Work'] }),
    acceptChargeback: build.mutation<g.AcceptChargebackMutation, g.AcceptChargebackMutationVariables>({ query: run(g.AcceptChargebackDocument), invalidatesTags: ['Work'] }),
    answerFraudWarning: build.mutation<g.AnswerFraudWarningMutation, g.AnswerFraudWarningMutationVariables>({ query: run(g.AnswerFraudWarningDocument), invalidatesTags: ['Work'] }),
  }),
});

export const { useChargebacksQuery, useChargebackEvidenceQuery, useSubmitEvidenceMutation, useAcceptChargebackMutation, useAnswerFraudWarningMutation } = chargebacksApi;
export type Chargeback = g.ChargebacksQuery['chargebacks'][number];
export type FraudWarning = g.ChargebacksQuery['fraudWarnings'][number];
