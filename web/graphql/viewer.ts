import { api, run } from './api.ts';
import { DemoClockDocument, ViewerDocument } from './generated/viewer.ts';
import type { DemoClockQuery, DemoClockQueryVariables, ViewerQuery, ViewerQueryVariables } from './generated/graphql.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export const viewerApi = api.injectEndpoints({
  endpoints: (build) => ({
    viewer: build.query<ViewerQuery, ViewerQueryVariables>({ query: run(ViewerDocument), providesTags: ['Viewer'] }),
    demoClock: build.query<DemoClockQuery, DemoClockQueryVariables>({ query: run(DemoClockDocument), providesTags: ['Demo'] }),
  }),
});

export const { useViewerQuery, useDemoClockQuery } = viewerApi;

/** Who is signed in: a viewer, null for nobody, undefined while it is being read. */
export function useViewer(): Viewer | null | undefined {
  const { data, isError } = useViewerQuery({});
  return data ? data.viewer : isError ? null : undefined;
}
