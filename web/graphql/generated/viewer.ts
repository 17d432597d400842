import type { Operation, ViewerQuery, ViewerQueryVariables, DemoClockQuery, DemoClockQueryVariables } from './graphql.ts';

export type * from './graphql.ts';
export const ViewerDocument = { hash: 'f25d2cb67411920a9937ba4b' } as Operation<ViewerQuery, ViewerQueryVariables>;
export const DemoClockDocument = { hash: 'a666db816d780dda2571a290' } as Operation<DemoClockQuery, DemoClockQueryVariables>;
