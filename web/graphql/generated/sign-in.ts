import type { Operation, SignUpMutation, SignUpMutationVariables, SignInMutation, SignInMutationVariables, SignOutMutation, SignOutMutationVariables, VerifyEmailMutation, VerifyEmailMutationVariables, ResendVerificationMutation, ResendVerificationMutationVariables, RequestPasswordResetMutation, RequestPasswordResetMutationVariables, ResetPasswordMutation, ResetPasswordMutationVariables, JoinTeamMutation, JoinTeamMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const SignUpDocument = { hash: '2cc0570c0eda923c8f0d805b' } as Operation<SignUpMutation, SignUpMutationVariables>;
export const SignInDocument = { hash: 'f2692c522a4c0902986d68fc' } as Operation<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = { hash: 'b8a465b81107a0a32f35d251' } as Operation<SignOutMutation, SignOutMutationVariables>;
export const VerifyEmailDocument = { hash: '6424b70179d3992256c50f3d' } as Operation<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const ResendVerificationDocument = { hash: '64140a1f29d7d124edc43a5a' } as Operation<ResendVerificationMutation, ResendVerificationMutationVariables>;
export const RequestPasswordResetDocument = { hash: '356a287cf9f941929e1960bd' } as Operation<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = { hash: 'a3d9b6352bd49336604d0dda' } as Operation<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const JoinTeamDocument = { hash: '26cc22a01a57ffe6adb109d7' } as Operation<JoinTeamMutation, JoinTeamMutationVariables>;
