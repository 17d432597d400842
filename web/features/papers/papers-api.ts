import { api, run } from '#web/graphql/api.ts';
import * as g from '#web/graphql/generated/papers.ts';

const papersApi = api.injectEndpoints({
  endpoints: (build) => ({
    ownDetails: build.query<g.OwnDetailsQuery, g.OwnDetailsQueryVariables>({ query: run(g.OwnDetailsDocument), providesTags: ['Papers'] }),
    ownDocuments: build.query<g.OwnDocumentsQuery, g.OwnDocumentsQueryVariables>({ query: run(g.OwnDocumentsDocument), providesTags: ['Papers', 'Money'] }),
    workDocuments: build.query<g.WorkDocumentsQuery, g.WorkDocumentsQueryVariables>({ query: run(g.WorkDocumentsDocument), providesTags: ['Papers', 'Work'] }),
    contractByHash: build.query<g.ContractByHashQuery, g.ContractByHashQueryVariables>({ query: run(g.ContractByHashDocument) }),
    saveBusinessDetails: build.mutation<g.SaveBusinessDetailsMutation, g.SaveBusinessDetailsMutationVariables>({ query: run(g.SaveBusinessDetailsDocument), invalidatesTags: ['Papers'] }),
  }),
});

export const { useOwnDetailsQuery, useOwnDocumentsQuery, useWorkDocumentsQuery, useLazyContractByHashQuery, useSaveBusinessDetailsMutation } = papersApi;
export type OwnDetails = NonNullable<g.OwnDetailsQuery['businessDetails']>;
export type OwnDocument = g.OwnDocumentsQuery['documents']['items'][number];
export type Waiting = g.OwnDocumentsQuery['waitingDocuments'][number];
