import { api, run } from '#web/graphql/api.ts';
import {
  MarkNotificationsSeenDocument, NotificationsDocument, type MarkNotificationsSeenMutation, type MarkNotificationsSeenMutationVariables, type NotificationsQuery, type NotificationsQueryVariables,
} from '#web/graphql/generated/graphql.ts';

const notificationsApi = api.injectEndpoints({
  endpoints: (build) => ({
    notifications: build.query<NotificationsQuery, NotificationsQueryVariables>({ query: run(NotificationsDocument), providesTags: ['Notifications'] }),
    markSeen: build.mutation<MarkNotificationsSeenMutation, MarkNotificationsSeenMutationVariables>({ query: run(MarkNotificationsSeenDocument), invalidatesTags: ['Viewer', 'Notifications'] }),
  }),
});

export const { useNotificationsQuery, useMarkSeenMutation } = notificationsApi;
export type Note = NotificationsQuery['notifications'][number];
