import type { Operation, BillingCardsQuery, BillingCardsQueryVariables, BillingStartCardSetupMutation, BillingStartCardSetupMutationVariables, BillingFinishCardSetupMutation, BillingFinishCardSetupMutationVariables, BillingRemoveCardMutation, BillingRemoveCardMutationVariables } from './graphql.ts';

export type * from './graphql.ts';
export const BillingCardsDocument = { hash: '2877a8ed72b31d111f13d33d' } as Operation<BillingCardsQuery, BillingCardsQueryVariables>;
export const BillingStartCardSetupDocument = { hash: 'f29521ff5fe0c95a3ac69777' } as Operation<BillingStartCardSetupMutation, BillingStartCardSetupMutationVariables>;
export const BillingFinishCardSetupDocument = { hash: '43aea823baf549d4e550f760' } as Operation<BillingFinishCardSetupMutation, BillingFinishCardSetupMutationVariables>;
export const BillingRemoveCardDocument = { hash: '2870039440a366eb2b87d275' } as Operation<BillingRemoveCardMutation, BillingRemoveCardMutationVariables>;
