import type { Operation, ChargebacksQuery, ChargebacksQueryVariables, ChargebackEvidenceQuery, ChargebackEvidenceQueryVariables, SubmitEvidenceMutation, SubmitEvidenceMutationVariables, AcceptChargebackMutation, AcceptChargebackMutationVariables, AnswerFraudWarningMutation, AnswerFraudWarningMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const ChargebacksDocument = { hash: 'f12c757b8264cf420336fbe6' } as Operation<ChargebacksQuery, ChargebacksQueryVariables>;
export const ChargebackEvidenceDocument = { hash: '707dc5a367795ff2371e75e4' } as Operation<ChargebackEvidenceQuery, ChargebackEvidenceQueryVariables>;
export const SubmitEvidenceDocument = { hash: '1ec54b0225e664590beccdd7' } as Operation<SubmitEvidenceMutation, SubmitEvidenceMutationVariables>;
export const AcceptChargebackDocument = { hash: 'a0b9848d33e273d5166b7916' } as Operation<AcceptChargebackMutation, AcceptChargebackMutationVariables>;
export const AnswerFraudWarningDocument = { hash: 'c3b554c842a9c094de23160f' } as Operation<AnswerFraudWarningMutation, AnswerFraudWarningMutationVariables>;
