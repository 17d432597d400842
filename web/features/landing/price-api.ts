import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/landing.ts';

/** What only the page of prices asks: the front page does not carry it. */
const priceApi = api.injectEndpoints({
  endpoints: (build) => ({
    priceExample: build.query<g.PriceExampleQuery, g.PriceExampleQueryVariables>({ query: run(g.PriceExampleDocument) }),
  }),
});

export const { usePriceExampleQuery } = priceApi;
