import type { Operation, LandingCreatorsQuery, LandingCreatorsQueryVariables, PriceExampleQuery, PriceExampleQueryVariables } from './graphql.ts';

export type * from './graphql.ts';
export const LandingCreatorsDocument = { hash: 'd9771d271a0a6b9c778e8ce7' } as Operation<LandingCreatorsQuery, LandingCreatorsQueryVariables>;
export const PriceExampleDocument = { hash: '384f9367ff5977fde4ba5c1e' } as Operation<PriceExampleQuery, PriceExampleQueryVariables>;
