import type { Operation, PayoutStateQuery, PayoutStateQueryVariables, EarningsQuery, EarningsQueryVariables, StartPayoutSetupMutation, StartPayoutSetupMutationVariables, RefreshPayoutAccountMutation, RefreshPayoutAccountMutationVariables, ConfirmPasswordMutation, ConfirmPasswordMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const PayoutStateDocument = { hash: '5f234bf323aa08aa61bb5c8d' } as Operation<PayoutStateQuery, PayoutStateQueryVariables>;
export const EarningsDocument = { hash: '3ebddcc97d117e52d15e510c' } as Operation<EarningsQuery, EarningsQueryVariables>;
export const StartPayoutSetupDocument = { hash: '14a36634c10da1908f207027' } as Operation<StartPayoutSetupMutation, StartPayoutSetupMutationVariables>;
export const RefreshPayoutAccountDocument = { hash: '12cde0eec6219b9eb567dea3' } as Operation<RefreshPayoutAccountMutation, RefreshPayoutAccountMutationVariables>;
export const ConfirmPasswordDocument = { hash: '0f536ea7de3120956503b34a' } as Operation<ConfirmPasswordMutation, ConfirmPasswordMutationVariables>;
