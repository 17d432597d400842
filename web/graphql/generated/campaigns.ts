import type { Operation, CampaignsQuery, CampaignsQueryVariables, CampaignQuery, CampaignQueryVariables, CampaignSuggestionsQuery, CampaignSuggestionsQueryVariables, BriefToCampaignQuery, BriefToCampaignQueryVariables, CampaignsToJoinQuery, CampaignsToJoinQueryVariables, CampaignFitsQuery, CampaignFitsQueryVariables, CampaignToJoinQuery, CampaignToJoinQueryVariables, OwnRatesQuery, OwnRatesQueryVariables, SaveCampaignMutation, SaveCampaignMutationVariables, SetCampaignStateMutation, SetCampaignStateMutationVariables, InviteCreatorsMutation, InviteCreatorsMutationVariables, JudgeApplicantMutation, JudgeApplicantMutationVariables, RequestFromCampaignMutation, RequestFromCampaignMutationVariables, ApplyToCampaignMutation, ApplyToCampaignMutationVariables, WithdrawApplicationMutation, WithdrawApplicationMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const CampaignsDocument = { hash: 'eac8b11bfc515474335b6c23' } as Operation<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = { hash: 'dfeda5334e289e161db59e51' } as Operation<CampaignQuery, CampaignQueryVariables>;
export const CampaignSuggestionsDocument = { hash: 'fbb6d5b8532060fb5c7568a5' } as Operation<CampaignSuggestionsQuery, CampaignSuggestionsQueryVariables>;
export const BriefToCampaignDocument = { hash: 'e4255df1e9c0ce9b3e9eb957' } as Operation<BriefToCampaignQuery, BriefToCampaignQueryVariables>;
export const CampaignsToJoinDocument = { hash: '88a383120d579f155b079fe7' } as Operation<CampaignsToJoinQuery, CampaignsToJoinQueryVariables>;
export const CampaignFitsDocument = { hash: 'd11da8052a5e332b2c788428' } as Operation<CampaignFitsQuery, CampaignFitsQueryVariables>;
export const CampaignToJoinDocument = { hash: '87c16b5dc35135029072c8ff' } as Operation<CampaignToJoinQuery, CampaignToJoinQueryVariables>;
export const OwnRatesDocument = { hash: '3640da709d594476ccf3d4b7' } as Operation<OwnRatesQuery, OwnRatesQueryVariables>;
export const SaveCampaignDocument = { hash: 'd34764b72d653f4a7d7f4d3b' } as Operation<SaveCampaignMutation, SaveCampaignMutationVariables>;
export const SetCampaignStateDocument = { hash: 'cfabf5071691df643c8810cf' } as Operation<SetCampaignStateMutation, SetCampaignStateMutationVariables>;
export const InviteCreatorsDocument = { hash: '9b1fd880e74b423ef4ab5fb1' } as Operation<InviteCreatorsMutation, InviteCreatorsMutationVariables>;
export const JudgeApplicantDocument = { hash: 'feb17caa8cace13a894da55e' } as Operation<JudgeApplicantMutation, JudgeApplicantMutationVariables>;
export const RequestFromCampaignDocument = { hash: '99fbc12b727cbacad28d0c71' } as Operation<RequestFromCampaignMutation, RequestFromCampaignMutationVariables>;
export const ApplyToCampaignDocument = { hash: '758c8426c4ddb66b045e8ac4' } as Operation<ApplyToCampaignMutation, ApplyToCampaignMutationVariables>;
export const WithdrawApplicationDocument = { hash: '91c6f73990837b268e85cbb8' } as Operation<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
