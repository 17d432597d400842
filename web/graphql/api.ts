import { createApi } from '@reduxjs/toolkit/query/react';
import { graphqlBaseQuery, type GraphqlRequest } from './client.ts';
import type { Operation } from './generated/graphql.ts';

export const TAGS = ['Viewer', 'Creators', 'Work', 'Money', 'Cards', 'Payout', 'Notifications', 'Team', 'Sessions', 'Operator', 'Demo', 'Talk', 'Papers', 'Guard', 'Briefs', 'Campaigns'] as const;

/** The one cache of server answers. Features add their operations with `api.injectEndpoints`. */
export const api = createApi({
  reducerPath: 'api',
  baseQuery: graphqlBaseQuery,
  tagTypes: TAGS,
  refetchOnReconnect: true,
  endpoints: () => ({}),
});

/** The `query` of an endpoint: `build.query<Answer, Variables>({ query: run(SomeDocument), … })`. */
export const run = <Answer, Variables>(operation: Operation<Answer, Variables>) =>
  (variables: Variables): GraphqlRequest => ({ operation: operation as unknown as GraphqlRequest['operation'], variables });
