import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/sign-in.ts';

const signInApi = api.injectEndpoints({
  endpoints: (build) => ({
    signUp: build.mutation<g.SignUpMutation, g.SignUpMutationVariables>({ query: run(g.SignUpDocument) }),
    signIn: build.mutation<g.SignInMutation, g.SignInMutationVariables>({ query: run(g.SignInDocument) }),
    signOut: build.mutation<g.SignOutMutation, g.SignOutMutationVariables>({ query: run(g.SignOutDocument) }),
    verifyEmail: build.mutation<g.VerifyEmailMutation, g.VerifyEmailMutationVariables>({ query: run(g.VerifyEmailDocument), invalidatesTags: ['Viewer'] }),
    resendVerification: build.mutation<g.ResendVerificationMutation, g.ResendVerificationMutationVariables>({ query: run(g.ResendVerificationDocument) }),
    requestPasswordReset: build.mutation<g.RequestPasswordResetMutation, g.RequestPasswordResetMutationVariables>({ query: run(g.RequestPasswordResetDocument) }),
    resetPassword: build.mutation<g.ResetPasswordMutation, g.ResetPasswordMutationVariables>({ query: run(g.ResetPasswordDocument) }),
    joinTeam: build.mutation<g.JoinTeamMutation, g.JoinTeamMutationVariables>({ query: run(g.JoinTeamDocument) }),
  }),
});

export const {
  useSignUpMutation, useSignInMutation, useSignOutMutation, useVerifyEmailMutation, useResendVerificationMutation,
  useRequestPasswordResetMutation, useResetPasswordMutation, useJoinTeamMutation,
} = signInApi;
